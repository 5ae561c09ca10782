/** `/api/v1/tasks`: annex 1 with where each task stands, as far as the snapshot shows it. */
import { named, type Named } from "./api-named.ts";
import type { HalfYearId } from "./half-year.ts";
import { rowsOfTask, type Plan, type Task } from "./plan.ts";
import { worstRating, type Rating } from "./rating.ts";
import { slowestState, type RowState } from "./report-row.ts";
import { standingRating } from "./task-overview.ts";

export type ApiTask = {
  readonly no: number;
  readonly title: string;
  readonly content: string;
  readonly category: string;
  readonly leader: Named;
  /** First = primary. */
  readonly departments: readonly Named[];
  /** Only half-years that have reports the reader may see: state of the slowest department, worst rating. */
  readonly halfYears: Readonly<
    Partial<Record<HalfYearId, { readonly state: RowState; readonly rating: Rating | null }>>
  >;
};

export function apiTasks(plan: Plan): ApiTask[] {
  return plan.tasks.map((task) => ({
    no: task.no,
    title: task.title,
    content: task.content,
    category: plan.categories.find(({ no }) => no === task.categoryNo)?.name ?? "",
    leader: named(plan.leaderByCode, task.leaderCode),
    departments: task.departmentCodes.map((code) => named(plan.departmentByCode, code)),
    halfYears: standings(plan, task),
  }));
}

function standings(plan: Plan, task: Task): ApiTask["halfYears"] {
  return Object.fromEntries(
    plan.halfYears.flatMap(({ id }) => {
      const rows = rowsOfTask(plan, id, task);
      if (rows.length === 0) return [];
      const state = slowestState(rows.map((row) => row.state));
      return [[id, { state, rating: worstRating(rows.map(standingRating)) }]];
    }),
  );
}
