/** The pictures of the indicators on the half-year review: the heat map, and the lines worth a look. */
import { sparkView, type SparkView } from "#app/components/chart/sparkline.tsx";
import { trendSentence, trendView } from "#app/components/chart/trend-view.ts";
import type { HeatCellView, HeatGroupView, HeatRowView } from "#app/components/review/indicator-heat.tsx";
import type { MiniView } from "#app/components/review/indicator-minis.tsx";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { heatCells, type HeatCell } from "#app/domain/chart-heat.ts";
import { shortHalfYear, type HalfYearId } from "#app/domain/half-year.ts";
import type { Sees } from "#app/domain/indicator-grid.ts";
import { printedMeasures, shortIndicatorName } from "#app/domain/measure.ts";
import { departmentName, type HalfYear, type Plan } from "#app/domain/plan.ts";
import { latestVerdict, type TargetVerdict } from "#app/domain/target-verdict.ts";
import { measureTrend, type MeasureTrend } from "#app/domain/trend-chart.ts";
import { quantityText } from "#app/domain/value-text.ts";

export function indicatorHeat(plan: Plan, sees: Sees, today: CalendarDate): HeatGroupView[] {
  const dimensions = [...new Set(plan.indicators.map(({ dimension }) => dimension))];
  return dimensions.map((dimension) => ({
    dimension,
    rows: plan.indicators
      .filter((indicator) => indicator.dimension === dimension)
      .map((indicator) => ({
        no: indicator.no,
        name: shortIndicatorName(indicator),
        department: departmentName(plan, indicator.departmentCodes[0] ?? ""),
        ...withUnit(heatCells(plan, indicator, (halfYear) => sees(halfYear, indicator), today).map(cellView)),
      })),
  }));
}

/** The unit all figures of a line have in common; null where they differ or have none. */
function withUnit(cells: HeatCellView[]): Pick<HeatRowView, "unit" | "cells"> {
  const units = new Set(cells.filter(({ value }) => value !== null).map(({ unit }) => unit));
  const [unit = null] = units;
  return { unit: units.size === 1 ? unit : null, cells };
}

function cellView({ kind, alike, measures, doubted, sole }: HeatCell): HeatCellView {
  const steady = kind === "level" || kind === "first" || kind === "baseline";
  const [value = null, unit = null] = sole ? quantityText(sole.measure, sole.figure).split(" ") : [];
  return {
    kind,
    value,
    unit,
    share: alike < measures ? `${alike}/${measures}` : null,
    doubted,
    plain: steady && sole?.measure.inputMode === "boolean",
  };
}

/** The trend as it was seen at the review of a half-year: what came later is not there yet. */
function untilOf(trend: MeasureTrend, period: HalfYearId): MeasureTrend {
  const points = trend.points.map((point) =>
    point.halfYear.id <= period
      ? point
      : { ...point, status: "not_due" as const, figure: null, value: null, cases: null, doubted: false },
  );
  return { ...trend, points };
}

const MINIS = 12;

/** Up to a dozen measures with a line: judged ones first, then those getting worse, each in the order of annex 3. */
export function indicatorMinis(plan: Plan, period: HalfYearId, sees: Sees, today: CalendarDate): MiniView[] {
  const found = plan.indicators.flatMap((indicator) =>
    printedMeasures(indicator).flatMap((measure) => {
      const seen = (halfYear: HalfYear) => sees(halfYear, indicator);
      const trend = untilOf(measureTrend(plan, indicator, measure, seen, today), period);
      const spark = sparkView(trend);
      const verdict = latestVerdict(plan, measure, period);
      if (!spark || !verdict) return [];
      return [{ trend, spark, verdict, rank: trend.target ? 0 : verdict.trend === "worse" ? 1 : 2 }];
    }),
  );
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MINIS)
    .map(({ trend, spark, verdict }) => miniView(trend, spark, verdict, period));
}

function miniView(trend: MeasureTrend, spark: SparkView, verdict: TargetVerdict, period: HalfYearId): MiniView {
  const view = trendView(trend);
  const last = trend.points[spark.last.index]?.halfYear.id;
  return {
    key: view.key,
    no: view.no,
    name: view.name,
    value: view.points[spark.last.index]?.text ?? "",
    period: last === undefined || last === period ? null : shortHalfYear(last),
    sentence: trendSentence(view),
    spark,
    verdict: verdict.verdict,
    trend: verdict.trend,
    target: view.target?.text ?? null,
  };
}
