/** The measures that a target of the plan or the nation judges, in one half-year against the one before. */
import { hasOpenQuery } from "./data-queries.ts";
import { previousHalfYear, type HalfYearId } from "./half-year.ts";
import { printedMeasures, type Indicator, type Measure, type Target } from "./measure.ts";
import { indicatorIn } from "./measure-definition.ts";
import { isFigure, valueKey, type Figure } from "./measure-value.ts";
import type { Plan } from "./plan.ts";
import { bindingTarget, judgedMeasure, meetsTarget, targetVerdict, type TargetVerdict } from "./target-verdict.ts";
import { trendBetween } from "./trend.ts";

export type TargetLine = {
  readonly indicator: Indicator;
  /** The one whose value is judged; a companion list for 五大中心. */
  readonly measure: Measure;
  readonly target: Target;
  readonly figure: Figure | null;
  readonly previous: Figure | null;
  /** null without a figure in this half-year. */
  readonly verdict: TargetVerdict | null;
  /** Met in the half-year before, missed in this one, by the same definition. */
  readonly lost: boolean;
};

/** In the order of annex 3. */
export function targetLines(plan: Plan, halfYear: HalfYearId): TargetLine[] {
  const figureIn = (id: HalfYearId, measure: Measure): Figure | null => {
    const value = plan.valueByKey.get(valueKey(id, measure.key));
    return isFigure(value) ? value : null;
  };
  return plan.indicators.flatMap((shipped) => {
    const indicator = indicatorIn(plan, shipped, halfYear);
    return printedMeasures(indicator).flatMap((printed): TargetLine[] => {
      const measure = judgedMeasure(indicator, printed);
      const target = bindingTarget(measure);
      if (!target) return [];
      const figure = figureIn(halfYear, measure);
      const before = previousHalfYear(halfYear);
      const previous = figureIn(before, measure);
      const trend = trendBetween(plan, measure, { halfYear: before, figure: previous }, { halfYear, figure });
      const queried = hasOpenQuery(plan, halfYear, measure.key);
      return [
        {
          indicator,
          measure,
          target,
          figure,
          previous,
          verdict: figure && targetVerdict(measure, figure, trend, queried),
          lost:
            figure !== null &&
            previous !== null &&
            trend !== "not_comparable" &&
            meetsTarget(measure, target, previous) === true &&
            meetsTarget(measure, target, figure) === false,
        },
      ];
    });
  });
}

/** Every line reached · one missed · reached, but a 疑点 is open · some without a figure in this half-year. */
export const JUDGED_STANDINGS = ["met", "missed", "awaiting", "unknown"] as const;
export type JudgedStanding = (typeof JUDGED_STANDINGS)[number];

/** Where an indicator stands by all lines that judge it. */
export function judgedStanding(lines: readonly Pick<TargetLine, "verdict">[]): JudgedStanding {
  const verdicts = lines.map(({ verdict }) => verdict?.verdict ?? null);
  if (verdicts.some((word) => word === "worse" || word === "flat_missed" || word === "improving")) return "missed";
  if (verdicts.includes("awaiting_query")) return "awaiting";
  return verdicts.every((word) => word === "hit") ? "met" : "unknown";
}

export type JudgedIndicator = {
  readonly indicator: Indicator;
  readonly lines: readonly TargetLine[];
  readonly standing: JudgedStanding;
};

/** The lines of each indicator together, in their order. */
export function judgedIndicators(lines: readonly TargetLine[]): JudgedIndicator[] {
  const numbers = [...new Set(lines.map(({ indicator }) => indicator.no))];
  return numbers.flatMap((no) => {
    const own = lines.filter(({ indicator }) => indicator.no === no);
    const [first] = own;
    return first ? [{ indicator: first.indicator, lines: own, standing: judgedStanding(own) }] : [];
  });
}
