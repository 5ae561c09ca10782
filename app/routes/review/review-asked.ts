/** What the review of a half-year is drawn from, and for whom. */
import type { Actor } from "#app/domain/role.ts";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import type { Plan } from "#app/domain/plan.ts";
import type { PlanFilter } from "#app/domain/plan-filter.ts";

/** What the page asks of its parts. */
export type ReviewAsked = {
  /** Cut to the filter; `whole` is not. */
  plan: Plan;
  whole: Plan;
  period: HalfYearId;
  today: CalendarDate;
  filter: PlanFilter;
  /** The reader may open the board. */
  supervises: boolean;
  /** The reader may open the ledger. */
  seesFindings: boolean;
  actor: Pick<Actor, "assignments">;
};
