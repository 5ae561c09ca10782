/** The 30 tasks of one half-year by the word they were rated with. A joint task counts once, by its weakest department. */
import type { CalendarDate } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";
import { rowsOfTask, type Plan, type Task } from "./plan.ts";
import { RATINGS, type Rating } from "./rating.ts";
import type { ReportRow } from "./report-row.ts";
import { standingRating, taskCell, type TaskCell } from "./task-overview.ts";

export type RatedTask = { readonly task: Task; readonly cell: TaskCell; readonly rating: Rating | null };

/** `rating`: null for those not rated yet. In the order of the words, 尚未评定 last; none is left out. */
export type RatedGroup = { readonly rating: Rating | null; readonly tasks: readonly RatedTask[] };

export function ratedTasks(plan: Plan, halfYear: HalfYearId, day: CalendarDate): RatedGroup[] {
  const all = plan.tasks.map((task): RatedTask => {
    const cell = taskCell(plan, task, halfYear, day);
    return { task, cell, rating: cell.kind === "row" ? cell.rating : null };
  });
  return [...RATINGS, null].map((rating) => ({ rating, tasks: all.filter((each) => each.rating === rating) }));
}

/** Rows of a half-year whose word is not the best, in the order of annex 1. */
export function weakRows(plan: Plan, halfYear: HalfYearId): ReportRow[] {
  return plan.tasks
    .flatMap((task) => rowsOfTask(plan, halfYear, task))
    .filter((row) => {
      const word = standingRating(row);
      return word !== null && word !== "on_time_high_quality";
    });
}
