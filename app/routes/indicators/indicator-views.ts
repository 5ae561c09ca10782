/** What the page of annex 3 shows: the grid, trends, standings, or completeness. */
import { sparkView, type SparkView } from "#app/components/chart/sparkline.tsx";
import { trendView } from "#app/components/chart/trend-view.ts";
import type { TrendWallGroup } from "#app/components/chart/trend-wall.tsx";
import type { CompletenessLine } from "#app/components/indicator/completeness-table.tsx";
import { annualNotes, columnsOf, remarkView, rowView } from "#app/components/indicator/indicator-grid-view.ts";
import type { GridRowView } from "#app/components/indicator/indicator-grid.tsx";
import type { IndicatorQuery } from "#app/components/indicator/indicator-query.ts";
import { standingTable } from "#app/components/indicator/standing-view.ts";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { completenessOf, totalCompleteness } from "#app/domain/completeness.ts";
import { keptWithPlan } from "#app/domain/kept-with-plan.ts";
import { halfOf, previousHalfYear, yearOf, type HalfYearId } from "#app/domain/half-year.ts";
import { gridRow, remarksOf, type GridRow, type Sees } from "#app/domain/indicator-grid.ts";
import { printedMeasures, type Indicator } from "#app/domain/measure.ts";
import { currentHalfYear, departmentName, type HalfYear, type Plan } from "#app/domain/plan.ts";
import type { Actor } from "#app/domain/role.ts";
import type { StandingLine } from "#app/domain/target-standing.ts";
import { leadingMeasure, measureTrend } from "#app/domain/trend-chart.ts";
import { seesDepartment } from "#app/domain/visible-plan.ts";

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

/** The dimensions of annex 3 in which these indicators stand, in its order. */
export function dimensionsOf(indicators: readonly Indicator[]): string[] {
  return [...new Set(indicators.map(({ dimension }) => dimension))];
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

/** What every department owes and gave in one half-year; those the reader may not see yet stay closed. */
function completenessBody({ plan, actor, period: halfYear, today }: AskedView) {
  const counted = completenessOf(plan, halfYear, today);
  const opened = today >= (plan.halfYearById.get(halfYear)?.opensOn ?? today);
  const isSeen = (code: string) => !opened || seesDepartment(plan, actor, halfYear, [code], today);
  const lines = counted.map(({ departmentCode: code, ...counts }): CompletenessLine => ({
    code,
    name: departmentName(plan, code),
    counts: isSeen(code) ? counts : null,
  }));
  return {
    period: halfYear,
    periods: plan.halfYears.filter(({ opensOn }) => opensOn <= today).map(({ id, label }) => ({ id, label })),
    lines,
    total: totalCompleteness(lines.flatMap(({ counts }) => counts ?? [])),
  };
}
