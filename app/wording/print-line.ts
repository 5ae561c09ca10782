/** What stands on top of every printed page. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";

/** Hospital, day and 演示数据 side by side; `day` is that of the figures on the page. */
export function printLine(hospital: string, day: CalendarDate, demo: boolean): string {
  return [hospital, `截至 ${day}`, demo && "演示数据"].filter(Boolean).join("　");
}
