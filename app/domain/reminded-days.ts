/** How far the reminders have come, so that days on which the program did not run are made up for. */
import type { CalendarDate } from "./calendar-date.ts";

/** The last day the reminders were seen to, whether or not there were any, and the one before. */
export type RemindedDays = { readonly last: CalendarDate; readonly before: CalendarDate | null };

/** The day before `today` that was seen to last: the same however often it is asked on one day. Null for none yet. */
export function remindedSince(days: RemindedDays | null, today: CalendarDate): CalendarDate | null {
  if (days === null) return null;
  return days.last < today ? days.last : days.before;
}
