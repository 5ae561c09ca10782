/** Which indicators moved how since they were first reported: their last figure against their first. */
import { hasOpenQuery } from "./data-queries.ts";
import { printedMeasures, type Indicator } from "./measure.ts";
import { isFigure, valueKey } from "./measure-value.ts";
import type { Plan } from "./plan.ts";
import { trendOf, type Trend } from "./target-verdict.ts";

/** Doubted figures are passed over. An indicator with measures of several trends stands in each of them. */
export function trendsSinceStart(plan: Plan): Readonly<Record<Trend, readonly Indicator[]>> {
  const trends = plan.indicators.map((indicator) => {
    const own = printedMeasures(indicator).flatMap((measure): Trend[] => {
      const figures = plan.halfYears.flatMap(({ id }) => {
        const value = plan.valueByKey.get(valueKey(id, measure.key));
        return isFigure(value) && !hasOpenQuery(plan, id, measure.key) ? [value] : [];
      });
      const [first] = figures;
      const last = figures.at(-1);
      const trend = first && last && first !== last ? trendOf(measure, last, first) : null;
      return trend ? [trend] : [];
    });
    return { indicator, trends: own };
  });
  const those = (trend: Trend) =>
    trends.filter((each) => each.trends.includes(trend)).map(({ indicator }) => indicator);
  return { better: those("better"), worse: those("worse"), same: those("same") };
}
