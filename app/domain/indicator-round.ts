/** The indicators of one half-year against the half-year before: cells, trends, targets and doubts. */
import type { CalendarDate } from "./calendar-date.ts";
import { cellText, type CellLine } from "./cell-text.ts";
import { doubtsOn, hasOpenQuery, type DataQuery } from "./data-queries.ts";
import { previousHalfYear, type HalfYearId } from "./half-year.ts";
import { printedMeasures, type Indicator, type Measure } from "./measure.ts";
import { measureCell } from "./measure-cell.ts";
import { indicatorIn } from "./measure-definition.ts";
import { isFigure, valueKey } from "./measure-value.ts";
import type { Plan } from "./plan.ts";
import { judgedStanding, targetLines, type JudgedStanding, type TargetLine } from "./review-targets.ts";
import { trendOf, type Trend } from "./target-verdict.ts";

/** One printed measure that can be compared: a figure in both half-years, neither of them doubted. */
export type Compared = { readonly measure: Measure; readonly trend: Trend };

export type IndicatorRound = {
  /** As defined in the half-year. */
  readonly indicator: Indicator;
  readonly now: readonly CellLine[];
  readonly before: readonly CellLine[];
  readonly compared: readonly Compared[];
  /** Lines with a target of the plan or the nation. */
  readonly targets: readonly TargetLine[];
  readonly doubts: readonly DataQuery[];
};

/** In the order of annex 3. */
export function indicatorRounds(plan: Plan, halfYear: HalfYearId, day: CalendarDate): IndicatorRound[] {
  const targets = targetLines(plan, halfYear);
  const before = previousHalfYear(halfYear);
  const isUndoubted = (id: HalfYearId, { key }: Measure) => !hasOpenQuery(plan, id, key);
  return plan.indicators.map((shipped): IndicatorRound => {
    const indicator = indicatorIn(plan, shipped, halfYear);
    const printed = printedMeasures(indicator);
    return {
      indicator,
      now: cellText(indicator, (measure) => measureCell(plan, measure, halfYear, day)),
      before: cellText(indicator, (measure) => measureCell(plan, measure, before, day)),
      compared: printed.flatMap((measure): Compared[] => {
        const latest = plan.valueByKey.get(valueKey(halfYear, measure.key));
        const previous = plan.valueByKey.get(valueKey(before, measure.key));
        if (!isFigure(latest) || !isFigure(previous)) return [];
        if (!isUndoubted(halfYear, measure) || !isUndoubted(before, measure)) return [];
        const trend = trendOf(measure, latest, previous);
        return trend === null ? [] : [{ measure, trend }];
      }),
      targets: targets.filter((line) => line.indicator.no === indicator.no),
      doubts: printed.flatMap(({ key }) => doubtsOn(plan, halfYear, indicator, key)),
    };
  });
}

/** Where the indicators with a target of the plan or the nation stand; together they are `judged`. */
export type TargetSummary = {
  readonly judged: readonly Indicator[];
  /** Every judged measure reaches its target. */
  readonly met: readonly Indicator[];
  /** One of them does not. */
  readonly missed: readonly Indicator[];
  /** Reached, but a 疑点 is open. */
  readonly awaiting: readonly Indicator[];
  /** Some have no figure in this half-year. */
  readonly unknown: readonly Indicator[];
  /** Reached in the half-year before, missed in this one. */
  readonly lost: readonly TargetLine[];
};

export function targetSummary(rounds: readonly IndicatorRound[]): TargetSummary {
  const judged = rounds.filter(({ targets }) => targets.length > 0);
  const those = (standing: JudgedStanding) =>
    judged.filter(({ targets }) => judgedStanding(targets) === standing).map(({ indicator }) => indicator);
  return {
    judged: judged.map(({ indicator }) => indicator),
    met: those("met"),
    missed: those("missed"),
    awaiting: those("awaiting"),
    unknown: those("unknown"),
    lost: judged.flatMap(({ targets }) => targets.filter(({ lost }) => lost)),
  };
}

/** Indicators with a measure of that trend; one with measures of both stands in both. */
export function withTrend(rounds: readonly IndicatorRound[], trend: Trend): Indicator[] {
  return rounds
    .filter(({ compared }) => compared.some((each) => each.trend === trend))
    .map(({ indicator }) => indicator);
}
