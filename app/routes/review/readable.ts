/** The half-years a reader may open as a review, and where somebody is taken who asks for another. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { HalfYear, Plan } from "#app/domain/plan.ts";
import { readableHalfYears } from "#app/domain/readable-half-years.ts";

export function reviewedHalfYears(plan: Plan, seesAll: boolean, day: CalendarDate): HalfYear[] {
  return readableHalfYears(plan, seesAll, day).filter(({ progressReport }) => progressReport === "required");
}

/** 「2025年上半年」 for a reader who asked for it before it was published; null for anything else in the address. */
export function unpublishedLabel(plan: Plan, readable: readonly HalfYear[], search: URLSearchParams): string | null {
  const asked = plan.halfYears.find(({ id }) => id === search.get("unpublished"));
  return asked && !readable.includes(asked) ? asked.label : null;
}
