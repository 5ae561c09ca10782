/** How the printed measures moved since they were first reported: their last figure against their first. */
import type { CalendarDate } from "./calendar-date.ts";
import { compareMeasure, type MovedMeasure } from "./half-year-comparison-indicators.ts";
import { printedMeasures } from "./measure.ts";
import { isFigure, valueKey } from "./measure-value.ts";
import type { Plan } from "./plan.ts";

/** As two half-years are compared: where one of the two figures is doubted, no other takes its place. */
export function changesSinceStart(plan: Plan, day: CalendarDate): MovedMeasure[] {
  return plan.indicators.flatMap((indicator) =>
    printedMeasures(indicator).map((measure): MovedMeasure => {
      const reported = plan.halfYears.filter(({ id }) => isFigure(plan.valueByKey.get(valueKey(id, measure.key))));
      const [from, to] = [reported[0]?.id, reported.at(-1)?.id];
      if (!from || !to || from === to) return { indicator, change: "no_figure" };
      return compareMeasure(plan, indicator, measure, { from, to }, () => true, day);
    }),
  );
}
