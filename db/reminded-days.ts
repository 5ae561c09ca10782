/** How far the reminders have come, so that days on which the program did not run are made up for. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { Writer } from "./connection.server.ts";
import { readMeta, writeMeta } from "./meta.ts";

/** The last day the reminders were seen to, and the one before; null before the first. */
type RemindedDays = { readonly last: CalendarDate; readonly before: CalendarDate | null };

/** The day before `today` that was seen to last: the same however often it is asked on one day. */
export function remindedSince(db: Writer, today: CalendarDate): CalendarDate | null {
  const text = readMeta(db, "reminded_days");
  if (text === null) return null;
  const { last, before } = JSON.parse(text) as RemindedDays;
  return last < today ? last : before;
}

/** `today` is seen to, whether or not there was anything to remind of. */
export function markReminded(writer: Writer, today: CalendarDate): void {
  const days: RemindedDays = { last: today, before: remindedSince(writer, today) };
  writeMeta(writer, "reminded_days", JSON.stringify(days));
}
