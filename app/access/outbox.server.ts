/**
 * The outbox as senders and the administrator's page see it. Taking and marking a message is no deed of a person, so it
 * passes no command and leaves no audit line; the row itself says what became of it.
 */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { delayAfter, LEASE, MESSAGES_A_MINUTE, MINUTE, type Channel } from "#app/domain/delivery.ts";
import type { Env } from "#app/env.server.ts";
import { inTransaction } from "#db/connection.server.ts";
import { raiseDataVersion } from "#db/meta.ts";
import { claimMessage, countAttemptsSince, markFailed, markSent, outboxLines, type OutboxLine } from "#db/outbox.ts";
import type { OutboxRecord } from "#db/outbox.ts";
import { markReminded } from "#db/reminded-days.ts";
import { runtime } from "./runtime.server.ts";

export type OutgoingMessage = OutboxRecord;

const LINES_SHOWN = 300;

/** The channels the environment names. */
export function configuredChannels(env: Env): Channel[] {
  const named: Record<Channel, string | undefined> = {
    mail: env.SMTP_URL,
    dingtalk: env.DINGTALK_WEBHOOK,
    wecom: env.WECOM_WEBHOOK,
    webhook: env.WEBHOOK_URL,
  };
  return (["mail", "dingtalk", "wecom", "webhook"] as const).filter((channel) => named[channel] !== undefined);
}

/** What the command that issues reminders is given besides the plan. */
export function issuingFacts() {
  const { env, clock } = runtime();
  return { channels: configuredChannels(env), address: env.PUBLIC_URL ?? "", machineTime: clock.machineTime() };
}

/** There was nothing to remind of, and nothing to make up for later. */
export function nothingToRemind(today: CalendarDate): void {
  inTransaction(runtime().db, (writer) => {
    markReminded(writer, today);
    raiseDataVersion(writer);
  });
}

/** Takes the next message due on the channel; undefined when there is none or the robot has had its share of a minute. */
export function takeMessage(channel: Channel): OutgoingMessage | undefined {
  const { db, clock } = runtime();
  return inTransaction(db, (writer) => {
    const now = clock.machineTime();
    const isRobot = channel === "dingtalk" || channel === "wecom";
    if (isRobot && countAttemptsSince(writer, channel, now - MINUTE) >= MESSAGES_A_MINUTE) return undefined;
    return claimMessage(writer, channel, now, now + LEASE);
  });
}

export function messageSent({ id }: OutgoingMessage): void {
  const { db, clock } = runtime();
  markSent(db, id, clock.now());
}

/** Keeps the server's answer, and says when to try again. */
export function messageFailed({ id, attempts }: OutgoingMessage, answer: string): void {
  const { db, clock } = runtime();
  const delay = delayAfter(attempts);
  markFailed(db, id, answer, delay === null ? null : clock.machineTime() + delay);
}

/** For the administrator: the latest messages, without their text. */
export function shownMessages(): OutboxLine[] {
  return outboxLines(runtime().db, LINES_SHOWN);
}
