import type { CalendarDate } from "./calendar-date.ts";
import type { HalfYear, Plan } from "./plan.ts";
import { isPublished } from "./visible-plan.ts";

/** The half-years somebody may look at as a whole: those that have opened, or only the published ones. */
export function readableHalfYears(plan: Plan, seesAll: boolean, day: CalendarDate): HalfYear[] {
  return plan.halfYears.filter(({ id, opensOn }) => opensOn <= day && (seesAll || isPublished(plan, id, day)));
}
