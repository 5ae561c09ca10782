/** The days of a half-year, and that they were moved. */
import type { CalendarDate, Instant } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";

export type HalfYearDays = {
  readonly opensOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly closesOn: CalendarDate;
};

/** That the days of a half-year were moved, by whom and why. */
export type HalfYearChange = {
  readonly halfYear: HalfYearId;
  readonly before: HalfYearDays;
  readonly after: HalfYearDays;
  readonly reason: string;
  readonly changedAt: Instant;
  readonly changedBy: string;
};
