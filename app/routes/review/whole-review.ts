/** Everything the half-year review draws, worked out once per snapshot: leaders open it again and again. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import type { Sees } from "#app/domain/indicator-grid.ts";
import { keptWithPlan } from "#app/domain/kept-with-plan.ts";
import type { Plan } from "#app/domain/plan.ts";
import { indicatorHeat, indicatorMinis } from "./indicator-pictures.ts";
import { reviewView } from "./review-view.ts";

type Asked = {
  plan: Plan;
  period: HalfYearId;
  today: CalendarDate;
  /** The reader may open the board. */
  supervises: boolean;
  sees: Sees;
};

export const wholeReview = keptWithPlan(
  ({ period, today }: Asked) => `${period} ${today}`,
  ({ plan, period, today, supervises, sees }) => ({
    ...reviewView(plan, period, today, supervises),
    indicatorHeat: indicatorHeat(plan, sees, today),
    minis: indicatorMinis(plan, period, sees, today),
  }),
);
