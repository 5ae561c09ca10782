/** Everything the half-year review draws, worked out once per snapshot: leaders open it again and again. */
import type { Sees } from "#app/domain/indicator-grid.ts";
import { keptWithPlan } from "#app/domain/kept-with-plan.ts";
import { narrowedPlan } from "#app/domain/narrowed-plan.ts";
import { planFilterQuery } from "#app/domain/plan-filter.ts";
import { indicatorHeat, indicatorMinis } from "./indicator-pictures.ts";
import type { ReviewAsked } from "./review-asked.ts";
import { reviewView } from "./review-view.ts";

/** `plan` is what the reader may see, not yet cut to the filter. */
type Asked = Omit<ReviewAsked, "whole"> & { sees: Sees };

export const wholeReview = keptWithPlan(
  ({ period, today, filter }: Asked) => `${period} ${today} ${JSON.stringify(planFilterQuery(filter))}`,
  ({ plan: whole, sees, ...asked }) => {
    const plan = narrowedPlan(whole, asked.filter);
    const { period, today } = asked;
    return {
      ...reviewView({ ...asked, plan, whole }),
      indicatorHeat: indicatorHeat(plan, sees, today),
      minis: indicatorMinis(plan, period, sees, today),
    };
  },
);
