/** Words of the task list and the task's page. */
import { shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import { shortHalfYear } from "#app/domain/half-year.ts";
import type { Timeliness } from "#app/domain/task-history.ts";
import { isWithDepartment, ROW_STATES } from "#app/domain/report-row.ts";
import type { TaskLine, TaskList } from "#app/domain/task-line.ts";
import { handedInShare, standsByRating, type TaskCell } from "#app/domain/task-overview.ts";
import type { Choice, NO_FILTERS, TaskChoices, TaskQuery } from "#app/domain/task-query.ts";
import { RATING_WORDS, ROW_STATE_WORDS } from "./codes.ts";

/** What stands in a cell without a row, in full; the cell itself is too narrow for some. */
export const EMPTY_CELL_WORDS: Record<Exclude<TaskCell["kind"], "row">, string> = {
  none: "基线，不评定",
  upcoming: "未开放",
  hidden: "未公布",
};

export const STATE_CHOICE_WORDS = { ...ROW_STATE_WORDS, hidden: EMPTY_CELL_WORDS.hidden };
export const RATING_CHOICE_WORDS = { ...RATING_WORDS, unrated: "未评定" };

export const FILTER_WORDS = {
  q: "搜索",
  category: "评价项目",
  leader: "分管领导",
  department: "牵头科室",
  state: "本期状态",
  rating: "上期评定",
  joint: "只看共同牵头",
} as const;

type FilterName = keyof typeof NO_FILTERS;

const FILTER_NAMES = ["q", "category", "leader", "department", "state", "rating", "joint"] as const;

/** The filters in force, each as it is called and as it is set: 「分管领导」「何芬琴」. */
export function taskFilterWords(
  query: TaskQuery,
  choices: TaskChoices,
): { name: FilterName; label: string; value: string }[] {
  const named = (options: readonly Choice[], code: string | undefined) =>
    options.find(({ value }) => value === code)?.label ?? code ?? null;
  const values: Record<FilterName, string | null> = {
    q: query.q || null,
    category: named(choices.categories, query.category?.toString()),
    leader: named(choices.leaders, query.leader ?? undefined),
    department: named(choices.departments, query.department ?? undefined),
    state: query.state && STATE_CHOICE_WORDS[query.state],
    rating: query.rating && RATING_CHOICE_WORDS[query.rating],
    joint: query.joint ? "是" : null,
  };
  return FILTER_NAMES.flatMap((name) => {
    const value = values[name];
    return value === null ? [] : [{ name, label: FILTER_WORDS[name], value }];
  });
}

export const TASK_GROUP_WORDS = { category: "评价项目", leader: "领导", department: "科室", none: "不分组" } as const;

/** Upwards and downwards. */
export const TASK_SORT_WORDS = {
  no: ["序号，从小到大", "序号，从大到小"],
  title: ["任务名，拼音顺序", "任务名，拼音倒序"],
  leader: ["分管领导，方案顺序", "分管领导，倒序"],
  department: ["牵头科室，方案顺序", "牵头科室，倒序"],
  state: ["本期状态，慢的在前", "本期状态，快的在前"],
  rating: ["上期评定，好的在前", "上期评定，差的在前"],
} as const;

const ORDINALS = "一二三四五六七八九十";

/** 「一、预约诊疗服务更加便捷」 as annex 1 prints it. */
export function categoryHeading({ no, name }: TaskLine["category"]): string {
  const ordinal = ORDINALS[no - 1];
  return ordinal ? `${ordinal}、${name}` : name;
}

/** What a group of the list is called: 「一、预约诊疗服务更加便捷」, a leader, or a primary department. */
export function taskGroupHeading({ category, leader, departments }: TaskLine, group: TaskQuery["group"]): string {
  if (group === "leader") return leader.name;
  if (group === "department") return departments[0]?.name ?? "";
  return categoryHeading(category);
}

/** What the departments still have in hand this half-year, slowest first: 「未报 1」 「草稿 1」, or 「均已提交」. */
export function taskStateCounts(lines: readonly TaskLine[]): string[] {
  const states = lines.flatMap(({ current }) => (current.kind === "row" ? [current.state] : []));
  const inHand = ROW_STATES.filter((state) => isWithDepartment(state) && states.includes(state));
  if (inHand.length === 0) return states.length === lines.length ? ["均已提交"] : [];
  return inHand.map((state) => `${ROW_STATE_WORDS[state]} ${states.filter((each) => each === state).length}`);
}

/** A cell task × half-year in words: its rating, else how far it is, 「草稿 1/2」; 「—」 where nothing is rated. */
export function taskCellWords(cell: TaskCell, current: boolean): string {
  if (cell.kind === "hidden") return EMPTY_CELL_WORDS.hidden;
  if (cell.kind !== "row") return "—";
  if (cell.rating !== null && standsByRating(cell, current)) return RATING_WORDS[cell.rating];
  return [ROW_STATE_WORDS[cell.state], handedInShare(cell)].filter(Boolean).join(" ");
}

/** The line under the list: which columns have no ratings, and how joint tasks are shown. */
export function listExplanation({ halfYears, currentId }: TaskList, primaryOnly: boolean): string {
  const baseline = halfYears.filter((halfYear) => halfYear.baseline).map(({ id }) => shortHalfYear(id));
  const upcoming = halfYears.filter(({ opened }) => !opened).map(({ id }) => shortHalfYear(id));
  const unrated = [
    baseline.length > 0 && `${baseline.join("、")}为基线`,
    upcoming.length > 0 && `${upcoming.join("、")}未开放`,
  ].filter(Boolean);
  return [
    unrated.length > 0 && `${unrated.join("、")}，均不评定。`,
    `${shortHalfYear(currentId)}为本期。`,
    "共同牵头的任务按最慢的科室显示，2/3 表示 3 个科室已交 2 个",
    primaryOnly ? "，列在第一牵头科室之下。" : "。",
  ]
    .filter(Boolean)
    .join("");
}

/** 「按时」 「延时 2 个工作日，截止 07-10」 「应于 07-10 前提交」 … */
export function timelinessWords(timeliness: Timeliness, today: CalendarDate): string {
  switch (timeliness.kind) {
    case "not_owed":
      return "基线，报不报都可以";
    case "on_time":
      return "按时";
    case "owed":
      return `应于 ${shortDay(timeliness.dueOn, today)} 前提交`;
    case "late":
      return `延时${workingDays(timeliness.days)}，截止 ${shortDay(timeliness.dueOn, today)}`;
    case "overdue":
      return `逾期${workingDays(timeliness.days)}，截止 ${shortDay(timeliness.dueOn, today)}`;
    case "missed":
      return `没有提交，截止 ${shortDay(timeliness.dueOn, today)}`;
  }
}

/** Days right after the due day that nobody works are late, but no working day. */
function workingDays(count: number): string {
  return count === 0 ? "不足 1 个工作日" : ` ${count} 个工作日`;
}
