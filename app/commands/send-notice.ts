/** Messages of a command to people: into the inbox at once, into the outbox for every channel that is configured. */
import type { Channel } from "#app/domain/delivery.ts";
import type { Person } from "#app/domain/role.ts";
import { messageText, type NoticeMessage } from "#app/wording/reminder-message.ts";
import { insertNotification, mailContactOf } from "#db/notifications.ts";
import { insertMessage } from "#db/outbox.ts";
import type { CommandContext } from "./command.ts";

/** How messages leave the building; a route gets it from `issuingFacts()` of app/access and hands it to its command. */
export type Delivery = {
  /** Channels that are configured. */
  readonly channels: readonly Channel[];
  /** What stands before the links of a message that leaves the building; empty when the app does not know. */
  readonly address: string;
  /** The machine's clock in Unix milliseconds. */
  readonly machineTime: number;
};

export type Notice = {
  /** Once per person and day: `digest`, `chase/12`, `order/2025-003/1`. */
  readonly occasion: string;
  readonly message: NoticeMessage;
  /** The mail to somebody who wants none below T+1: the same message when it is an escalation, null for none. */
  readonly toOptedOut: NoticeMessage | null;
};

/** `people`: for how many it was new in the inbox; `messages`: how many wait to be sent. */
export type Told = { readonly people: number; readonly messages: number };

/**
 * Tells some people something, within the command's transaction. Disabled accounts get nothing, and nobody gets the same
 * occasion of a day twice. Whom to tell where a role has no account: `addresseesOf`.
 */
export function sendNotice(
  context: CommandContext,
  delivery: Delivery,
  people: readonly Person[],
  notice: Notice,
): Told {
  const { writer, today, now } = context;
  const { occasion, message } = notice;
  const told = { people: 0, messages: 0 };
  for (const { id: userId, name, disabled } of people) {
    if (disabled) continue;
    const facts = { userId, day: today, occasion, title: message.title, createdAt: now };
    if (insertNotification(writer, { ...facts, parts: JSON.stringify(message.parts) })) told.people += 1;
    for (const channel of delivery.channels)
      if (enqueue(context, delivery, { userId, name }, notice, channel)) told.messages += 1;
  }
  return told;
}

function enqueue(
  { writer, plan, today, now }: CommandContext,
  { address, machineTime }: Delivery,
  { userId, name }: { readonly userId: number; readonly name: string },
  { occasion, message, toOptedOut }: Notice,
  channel: Channel,
): boolean {
  const contact = channel === "mail" ? mailContactOf(writer, userId) : undefined;
  if (channel === "mail" && !contact) return false;
  const sent = contact?.declined ? toOptedOut : message;
  if (!sent) return false;
  const demo = plan.demo ? "【演示数据】" : "";
  return insertMessage(writer, {
    userId,
    day: today,
    occasion,
    channel,
    recipient: contact?.address ?? "",
    title: `${demo}${name}：${sent.title}`,
    body: messageText(sent, address),
    nextAttemptAt: machineTime,
    createdAt: now,
  });
}
