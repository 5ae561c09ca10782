/** How far the reminders have come, kept as one fact. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { remindedSince, type RemindedDays } from "#app/domain/reminded-days.ts";
import type { Writer } from "./connection.server.ts";
import { readMeta, writeMeta } from "./meta.ts";

/** null before the first. */
export function readRemindedDays(db: Writer): RemindedDays | null {
  const text = readMeta(db, "reminded_days");
  return text === null ? null : (JSON.parse(text) as RemindedDays);
}

/** `today` is seen to. */
export function markReminded(writer: Writer, today: CalendarDate): void {
  const days: RemindedDays = { last: today, before: remindedSince(readRemindedDays(writer), today) };
  writeMeta(writer, "reminded_days", JSON.stringify(days));
}
