/** What stands in a cell task × half-year: one joint task has several rows, and the cell is as far as its slowest. */
import type { CalendarDate } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";
import { handedInContent } from "./handed-in-content.ts";
import { rowsOfTask, type Plan, type Task } from "./plan.ts";
import { worstRating, type Rating } from "./rating.ts";
import { slowestState, type ReportRow, type RowState } from "./report-row.ts";

/**
 * none: no report is rated in that half-year (baseline) · upcoming: its window has not opened · hidden: there are rows
 * but the reader may not see them yet (未公布) · row: where the task stands.
 */
export type TaskCell =
  | { readonly kind: "none" }
  | { readonly kind: "hidden" }
  | { readonly kind: "upcoming" }
  | {
      readonly kind: "row";
      /** That of the slowest department. */
      readonly state: RowState;
      /** Departments whose report has been handed in and not withdrawn. */
      readonly handedIn: number;
      /** Lead departments; more than 1 for a joint task. */
      readonly departments: number;
      /** The worst of the departments' ratings; null until every row is rated (domain.md §5). */
      readonly rating: Rating | null;
    };

const NONE: TaskCell = { kind: "none" };
const UPCOMING: TaskCell = { kind: "upcoming" };
const HIDDEN: TaskCell = { kind: "hidden" };

/** The cell of one task in one half-year as of `day`, from what the snapshot shows its reader. */
export function taskCell(plan: Plan, task: Task, halfYearId: HalfYearId, day: CalendarDate): TaskCell {
  const halfYear = plan.halfYearById.get(halfYearId);
  if (!halfYear || halfYear.baseline || halfYear.progressReport === "none") return NONE;
  if (day < halfYear.opensOn) return UPCOMING;
  const rows = rowsOfTask(plan, halfYearId, task);
  if (rows.length === 0) return HIDDEN;
  return {
    kind: "row",
    state: slowestState(rows.map(({ state }) => state)),
    handedIn: rows.filter((row) => handedInContent(row) !== null).length,
    departments: rows.length,
    rating: worstRating(rows.map(standingRating)),
  };
}

/** `1/2` for a joint task; null for a task of one department. */
export function handedInShare(cell: Extract<TaskCell, { kind: "row" }>): string | null {
  return cell.departments > 1 ? `${cell.handedIn}/${cell.departments}` : null;
}

/** What is over shows its rating, as does the current half-year once it is adopted. */
export function standsByRating({ state }: Extract<TaskCell, { kind: "row" }>, current: boolean): boolean {
  return state === "adopted" || !current;
}

/** The rating that holds: a rated row that was returned has none until it is rated again. */
export function standingRating(row: ReportRow): Rating | null {
  return row.state === "rated" || row.state === "adopted" ? (row.rating?.word ?? null) : null;
}
