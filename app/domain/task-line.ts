/** The task list: one line per task of annex 1 with a cell for each half-year that has reports. */
import type { CalendarDate } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";
import {
  currentHalfYear,
  type Department,
  type HalfYear,
  type Leader,
  type Plan,
  type Task,
  type TaskCategory,
} from "./plan.ts";
import { taskCell, type TaskCell } from "./task-overview.ts";
import { searchableText } from "./task-search.ts";

export type TaskLine = {
  readonly no: number;
  readonly title: string;
  readonly category: TaskCategory;
  readonly leader: Leader;
  /** First = primary. */
  readonly departments: readonly Department[];
  readonly indicatorNos: readonly number[];
  /** One per half-year of the list, in its order. */
  readonly cells: readonly TaskCell[];
  /** 本期 */
  readonly current: TaskCell;
  /** 上期 */
  readonly previous: TaskCell;
  /** Places of the leader and of the primary department in the plan's own lists. */
  readonly leaderPlace: number;
  readonly departmentPlace: number;
  readonly searchable: string;
};

/** `opened`: departments may write, or could. */
export type ListedHalfYear = Pick<HalfYear, "id" | "label" | "baseline"> & { readonly opened: boolean };

export type TaskList = {
  readonly halfYears: readonly ListedHalfYear[];
  readonly currentId: HalfYearId;
  /** null when the current half-year is the first with reports. */
  readonly previousId: HalfYearId | null;
  readonly lines: readonly TaskLine[];
};

/** The half-years departments report on, oldest first. */
export function reportedHalfYears(plan: Plan): HalfYear[] {
  return plan.halfYears.filter(({ progressReport }) => progressReport !== "none");
}

/** The list as of `day`, in the order of annex 1. */
export function taskList(plan: Plan, day: CalendarDate): TaskList {
  const reported = reportedHalfYears(plan);
  const currentId = currentHalfYear(plan, day).id;
  const previousId = reported.findLast(({ id }) => id < currentId)?.id ?? null;
  return {
    halfYears: reported.map(({ id, label, baseline, opensOn }) => ({ id, label, baseline, opened: day >= opensOn })),
    currentId,
    previousId,
    lines: plan.tasks.map((task) => lineOf(plan, task, reported, { currentId, previousId }, day)),
  };
}

function lineOf(
  plan: Plan,
  task: Task,
  reported: readonly HalfYear[],
  { currentId, previousId }: Pick<TaskList, "currentId" | "previousId">,
  day: CalendarDate,
): TaskLine {
  const { no, title, categoryNo, leaderCode, departmentCodes } = task;
  const cells = reported.map(({ id }) => taskCell(plan, task, id, day));
  const cellAt = (wanted: HalfYearId | null): TaskCell =>
    cells[reported.findIndex(({ id }) => id === wanted)] ?? { kind: "none" };
  return {
    no,
    title,
    category: plan.categories.find((category) => category.no === categoryNo) ?? { no: categoryNo, name: "" },
    leader: plan.leaderByCode.get(leaderCode) ?? { code: leaderCode, name: leaderCode },
    departments: departmentCodes.map((code) => plan.departmentByCode.get(code) ?? { code, name: code }),
    indicatorNos: plan.indicators.filter(({ relatedTasks }) => relatedTasks.includes(no)).map((each) => each.no),
    cells,
    current: cellAt(currentId),
    previous: cellAt(previousId),
    leaderPlace: plan.leaders.findIndex(({ code }) => code === leaderCode),
    departmentPlace: plan.departments.findIndex(({ code }) => code === departmentCodes[0]),
    searchable: searchableText(plan, task),
  };
}
