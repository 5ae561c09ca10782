/** The filters of the list of report rows and their place in the address. */
import type { CalendarDate } from "./calendar-date.ts";
import { reportingHalfYears } from "./collection.ts";
import type { HalfYearId } from "./half-year.ts";
import { narrowedPlan } from "./narrowed-plan.ts";
import { currentHalfYear, rowsOfTask, type HalfYear, type Plan } from "./plan.ts";
import { planFilterQuery, readPlanFilter, type PlanFilter } from "./plan-filter.ts";
import { RATINGS, type Rating } from "./rating.ts";
import type { ReportRow } from "./report-row.ts";
import { isInRowView, ROW_VIEWS, type RowView } from "./row-views.ts";
import { standingRating } from "./task-overview.ts";

export type RowFilter = PlanFilter & {
  readonly halfYear: HalfYearId;
  readonly view: RowView;
  readonly rating: Rating | null;
};

/** The half-years that have a report and have opened, oldest first. */
export function listedHalfYears(plan: Plan, day: CalendarDate): HalfYear[] {
  return reportingHalfYears(plan).filter(({ opensOn }) => opensOn <= day);
}

/** What is not one of the choices is as if not asked; without a half-year it is the one people work on. */
export function readRowFilter(search: URLSearchParams, plan: Plan, day: CalendarDate): RowFilter {
  const asked = listedHalfYears(plan, day).find(({ id }) => id === search.get("period"));
  return {
    ...readPlanFilter(search, plan),
    halfYear: asked?.id ?? currentHalfYear(plan, day).id,
    view: ROW_VIEWS.find((view) => view === search.get("show")) ?? "all",
    rating: RATINGS.find((rating) => rating === search.get("rating")) ?? null,
  };
}

/** The filter as the query of an address. */
export function rowQuery({ halfYear, view, rating, ...filter }: RowFilter): Record<string, string | null> {
  return { period: halfYear, show: view === "all" ? null : view, ...planFilterQuery(filter), rating };
}

/** The rows that pass everything but the view, which counts, in the order of annex 1; as far as the snapshot shows them. */
export function narrowedRows(plan: Plan, filter: RowFilter): ReportRow[] {
  const { halfYear, rating } = filter;
  const part = narrowedPlan(plan, filter);
  return part.tasks
    .flatMap((task) => rowsOfTask(part, halfYear, task))
    .filter((row) => rating === null || standingRating(row) === rating);
}

export function rowsInView(rows: readonly ReportRow[], view: RowView): ReportRow[] {
  return rows.filter((row) => isInRowView(row, view));
}

/** How many rows each view would show. */
export function rowCounts(rows: readonly ReportRow[]): Record<RowView, number> {
  const count = (view: RowView) => rowsInView(rows, view).length;
  return {
    all: rows.length,
    handed_in: count("handed_in"),
    outstanding: count("outstanding"),
    returned: count("returned"),
    submitted: count("submitted"),
    leader_approved: count("leader_approved"),
    settled: count("settled"),
    never: count("never"),
    difficulties: count("difficulties"),
  };
}
