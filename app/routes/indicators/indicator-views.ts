/** What the page of annex 3 shows: the grid, trends, standings, or completeness. */
import { sparkView, type SparkView } from "#app/components/chart/sparkline.tsx";
import { trendView } from "#app/components/chart/trend-view.ts";
import type { TrendWallGroup } from "#app/components/chart/trend-wall.tsx";
import type { GridRowView } from "#app/components/indicator/indicator-grid.tsx";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { readableCompleteness } from "#app/domain/readable-completeness.ts";
import { keptWithPlan } from "#app/domain/kept-with-plan.ts";
import { halfOf, previousHalfYear, yearOf, type HalfYearId } from "#app/domain/half-year.ts";
import { gridRow, remarksOf, type GridRow, type Sees } from "#app/domain/indicator-grid.ts";
import { dimensionsOf, type IndicatorQuery } from "#app/domain/indicator-query.ts";
import { printedMeasures, type Indicator } from "#app/domain/measure.ts";
import { currentHalfYear, type HalfYear, type Plan } from "#app/domain/plan.ts";
import type { Actor } from "#app/domain/role.ts";
import type { StandingLine } from "#app/domain/target-standing.ts";
import { leadingMeasure, measureTrend } from "#app/domain/trend-chart.ts";
import { annualNotes, columnsOf, remarkView, rowView } from "#app/wording/indicator-grid.ts";
import { standingTable } from "#app/wording/standings.ts";

export type AskedView = {
  plan: Plan;
  actor: Actor;
  today: CalendarDate;
  sees: Sees;
  query: IndicatorQuery;
  rows: readonly GridRow[];
  standings: readonly StandingLine[];
  /** The half-year of the completeness view. */
  period: HalfYearId;
};

/** All rows of the grid, before any filter. */
export const allRows = keptWithPlan(
  ({ today }: Pick<AskedView, "plan" | "sees" | "today">) => today,
  ({ plan, sees, today }) => plan.indicators.map((indicator) => gridRow(plan, indicator, sees, today)),
);

const wholeGrid = keptWithPlan(({ today, query }: AskedView) => `${today} ${query.plain} ${query.wide}`, gridBody);
const wholeWall = keptWithPlan(({ today, query }: AskedView) => `${today} ${query.undoubted}`, trendWall);

/** The body of the page: the grid, or what was asked for instead. */
export function viewBody(asked: AskedView) {
  const { plan, query, rows } = asked;
  const whole = rows.length === plan.indicators.length;
  switch (query.view) {
    case "grid":
      return { view: "grid" as const, ...(whole ? wholeGrid : gridBody)(asked) };
    case "trends":
      return { view: "trends" as const, groups: (whole ? wholeWall : trendWall)(asked) };
    case "targets":
      return { view: "targets" as const, groups: standingTable(plan, asked.standings) };
    case "completeness":
      return { view: "completeness" as const, ...completenessBody(asked) };
  }
}

function gridBody({ plan, query, rows, sees, today }: AskedView) {
  const remarks = remarksOf(rows);
  const views = rows.map((row): GridRowView => ({
    ...rowView(row, remarks, !query.plain),
    spark: sparkOf(plan, row.indicator, sees, today),
  }));
  const current = currentHalfYear(plan, today).id;
  return {
    grid: {
      columns: columnsOf(plan),
      years: plan.halfYears
        .filter(({ id }) => halfOf(id) === 1)
        .map(({ id, baseline }) => ({ year: yearOf(id), baseline, columns: 3 })),
      groups: dimensionsOf(rows.map(({ indicator }) => indicator)).map((name) => ({
        dimension: name,
        rows: views.filter((view) => view.dimension === name),
      })),
      current,
      previous: previousHalfYear(current),
      wide: query.wide,
    },
    remarks: remarks.map((remark) => remarkView(plan, remark)),
    notes: annualNotes(plan, rows, today),
  };
}

/** The line at the end of an indicator's row: that of its first measure. */
function sparkOf(plan: Plan, indicator: Indicator, sees: Sees, today: CalendarDate): SparkView | null {
  const measure = leadingMeasure(indicator);
  const seen = (halfYear: HalfYear) => sees(halfYear, indicator);
  return measure ? sparkView(measureTrend(plan, indicator, measure, seen, today)) : null;
}

/** The small charts of these indicators, one a printed measure; a dimension without any is left out. */
function trendWall({ plan, rows, sees, today, query }: AskedView): TrendWallGroup[] {
  const indicators = rows.map(({ indicator }) => indicator);
  const figures = query.undoubted ? "undoubted" : "all";
  return dimensionsOf(indicators).map((dimension) => ({
    dimension,
    trends: indicators
      .filter((indicator) => indicator.dimension === dimension)
      .flatMap((indicator) => {
        const seen = (halfYear: HalfYear) => sees(halfYear, indicator);
        return printedMeasures(indicator).map((measure) =>
          trendView(measureTrend(plan, indicator, measure, seen, today, figures)),
        );
      }),
  }));
}

function completenessBody({ plan, actor, period, today }: AskedView) {
  return {
    period,
    periods: plan.halfYears.filter(({ opensOn }) => opensOn <= today).map(({ id, label }) => ({ id, label })),
    ...readableCompleteness(plan, actor, period, today),
  };
}
