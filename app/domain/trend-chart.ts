/** What there is to draw of one measure over the half-years of the plan: figures, gaps, and what they are held against. */
import type { CalendarDate } from "./calendar-date.ts";
import { hasOpenQuery } from "./data-queries.ts";
import { previousHalfYear } from "./half-year.ts";
import { awaitsEntry } from "./indicator-sheet.ts";
import { printedMeasures, type Benchmark, type Indicator, type Measure, type Target } from "./measure.ts";
import { measureCell } from "./measure-cell.ts";
import { measureIn } from "./measure-definition.ts";
import { isFigure, shownQuantity, valueKey, type CellStatus, type Figure } from "./measure-value.ts";
import { currentHalfYear, type HalfYear, type Plan } from "./plan.ts";
import { bindingTarget, targetVerdict, type Verdict } from "./target-verdict.ts";
import { trendBetween, type Trend } from "./trend.ts";
import { undoubtedPlan } from "./undoubted-plan.ts";
import { windowOf } from "./window.ts";

/** `to_fill`: empty while its window is open; `hidden`: there may be something the reader may not see yet (未公布). */
export type PointStatus = CellStatus | "to_fill" | "hidden";

export type TrendPoint = {
  readonly halfYear: HalfYear;
  readonly status: PointStatus;
  readonly figure: Figure | null;
  /** The figure as shown, 1 for yes and 0 for no; null without one. */
  readonly value: number | null;
  /** How many cases stand behind the figure: the denominator or the sample. */
  readonly cases: number | null;
  /** A QUERY on it waits for its answer. */
  readonly doubted: boolean;
  /** There is a figure, doubted and therefore not compared: it is as if it were not there. */
  readonly leftOut: boolean;
  /** Against the binding target; null without a figure, and in the baseline, where nothing is judged. */
  readonly verdict: Verdict | null;
  /** Against the half-year before. */
  readonly trend: Trend | null;
};

/** A target that can be drawn as a line. */
export type TargetLevel = { readonly target: Target; readonly value: number };
/** A published figure that can be drawn beside the measure's own. */
export type BenchmarkLevel = { readonly benchmark: Benchmark; readonly value: number };

/** Whether a judged figure reaches the target, doubted or not; null where nothing is judged. */
export function isMet(verdict: Verdict | null): boolean | null {
  if (verdict === null || verdict === "no_target") return null;
  return verdict === "hit" || verdict === "awaiting_query";
}

export type MeasureTrend = {
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly points: readonly TrendPoint[];
  /** Of the plan or the nation: the only one with a zone and a colour. */
  readonly target: TargetLevel | null;
  /** Somebody else's or an older target, a grey line; what the measure is not judged by. */
  readonly reference: TargetLevel | null;
  /** Only those of a like definition and the same unit; never comparable outright (domain.md §3.3). */
  readonly benchmarks: readonly BenchmarkLevel[];
};

/** What a trend is of: all figures, or only those nobody doubts. */
export type Figures = "all" | "undoubted";

/**
 * The trend of one measure as of `day`.
 * @param sees whether the reader may see the indicator's cells of a half-year
 */
export function measureTrend(
  plan: Plan,
  indicator: Indicator,
  measure: Measure,
  sees: (halfYear: HalfYear) => boolean,
  day: CalendarDate,
  figures: Figures = "all",
): MeasureTrend {
  // The lines are those of today's definition; each point is judged by that of its own half-year.
  const current = measureIn(plan, measure, currentHalfYear(plan, day).id);
  const binding = bindingTarget(current);
  const { target } = current;
  const isReference = target?.status === "reference" || target?.status === "provincial";
  return {
    indicator,
    measure,
    points: plan.halfYears.map((halfYear) => {
      const point = trendPoint(plan, indicator, measure, halfYear, sees, day);
      if (figures === "all") return point;
      return point.doubted
        ? { ...nothingIn(halfYear), status: point.status, leftOut: true }
        : trendPoint(undoubtedPlan(plan), indicator, measure, halfYear, sees, day);
    }),
    target: binding && levelOf(binding),
    reference: target && isReference ? levelOf(target) : null,
    benchmarks: measure.benchmarks.flatMap((benchmark) => {
      const { value, unit, match } = benchmark;
      const drawable = match === "near" && typeof value === "number" && (unit ?? null) === measure.unit;
      return drawable ? [{ benchmark, value }] : [];
    }),
  };
}

/** The measure that speaks for an indicator where there is room for one: the first printed. */
export function leadingMeasure(indicator: Indicator): Measure | undefined {
  return printedMeasures(indicator)[0];
}

function levelOf(target: Target): TargetLevel | null {
  return typeof target.value === "number" ? { target, value: target.value } : null;
}

function nothingIn(halfYear: HalfYear): Omit<TrendPoint, "status"> {
  const nothing = { figure: null, value: null, cases: null, verdict: null, trend: null };
  return { halfYear, ...nothing, doubted: false, leftOut: false };
}

function trendPoint(
  plan: Plan,
  indicator: Indicator,
  measure: Measure,
  halfYear: HalfYear,
  sees: (halfYear: HalfYear) => boolean,
  day: CalendarDate,
): TrendPoint {
  const { id, opensOn, baseline } = halfYear;
  const nothing = nothingIn(halfYear);
  if (day >= opensOn && !sees(halfYear)) return { ...nothing, status: "hidden" };
  const { status, value: figure } = measureCell(plan, measure, id, day);
  if (!isFigure(figure)) {
    const window = windowOf(plan, id, indicator.departmentCodes[0] ?? "", day)?.state ?? "upcoming";
    return { ...nothing, status: awaitsEntry(status, window) ? "to_fill" : status };
  }
  const before = previousHalfYear(id);
  const earlier = plan.valueByKey.get(valueKey(before, measure.key));
  const from = { halfYear: before, figure: isFigure(earlier) ? earlier : null };
  const trend = trendBetween(plan, measure, from, { halfYear: id, figure });
  const doubted = hasOpenQuery(plan, id, measure.key);
  const shown = shownQuantity(measure, figure);
  return {
    halfYear,
    status,
    figure,
    value: shown === null ? null : Number(shown),
    cases: figure.denominator ?? figure.sample,
    doubted,
    leftOut: false,
    verdict: baseline ? null : targetVerdict(measureIn(plan, measure, id), figure, trend, doubted).verdict,
    trend,
  };
}
