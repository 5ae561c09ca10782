/**
 * Days, written `YYYY-MM-DD`, and instants, written ISO 8601 with the hospital's own offset
 * (`2025-07-03T10:20:00+08:00`). Both sort as text. The only file that knows dayjs.
 */
import dayjs from "dayjs";
import timezone from "dayjs/plugin/timezone.js";
import utc from "dayjs/plugin/utc.js";

dayjs.extend(utc);
dayjs.extend(timezone);

/** A calendar day, `YYYY-MM-DD`. */
export type CalendarDate = string;
/** A moment, ISO 8601 with offset, in the hospital's time zone. */
export type Instant = string;

const WEEKDAYS = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"] as const;

/** True for a real day of the calendar: `2025-02-30` is not one. */
export function isCalendarDate(text: string): text is CalendarDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayjs.utc(text).format("YYYY-MM-DD") === text;
}

/** The day `count` days after `day` (before it when negative). */
export function addDays(day: CalendarDate, count: number): CalendarDate {
  return dayjs.utc(day).add(count, "day").format("YYYY-MM-DD");
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayjs.utc(to).diff(dayjs.utc(from), "day");
}

/** Minutes from one instant to another; negative when `to` is earlier. */
export function minutesBetween(from: Instant, to: Instant): number {
  return (Date.parse(to) - Date.parse(from)) / 60_000;
}

/** 周一 … 周日 */
export function weekdayOf(day: CalendarDate): string {
  return WEEKDAYS[dayjs.utc(day).day()] ?? "";
}

/** The day an instant falls on, in the offset it is written in. */
export function dayOf(instant: Instant): CalendarDate {
  return instant.slice(0, 10);
}

/** A Unix time in milliseconds as an instant of the given time zone. */
export function instantAt(milliseconds: number, timeZone: string): Instant {
  return dayjs(milliseconds).tz(timeZone).format("YYYY-MM-DDTHH:mm:ssZ");
}

/** True when the runtime knows the IANA time zone. */
export function isTimeZone(name: string): boolean {
  return Intl.supportedValuesOf("timeZone").includes(name) || name === "UTC";
}

/** `07-10`; with the year when it differs from that of `today`. */
export function shortDay(day: CalendarDate, today: CalendarDate = day): string {
  return day.slice(0, 4) === today.slice(0, 4) ? day.slice(5) : day;
}

/** `07-10 周四` */
export function dayWithWeekday(day: CalendarDate, today: CalendarDate = day): string {
  return `${shortDay(day, today)} ${weekdayOf(day)}`;
}

/** `10:20` */
export function timeOfDay(instant: Instant): string {
  return instant.slice(11, 16);
}

/** `07-03 10:20` */
export function shortInstant(instant: Instant, today?: CalendarDate): string {
  return `${shortDay(dayOf(instant), today)} ${timeOfDay(instant)}`;
}

/** `2025年7月8日` */
export function longDay(day: CalendarDate): string {
  return dayjs.utc(day).format("YYYY年M月D日");
}
