/** Where every printed measure stands with its last figure: reached, improving, worse, or without a target. */
import type { HalfYearId } from "./half-year.ts";
import { printedMeasures, type Indicator, type Measure } from "./measure.ts";
import { indicatorIn, measureIn } from "./measure-definition.ts";
import { isFigure, valueKey, type Figure } from "./measure-value.ts";
import type { Plan } from "./plan.ts";
import { judgedMeasure, latestVerdict, type Verdict } from "./target-verdict.ts";
import type { Trend } from "./trend.ts";

/** 达标 待核 未达标但向好 未达标 未达标且变差 未设目标 还没有数, in the order people want to read them. */
export const STANDINGS = [
  "worse",
  "flat_missed",
  "improving",
  "awaiting_query",
  "hit",
  "no_target",
  "no_figure",
] as const satisfies readonly (Verdict | "no_figure")[];
export type Standing = (typeof STANDINGS)[number];

export type StandingLine = {
  readonly indicator: Indicator;
  /** The one on the form. */
  readonly printed: Measure;
  /** The one whose target speaks for it, as defined in the half-year of the judged figure. */
  readonly measure: Measure;
  readonly standing: Standing;
  readonly trend: Trend | null;
  /** The figure that was judged, and its half-year; null for `no_figure`. */
  readonly latest: { readonly halfYear: HalfYearId; readonly figure: Figure } | null;
};

/** One line a printed measure of these indicators, by its last figure up to and including `until`. */
export function targetStandings(plan: Plan, indicators: readonly Indicator[], until: HalfYearId): StandingLine[] {
  return indicators.flatMap((shipped) => {
    const indicator = indicatorIn(plan, shipped, until);
    return printedMeasures(indicator).map((printed): StandingLine => {
      const measure = judgedMeasure(indicator, printed);
      const verdict = latestVerdict(plan, measure, until);
      const figure = verdict && plan.valueByKey.get(valueKey(verdict.halfYear, measure.key));
      const base = { indicator, printed, measure };
      if (!verdict || !figure || !isFigure(figure))
        return { ...base, standing: "no_figure", trend: null, latest: null };
      const latest = { halfYear: verdict.halfYear, figure };
      const judged = measureIn(plan, measure, verdict.halfYear);
      return { ...base, measure: judged, standing: verdict.verdict, trend: verdict.trend, latest };
    });
  });
}

/** The lines of each standing; standings without a line are left out. */
export function standingGroups(
  lines: readonly StandingLine[],
): { standing: Standing; lines: readonly StandingLine[] }[] {
  return STANDINGS.map((standing) => ({ standing, lines: lines.filter((line) => line.standing === standing) })).filter(
    (group) => group.lines.length > 0,
  );
}
