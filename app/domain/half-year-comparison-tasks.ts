/** The tasks of two half-years side by side: how each was rated, and what its departments wrote differently. */
import type { CalendarDate } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";
import { handedInContent } from "./handed-in-content.ts";
import type { Plan, Task } from "./plan.ts";
import { ratingRank, type Rating } from "./rating.ts";
import { rowKey } from "./report-row.ts";
import { rowChanges, type RowChanges } from "./row-changes.ts";
import { taskCell, type TaskCell } from "./task-overview.ts";

/**
 * newly_done 未完成 before, done now · slipped a worse word, 未完成 included · re_rated a better word otherwise · same ·
 * unrated: in one of them there is no rating, so nothing is said.
 */
export const TASK_CHANGES = ["slipped", "newly_done", "re_rated", "same", "unrated"] as const;
export type TaskChange = (typeof TASK_CHANGES)[number];

/** What one department handed in for the task in both half-years. */
export type TextComparison = {
  readonly departmentCode: string;
  /** null where one of them has nothing handed in: there is nothing to compare. */
  readonly changes: RowChanges | null;
  readonly changed: boolean;
};

export type TaskComparison = {
  readonly task: Task;
  readonly from: TaskCell;
  readonly to: TaskCell;
  readonly change: TaskChange;
  readonly texts: readonly TextComparison[];
};

export function ratingOf(cell: TaskCell): Rating | null {
  return cell.kind === "row" ? cell.rating : null;
}

export function taskChange(from: Rating | null, to: Rating | null): TaskChange {
  if (from === null || to === null) return "unrated";
  const fall = ratingRank(to) - ratingRank(from);
  if (fall === 0) return "same";
  if (fall > 0) return "slipped";
  return from === "not_completed" ? "newly_done" : "re_rated";
}

/** In the order of annex 1. Texts are what was last handed in, never half-written ones. */
export function compareTasks(plan: Plan, from: HalfYearId, to: HalfYearId, day: CalendarDate): TaskComparison[] {
  return plan.tasks.map((task) => {
    const [before, after] = [taskCell(plan, task, from, day), taskCell(plan, task, to, day)];
    return {
      task,
      from: before,
      to: after,
      change: taskChange(ratingOf(before), ratingOf(after)),
      texts: task.departmentCodes.flatMap((code) => textComparison(plan, task, code, from, to) ?? []),
    };
  });
}

/** null where the reader sees neither row. */
function textComparison(
  plan: Plan,
  { no }: Task,
  departmentCode: string,
  from: HalfYearId,
  to: HalfYearId,
): TextComparison | null {
  const [before, after] = [from, to].map((id) => plan.rowByKey.get(rowKey(id, no, departmentCode)));
  if (!before && !after) return null;
  const [earlier, later] = [before && handedInContent(before), after && handedInContent(after)];
  if (!earlier || !later) return { departmentCode, changes: null, changed: false };
  const changes = rowChanges(earlier, later);
  return { departmentCode, changes, changed: changes.progress !== null || changes.difficulties !== null };
}

export function isTextChanged({ texts }: Pick<TaskComparison, "texts">): boolean {
  return texts.some(({ changed }) => changed);
}
