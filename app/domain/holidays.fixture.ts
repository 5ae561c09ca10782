/**
 * Days off and weekends worked, typed from the State Council's yearly notices on holidays (国务院办公厅关于部分节假日安排的
 * 通知), and counting with nothing but a table and a loop: for tests that work the calendar out a second time.
 */

/** First and last day off; single days stand alone. */
const OFF: readonly (readonly [from: string, to: string])[] = [
  // 2023
  ["2023-01-01", "2023-01-02"],
  ["2023-01-21", "2023-01-27"],
  ["2023-04-05", "2023-04-05"],
  ["2023-04-29", "2023-05-03"],
  ["2023-06-22", "2023-06-24"],
  ["2023-09-29", "2023-10-06"],
  // 2024
  ["2024-01-01", "2024-01-01"],
  ["2024-02-10", "2024-02-17"],
  ["2024-04-04", "2024-04-06"],
  ["2024-05-01", "2024-05-05"],
  ["2024-06-10", "2024-06-10"],
  ["2024-09-15", "2024-09-17"],
  ["2024-10-01", "2024-10-07"],
  // 2025
  ["2025-01-01", "2025-01-01"],
  ["2025-01-28", "2025-02-04"],
  ["2025-04-04", "2025-04-06"],
  ["2025-05-01", "2025-05-05"],
  ["2025-05-31", "2025-06-02"],
  ["2025-10-01", "2025-10-08"],
  // 2026
  ["2026-01-01", "2026-01-03"],
  ["2026-02-15", "2026-02-23"],
  ["2026-04-04", "2026-04-06"],
  ["2026-05-01", "2026-05-05"],
  ["2026-06-19", "2026-06-21"],
  ["2026-09-25", "2026-09-27"],
  ["2026-10-01", "2026-10-07"],
];

/** 调休: Saturdays and Sundays people work. */
export const WORKED_WEEKENDS: readonly string[] = [
  ...["2023-01-28", "2023-01-29", "2023-04-23", "2023-05-06", "2023-06-25", "2023-10-07", "2023-10-08"],
  ...["2024-02-04", "2024-02-18", "2024-04-07", "2024-04-28", "2024-05-11", "2024-09-14", "2024-09-29", "2024-10-12"],
  ...["2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"],
  ...["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"],
];

export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** `from` and `to` included. */
export function daysFrom(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = nextDay(day)) days.push(day);
  return days;
}

/** Every working day the notices give; they say nothing of what lies outside 2023–2026. */
const WORKED: readonly string[] = daysFrom("2023-01-01", "2026-12-31").filter((day) => {
  if (WORKED_WEEKENDS.includes(day)) return true;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !OFF.some(([from, to]) => from <= day && day <= to);
});
const PLACES: ReadonlyMap<string, number> = new Map(WORKED.map((day, place) => [day, place]));

export function isWorked(day: string): boolean {
  return PLACES.has(day);
}

/** So many working days lie after `from` up to and including `to`; negative the other way round. */
export function workedBetween(from: string, to: string): number {
  if (to < from) return -workedBetween(to, from);
  return WORKED.filter((day) => from < day && day <= to).length;
}

/** The working day that is `count` working days after `day`. */
export function workedAfter(day: string, count: number): string {
  const found = WORKED.filter((each) => each > day)[count - 1];
  if (!found) throw new Error(`no notice reaches ${count} working days after ${day}`);
  return found;
}
