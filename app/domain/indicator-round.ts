/** The indicators of one half-year against the half-year before: cells, changes, targets and doubts. */
import type { CalendarDate } from "./calendar-date.ts";
import { cellText, type CellLine } from "./cell-text.ts";
import { doubtsOn, type DataQuery } from "./data-queries.ts";
import { compareMeasures, type MeasureComparison } from "./half-year-comparison-indicators.ts";
import { previousHalfYear, type HalfYearId } from "./half-year.ts";
import { printedMeasures, type Indicator } from "./measure.ts";
import { measureCell } from "./measure-cell.ts";
import { indicatorIn } from "./measure-definition.ts";
import type { Plan } from "./plan.ts";
import { judgedStanding, targetLines, type JudgedStanding, type TargetLine } from "./review-targets.ts";

export type IndicatorRound = {
  /** As defined in the half-year. */
  readonly indicator: Indicator;
  readonly now: readonly CellLine[];
  readonly before: readonly CellLine[];
  /** Every printed measure, as 两期比较 has it. */
  readonly changes: readonly MeasureComparison[];
  /** Lines with a target of the plan or the nation. */
  readonly targets: readonly TargetLine[];
  readonly doubts: readonly DataQuery[];
};

/** In the order of annex 3. */
export function indicatorRounds(plan: Plan, halfYear: HalfYearId, day: CalendarDate): IndicatorRound[] {
  const targets = targetLines(plan, halfYear);
  const before = previousHalfYear(halfYear);
  const changes = compareMeasures(plan, before, halfYear, () => true, day);
  return plan.indicators.map((shipped): IndicatorRound => {
    const indicator = indicatorIn(plan, shipped, halfYear);
    return {
      indicator,
      now: cellText(indicator, (measure) => measureCell(plan, measure, halfYear, day)),
      before: cellText(indicator, (measure) => measureCell(plan, measure, before, day)),
      changes: changes.filter((line) => line.indicator.no === indicator.no),
      targets: targets.filter((line) => line.indicator.no === indicator.no),
      doubts: printedMeasures(indicator).flatMap(({ key }) => doubtsOn(plan, halfYear, indicator, key)),
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
