/** The heat map of annex 3: one word for every indicator in every half-year, composite ones by their worst measure. */
import type { CalendarDate } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";
import { printedMeasures, type Indicator, type Measure } from "./measure.ts";
import { indicatorIn } from "./measure-definition.ts";
import type { ValueParts } from "./measure-value.ts";
import { currentHalfYear, type HalfYear, type Plan } from "./plan.ts";
import { judgedMeasure, type Verdict } from "./target-verdict.ts";
import type { Trend } from "./trend.ts";
import { measureTrend, type PointStatus, type TrendPoint } from "./trend-chart.ts";

/**
 * What keeps a cell from having a figure, the verdict where a target judges it, else the direction: `rising` 向好,
 * `falling` 变差, `level` 持平, `redefined` 不可比, `first` no figure to compare with, `baseline` nothing is judged.
 */
export type HeatKind =
  | Exclude<PointStatus, "reported" | "provisional">
  | Exclude<Verdict, "no_target">
  | "rising"
  | "falling"
  | "level"
  | "redefined"
  | "first"
  | "baseline";

/** Of several measures the first in this order stands for the indicator: what needs somebody comes first. */
export const HEAT_KINDS = [
  "hidden",
  "missing",
  "to_fill",
  "worse",
  "flat_missed",
  "awaiting_query",
  "improving",
  "falling",
  "level",
  "rising",
  "hit",
  "redefined",
  "first",
  "baseline",
  "not_traceable",
  "not_applicable",
  "not_due",
] as const satisfies readonly HeatKind[];

export type HeatCell = {
  readonly halfYear: HalfYearId;
  readonly kind: HeatKind;
  /** How many of the indicator's measures stand like that, and how many it has. */
  readonly alike: number;
  readonly measures: number;
  readonly doubted: boolean;
  readonly provisional: boolean;
  /** The figure of an indicator with one measure. */
  readonly sole: { readonly measure: Measure; readonly figure: ValueParts } | null;
};

/** The cells of one indicator as of `day`, one a half-year of the plan. */
export function heatCells(
  plan: Plan,
  indicator: Indicator,
  sees: (halfYear: HalfYear) => boolean,
  day: CalendarDate,
): HeatCell[] {
  const current = indicatorIn(plan, indicator, currentHalfYear(plan, day).id);
  const trends = printedMeasures(current).map((printed) =>
    measureTrend(plan, indicator, judgedMeasure(current, printed), sees, day),
  );
  const [only, another] = trends;
  return plan.halfYears.map((halfYear, index) => {
    const points = trends.flatMap(({ points: all }) => all[index] ?? []);
    const kinds = points.map(kindOf);
    const kind = HEAT_KINDS.find((each) => kinds.includes(each)) ?? "not_due";
    const figure = points[0]?.figure;
    return {
      halfYear: halfYear.id,
      kind,
      alike: kinds.filter((each) => each === kind).length,
      measures: points.length,
      doubted: points.some(({ doubted }) => doubted),
      provisional: points.some(({ status }) => status === "provisional"),
      sole: only && !another && figure ? { measure: only.measure, figure } : null,
    };
  });
}

const KIND_OF: Record<Trend, HeatKind> = {
  better: "rising",
  worse: "falling",
  same: "level",
  not_comparable: "redefined",
};

function kindOf({ status, figure, verdict, trend, halfYear }: TrendPoint): HeatKind {
  if (status !== "reported" && status !== "provisional") return status;
  if (halfYear.baseline || figure === null) return "baseline";
  if (verdict !== null && verdict !== "no_target") return verdict;
  return trend === null ? "first" : KIND_OF[trend];
}
