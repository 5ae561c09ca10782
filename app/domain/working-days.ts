/**
 * Working days of China: weekends, statutory holidays and 调休 make-up days, from the State Council's
 * yearly notices as chinese-days carries them. Every deadline is counted here and nowhere else.
 */
import chineseDays from "chinese-days";
import { addDays, type CalendarDate } from "./calendar-date.ts";

const known = new Map<CalendarDate, boolean>();
// Calendar arithmetic is slow next to a look-up, and the same few years are walked over and over.
const followers = new Map<CalendarDate, CalendarDate>();

function dayAfter(day: CalendarDate): CalendarDate {
  const remembered = followers.get(day);
  if (remembered !== undefined) return remembered;
  const answer = addDays(day, 1);
  followers.set(day, answer);
  return answer;
}

/** True when people work on `day`, 调休 Saturdays and Sundays included. */
export function isWorkingDay(day: CalendarDate): boolean {
  const remembered = known.get(day);
  if (remembered !== undefined) return remembered;
  const answer = chineseDays.isWorkday(day);
  known.set(day, answer);
  return answer;
}

/**
 * The `count`-th working day after `day` (before it when negative); 0 is `day` itself.
 * @example addWorkingDays("2025-07-10", 3) // "2025-07-15"
 */
export function addWorkingDays(day: CalendarDate, count: number): CalendarDate {
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  let at = day;
  while (left > 0) {
    at = addDays(at, step);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}

/**
 * Working days in (from, to]: how many have passed since `from`. Negative when `to` lies before `from`.
 * @example workingDaysBetween("2025-07-10", "2025-07-14") // 2
 */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate): number {
  if (to < from) return -workingDaysBetween(to, from);
  let count = 0;
  for (let at = dayAfter(from); at <= to; at = dayAfter(at)) if (isWorkingDay(at)) count += 1;
  return count;
}
