/** What a leader should look at in a half-year, and why: the few things among hundreds that need somebody. */
import type { CalendarDate } from "./calendar-date.ts";
import { asksForAnswer, queriesOf, type DataQuery } from "./data-queries.ts";
import { departmentsBehind, type DepartmentBehind } from "./half-year-review.ts";
import type { HalfYearId } from "./half-year.ts";
import { currentHalfYear, type Plan, type Task } from "./plan.ts";
import { ratingRank, type Rating } from "./rating.ts";
import { isWithDepartment, lastEvent, type ReportRow, type RowState } from "./report-row.ts";
import { supervisionItems, type SupervisionItem } from "./supervision-items.ts";
import { targetLines, type TargetLine } from "./review-targets.ts";
import { taskCell } from "./task-overview.ts";

/** Nobody of a department that owes rows has signed in for a while: since that day, or ever. */
export type Silence = { readonly lastSeenOn: CalendarDate | null };

export type Attention =
  | {
      readonly kind: "overdue";
      readonly departmentCode: string;
      readonly items: readonly SupervisionItem[];
      readonly silence: Silence | null;
    }
  | { readonly kind: "finding_overdue"; readonly item: SupervisionItem }
  | { readonly kind: "order_overdue"; readonly item: SupervisionItem }
  /** Near the due day with most rows not begun. */
  | {
      readonly kind: "hardly_begun";
      readonly departmentCode: string;
      readonly items: readonly SupervisionItem[];
      readonly silence: Silence | null;
    }
  /** Owes rows, is silent, and stands on the list for nothing else. */
  | {
      readonly kind: "silent";
      readonly departmentCode: string;
      readonly rows: readonly ReportRow[];
      readonly silence: Silence;
    }
  | { readonly kind: "returned"; readonly item: SupervisionItem }
  /** Sent back twice or more, and not settled. */
  | { readonly kind: "returned_twice"; readonly row: ReportRow; readonly times: number; readonly reason: string }
  | { readonly kind: "review_overdue"; readonly leaderCode: string | null; readonly items: readonly SupervisionItem[] }
  | { readonly kind: "target_lost"; readonly line: TargetLine }
  /** Missed before already, or without a figure before, and not getting better. */
  | { readonly kind: "target_missed"; readonly line: TargetLine }
  | { readonly kind: "not_completed"; readonly task: Task }
  | {
      readonly kind: "weak_task";
      readonly task: Task;
      readonly ratings: readonly { readonly halfYear: HalfYearId; readonly rating: Rating }[];
      /** Where the task stands in this half-year; null once it is rated. */
      readonly now: RowState | null;
    }
  /** Figures that contradict one another: the rules of 指标间勾稽, DQ-E. */
  | { readonly kind: "contradiction"; readonly measureKey: string; readonly queries: readonly DataQuery[] }
  | { readonly kind: "query"; readonly measureKey: string; readonly queries: readonly DataQuery[] }
  | { readonly kind: "indicator_missing"; readonly items: readonly SupervisionItem[] };

/**
 * Findings and follow-up orders outlive the half-year they are counted in, and are registered while the next one's
 * window has not opened: the review of the half-year under way has all of them, that of an earlier one its own.
 */
export function staysInReview(plan: Plan, halfYear: HalfYearId, period: HalfYearId, day: CalendarDate): boolean {
  return halfYear === period || currentHalfYear(plan, day).id === period;
}

/**
 * The list for one half-year at the end of `day`, most pressing first.
 * @param items what the board shows on that day; of rows and values only those of the half-year are looked at
 */
export function attentionList(
  plan: Plan,
  halfYear: HalfYearId,
  day: CalendarDate,
  items: readonly SupervisionItem[],
  behind: readonly DepartmentBehind[] = departmentsBehind(plan, halfYear, day),
): Attention[] {
  const onTile = (tile: SupervisionItem["tile"]) =>
    items.filter((item) => item.tile === tile && item.halfYear === halfYear);
  const lasting = (tile: SupervisionItem["tile"]) =>
    items.filter((item) => item.tile === tile && staysInReview(plan, item.halfYear, halfYear, day));
  const missing = onTile("indicator_missing");
  // Without the list of people nobody can be said to be away.
  const silent = plan.people.length === 0 ? [] : behind.filter((department) => department.silent);
  const silenceOf = (code: string): Silence | null => {
    const department = silent.find(({ departmentCode }) => departmentCode === code);
    return department ? { lastSeenOn: department.lastSeenOn } : null;
  };
  const late = byKey(onTile("overdue"), ({ departmentCode }) => departmentCode);
  const begun = byKey(onTile("due_soon"), ({ departmentCode }) => departmentCode).filter(([code, list]) =>
    isHardlyBegun(plan, halfYear, code, list),
  );
  const listed = new Set([...late, ...begun].map(([code]) => code));
  const again = returnedTwice(plan, halfYear);
  const isAgain = ({ taskNo, departmentCode }: SupervisionItem) =>
    again.some(({ row }) => row.taskNo === taskNo && row.departmentCode === departmentCode);
  const weak = weakTasks(plan, halfYear, day);
  const missed = targetLines(plan, halfYear).filter(
    ({ verdict }) =>
      verdict?.verdict === "worse" || verdict?.verdict === "flat_missed" || verdict?.verdict === "improving",
  );
  return [
    ...late.map(([departmentCode, list]): Attention => ({
      kind: "overdue",
      departmentCode,
      items: list,
      silence: silenceOf(departmentCode),
    })),
    ...lasting("finding_overdue").map((item): Attention => ({ kind: "finding_overdue", item })),
    ...lasting("order_overdue").map((item): Attention => ({ kind: "order_overdue", item })),
    ...begun.map(([departmentCode, list]): Attention => ({
      kind: "hardly_begun",
      departmentCode,
      items: list,
      silence: silenceOf(departmentCode),
    })),
    ...silent
      .filter(({ departmentCode }) => !listed.has(departmentCode))
      .map(({ departmentCode, rows, lastSeenOn }): Attention => ({
        kind: "silent",
        departmentCode,
        rows: rows.filter(({ state }) => isWithDepartment(state)),
        silence: { lastSeenOn },
      })),
    ...missed.filter(({ lost }) => lost).map((line): Attention => ({ kind: "target_lost", line })),
    ...missed
      .filter(({ lost, verdict }) => !lost && verdict?.verdict !== "improving")
      .map((line): Attention => ({ kind: "target_missed", line })),
    ...queriesByCell(plan, halfYear).filter(({ kind }) => kind === "contradiction"),
    ...again,
    ...onTile("returned")
      .filter((item) => !isAgain(item))
      .map((item): Attention => ({ kind: "returned", item })),
    ...notCompleted(plan, halfYear, day, weak),
    ...weak,
    ...byKey(onTile("review_overdue"), ({ leaderCode }) => leaderCode).map(([leaderCode, list]): Attention => ({
      kind: "review_overdue",
      leaderCode,
      items: list,
    })),
    ...queriesByCell(plan, halfYear).filter(({ kind }) => kind === "query"),
    ...(missing.length > 0 ? [{ kind: "indicator_missing", items: missing } as const] : []),
  ];
}

/** What one reader's filter leaves of a half-year's review, and what to look at in it. */
export type ReviewMatters = {
  /** As the board shows them. */
  readonly items: readonly SupervisionItem[];
  readonly behind: readonly DepartmentBehind[];
  readonly attention: readonly Attention[];
};

/**
 * @param plan cut to the filter
 * @param whole not cut: what decides when a sheet was handed in
 * @param departmentCode that of the filter
 */
export function reviewMatters(
  plan: Plan,
  whole: Plan,
  { halfYear, departmentCode }: { halfYear: HalfYearId; departmentCode: string | null },
  day: CalendarDate,
): ReviewMatters {
  const items = supervisionItems(plan, day, { departmentCodes: departmentCode === null ? null : [departmentCode] });
  const behind = departmentsBehind(plan, halfYear, day, whole);
  return { items, behind, attention: attentionList(plan, halfYear, day, items, behind) };
}

function byKey<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): [Key, Item[]][] {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}

/** More than half of the department's rows are not begun. */
function isHardlyBegun(
  plan: Plan,
  halfYear: HalfYearId,
  departmentCode: string,
  items: readonly SupervisionItem[],
): boolean {
  const rows = plan.rows.filter((row) => row.halfYear === halfYear && row.departmentCode === departmentCode).length;
  return items.filter(({ state }) => state === "not_started").length * 2 > rows;
}

type ReturnedTwice = Extract<Attention, { kind: "returned_twice" }>;

/** Until the row is rated: a returned rating counts again. */
function returnedTwice(plan: Plan, halfYear: HalfYearId): ReturnedTwice[] {
  return plan.rows
    .filter((row) => row.halfYear === halfYear && row.state !== "rated" && row.state !== "adopted")
    .flatMap((row): ReturnedTwice[] => {
      const times = row.events.filter(({ kind }) => kind === "returned").length;
      if (times < 2) return [];
      return [{ kind: "returned_twice", row, times, reason: lastEvent(row, "returned")?.comment ?? "" }];
    });
}

type WeakTask = Extract<Attention, { kind: "weak_task" }>;

/** Rated 未完成 in this half-year; those that were rated badly before too are told as weak tasks. */
function notCompleted(plan: Plan, halfYear: HalfYearId, day: CalendarDate, weak: readonly WeakTask[]): Attention[] {
  return plan.tasks
    .filter((task) => {
      const cell = taskCell(plan, task, halfYear, day);
      return cell.kind === "row" && cell.rating === "not_completed" && !weak.some((other) => other.task === task);
    })
    .map((task) => ({ kind: "not_completed", task }));
}

/** Tasks whose last two ratings were both not 按时高质完成, the worst first. */
function weakTasks(plan: Plan, halfYear: HalfYearId, day: CalendarDate): WeakTask[] {
  const rated = plan.halfYears.filter(({ id, progressReport }) => progressReport === "required" && id <= halfYear);
  const weak = plan.tasks.flatMap((task): WeakTask[] => {
    const cells = rated.map(({ id }) => ({ halfYear: id, cell: taskCell(plan, task, id, day) }));
    const ratings = cells
      .flatMap(({ halfYear: id, cell }) =>
        cell.kind === "row" && cell.rating ? [{ halfYear: id, rating: cell.rating }] : [],
      )
      .slice(-2);
    if (ratings.length < 2 || ratings.some(({ rating }) => rating === "on_time_high_quality")) return [];
    const now = cells.at(-1)?.cell;
    const state = now?.kind === "row" && !now.rating ? now.state : null;
    return [{ kind: "weak_task", task, ratings, now: state }];
  });
  const badness = ({ ratings }: WeakTask) => ratings.reduce((sum, { rating }) => sum + ratingRank(rating), 0);
  return weak.sort((a, b) => badness(b) - badness(a));
}

function queriesByCell(plan: Plan, halfYear: HalfYearId): Attention[] {
  const open = queriesOf(plan).filter((query) => query.halfYear === halfYear && asksForAnswer(query));
  return byKey(open, ({ measureKey }) => measureKey).map(([measureKey, queries]) => ({
    kind: queries.some(({ code }) => code.startsWith("DQ-E")) ? "contradiction" : "query",
    measureKey,
    queries,
  }));
}
