/** Two half-years of the plan against one another: what the page, the JSON and the export are all made of. */
import type { CalendarDate } from "./calendar-date.ts";
import {
  compareMeasures,
  MEASURE_CHANGES,
  type MeasureChange,
  type MeasureComparison,
} from "./half-year-comparison-indicators.ts";
import {
  compareTasks,
  isTextChanged,
  TASK_CHANGES,
  type TaskChange,
  type TaskComparison,
} from "./half-year-comparison-tasks.ts";
import { parseHalfYear, type HalfYearId } from "./half-year.ts";
import type { Sees } from "./indicator-grid.ts";
import { keptWithPlan } from "./kept-with-plan.ts";
import { narrowedPlan } from "./narrowed-plan.ts";
import { isAdopted, type HalfYear, type Plan } from "./plan.ts";
import { planFilterQuery, type PlanFilter } from "./plan-filter.ts";
import { done, refuse, type Result } from "./result.ts";
import { unratedRows } from "./scoreboard.ts";

export type HalfYearPair = { readonly from: HalfYearId; readonly to: HalfYearId };

export type HalfYearComparison = HalfYearPair & {
  readonly tasks: readonly TaskComparison[];
  readonly measures: readonly MeasureComparison[];
  readonly taskCounts: Readonly<Record<TaskChange | "text_changed", number>>;
  readonly measureCounts: Readonly<Record<MeasureChange, number>>;
};

/** Share of its rows that are rated from which a half-year is compared without being asked for. */
const COMPARED_FROM = 0.9;

/** A half-year too little of which is rated to be compared unasked, with how much of it is; null where there is none. */
export function heldBackHalfYear(plan: Plan, readable: readonly HalfYear[]) {
  const reported = readable.filter(({ progressReport }) => progressReport === "required");
  const newest = reported.at(-1);
  if (!newest || reported.length < 3 || isAdopted(plan, newest.id)) return null;
  const rows = plan.rows.filter(({ halfYear }) => halfYear === newest.id).length;
  const rated = rows - unratedRows(plan, newest.id).length;
  return rows > 0 && rated / rows >= COMPARED_FROM ? null : { halfYear: newest, rated, rows };
}

/**
 * The two half-years of an address, the earlier first whatever their order. Where it names none, the last two that were
 * reported on, without one too little of which is rated. `readable` are those the reader may see, oldest first.
 */
export function readPair(search: URLSearchParams, plan: Plan, readable: readonly HalfYear[]): Result<HalfYearPair> {
  const reported = readable.filter(({ progressReport }) => progressReport === "required");
  const isUnasked = !search.get("from") && !search.get("to");
  const heldBack = isUnasked ? heldBackHalfYear(plan, readable)?.halfYear : undefined;
  const last = (reported.length > 1 ? reported.filter((each) => each !== heldBack) : readable).slice(-2);
  const asked = { from: search.get("from") || last[0]?.id, to: search.get("to") || last[1]?.id };
  const ids: HalfYearId[] = [];
  for (const text of [asked.from, asked.to]) {
    if (text === undefined) return refuse("query-invalid", { details: { why: "能看的半年不到两个，还不能比较" } });
    const halfYear = plan.halfYearById.get(parseHalfYear(text) ?? "0000-H1");
    if (!halfYear) return refuse("query-invalid", { details: { why: `没有“${text}”这个半年，应写成 2025-H1` } });
    if (!readable.includes(halfYear))
      return refuse("query-invalid", { details: { why: `${halfYear.label}还没有公布，不能比较` } });
    ids.push(halfYear.id);
  }
  const [from, to] = ids.sort();
  if (!from || !to || from === to) return refuse("query-invalid", { details: { why: "两个半年相同，请选两个不同的" } });
  return done({ from, to });
}

type Asked = HalfYearPair & {
  /** What the reader may see. */
  readonly plan: Plan;
  readonly filter: PlanFilter;
  readonly sees: Sees;
  readonly day: CalendarDate;
};

/** Worked out once per snapshot, pair and filter: finding the changed words of 41 rows takes a while. */
export const compareHalfYears = keptWithPlan(
  ({ from, to, filter, day }: Asked) => `${from} ${to} ${day} ${JSON.stringify(planFilterQuery(filter))}`,
  ({ plan, filter, from, to, sees, day }): HalfYearComparison => {
    const part = narrowedPlan(plan, filter);
    const tasks = compareTasks(part, from, to, day);
    const measures = compareMeasures(part, from, to, sees, day);
    return {
      from,
      to,
      tasks,
      measures,
      taskCounts: {
        ...countBy(TASK_CHANGES, tasks),
        text_changed: tasks.filter(isTextChanged).length,
      },
      measureCounts: countBy(MEASURE_CHANGES, measures),
    };
  },
);

function countBy<Change extends string>(
  changes: readonly Change[],
  lines: readonly { readonly change: Change }[],
): Record<Change, number> {
  const entries = changes.map((change) => [change, lines.filter((line) => line.change === change).length] as const);
  return Object.fromEntries(entries) as Record<Change, number>;
}
