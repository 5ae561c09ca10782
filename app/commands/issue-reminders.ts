import type { Channel } from "#app/domain/delivery.ts";
import { mailedLines, reminderDigests, type Digest } from "#app/domain/reminder-digests.ts";
import { messageText, reminderMessage } from "#app/wording/reminder-message.ts";
import { insertNotification, mailContactOf } from "#db/notifications.ts";
import { insertMessage } from "#db/outbox.ts";
import { accomplished, type Command, type CommandContext } from "./command.ts";

type Input = {
  /** Channels that are configured. */
  readonly channels: readonly Channel[];
  /** What stands before the links of a message that leaves the building; empty when the app does not know. */
  readonly address: string;
  /** The machine's clock in Unix milliseconds. */
  readonly machineTime: number;
};

/** How many people were told today for the first time, and how many messages wait to be sent. */
export type Issued = { readonly people: number; readonly messages: number };

/** Puts the reminders of today into the inboxes and the outbox. A second time the same day adds what is new only. */
export const issueReminders: Command<Input, Issued> = {
  name: "issue-reminders",
  action: "reminder.issue",
  subject: () => ({}),
  run(context, input) {
    const { writer, plan, today, now } = context;
    const issued = { people: 0, messages: 0 };
    for (const digest of reminderDigests(plan, plan.people, today)) {
      const { title, parts } = reminderMessage(plan, digest.lines, today);
      const facts = { userId: digest.person.id, day: today, title, createdAt: now };
      if (insertNotification(writer, { ...facts, parts: JSON.stringify(parts) })) issued.people += 1;
      for (const channel of input.channels) if (enqueue(context, input, digest, channel)) issued.messages += 1;
    }
    return accomplished(issued, { subject: `reminders/${today}`, after: issued });
  },
};

function enqueue(context: CommandContext, { address, machineTime }: Input, digest: Digest, channel: Channel): boolean {
  const { writer, plan, today, now } = context;
  const { person, lines } = digest;
  const contact = channel === "mail" ? mailContactOf(writer, person.id) : undefined;
  if (channel === "mail" && !contact) return false;
  const sent = contact ? mailedLines({ lines }, contact.declined) : lines;
  if (sent.length === 0) return false;
  const message = reminderMessage(plan, sent, today);
  const demo = plan.demo ? "【演示数据】" : "";
  return insertMessage(writer, {
    userId: person.id,
    day: today,
    channel,
    recipient: contact?.address ?? "",
    title: `${demo}${person.name}：${message.title}`,
    body: messageText(message, address),
    nextAttemptAt: machineTime,
    createdAt: now,
  });
}
