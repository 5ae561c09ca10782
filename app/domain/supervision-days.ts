import { addDays, type CalendarDate } from "./calendar-date.ts";
import type { Plan } from "./plan.ts";

/** A year after the last window has closed there is nothing left to foresee. */
const DAYS_AFTER_THE_PLAN = 365;

/** The days the board can be asked for: from the first half-year to a year after the last window. */
export function boardDays({ halfYears }: Plan): { first: CalendarDate; last: CalendarDate } {
  const first = halfYears[0];
  const last = halfYears.at(-1);
  if (!first || !last) throw new Error("the plan has no half-years");
  return { first: first.startsOn, last: addDays(last.closesOn, DAYS_AFTER_THE_PLAN) };
}
