/** Doubted figures can be left out of comparisons; in the tables they keep their number (the bulletin's manner). */
import { hasOpenQuery, showsPartOf } from "./data-queries.ts";
import { keptWithPlan } from "./kept-with-plan.ts";
import { planOf, type Plan } from "./plan.ts";

const kept = keptWithPlan(
  () => "",
  ({ plan }: { plan: Plan }) => {
    const values = plan.values.filter(({ halfYear, measureKey }) => !hasOpenQuery(plan, halfYear, measureKey));
    const rest = planOf({ ...plan, values });
    showsPartOf(plan, rest);
    return rest;
  },
);

/** The plan without the figures that have an open 疑点; the other figures keep their own notes. */
export function undoubtedPlan(plan: Plan): Plan {
  return kept({ plan });
}
