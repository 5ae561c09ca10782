/** What a leader should look at in a half-year, and why: the few things among hundreds that need somebody. */
import type { CalendarDate } from "./calendar-date.ts";
import { asksForAnswer, queriesOf, type DataQuery } from "./data-queries.ts";
import type { HalfYearId } from "./half-year.ts";
import type { Plan, Task } from "./plan.ts";
import { ratingRank, type Rating } from "./rating.ts";
import type { RowState } from "./report-row.ts";
import type { SupervisionItem } from "./supervision-items.ts";
import { targetLines, type TargetLine } from "./review-targets.ts";
import { taskCell } from "./task-overview.ts";

export type Attention =
  | { readonly kind: "overdue"; readonly departmentCode: string; readonly items: readonly SupervisionItem[] }
  /** Near the due day with most rows not begun. */
  | { readonly kind: "hardly_begun"; readonly departmentCode: string; readonly items: readonly SupervisionItem[] }
  | { readonly kind: "returned"; readonly item: SupervisionItem }
  | { readonly kind: "review_overdue"; readonly leaderCode: string | null; readonly items: readonly SupervisionItem[] }
  | { readonly kind: "target_lost"; readonly line: TargetLine }
  | {
      readonly kind: "weak_task";
      readonly task: Task;
      readonly ratings: readonly { readonly halfYear: HalfYearId; readonly rating: Rating }[];
      /** Where the task stands in this half-year; null once it is rated. */
      readonly now: RowState | null;
    }
  | { readonly kind: "query"; readonly measureKey: string; readonly queries: readonly DataQuery[] }
  | { readonly kind: "indicator_missing"; readonly items: readonly SupervisionItem[] };

/**
 * The list for one half-year at the end of `day`, most pressing first.
 * @param items what the board shows on that day; only those of the half-year are looked at
 */
export function attentionList(
  plan: Plan,
  halfYear: HalfYearId,
  day: CalendarDate,
  items: readonly SupervisionItem[],
): Attention[] {
  const own = items.filter((item) => item.halfYear === halfYear);
  const onTile = (tile: SupervisionItem["tile"]) => own.filter((item) => item.tile === tile);
  const missing = onTile("indicator_missing");
  return [
    ...byKey(onTile("overdue"), ({ departmentCode }) => departmentCode).map(([departmentCode, list]): Attention => ({
      kind: "overdue",
      departmentCode,
      items: list,
    })),
    ...byKey(onTile("due_soon"), ({ departmentCode }) => departmentCode)
      .filter(([code, list]) => isHardlyBegun(plan, halfYear, code, list))
      .map(([departmentCode, list]): Attention => ({ kind: "hardly_begun", departmentCode, items: list })),
    ...targetLines(plan, halfYear)
      .filter(({ lost }) => lost)
      .map((line): Attention => ({ kind: "target_lost", line })),
    ...onTile("returned").map((item): Attention => ({ kind: "returned", item })),
    ...weakTasks(plan, halfYear, day),
    ...byKey(onTile("review_overdue"), ({ leaderCode }) => leaderCode).map(([leaderCode, list]): Attention => ({
      kind: "review_overdue",
      leaderCode,
      items: list,
    })),
    ...queriesByCell(plan, halfYear),
    ...(missing.length > 0 ? [{ kind: "indicator_missing", items: missing } as const] : []),
  ];
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

/** Tasks whose last two ratings were both not 按时高质完成, the worst first. */
function weakTasks(plan: Plan, halfYear: HalfYearId, day: CalendarDate): Attention[] {
  const rated = plan.halfYears.filter(({ id, progressReport }) => progressReport === "required" && id <= halfYear);
  const weak = plan.tasks.flatMap((task) => {
    const cells = rated.map(({ id }) => ({ halfYear: id, cell: taskCell(plan, task, id, day) }));
    const ratings = cells
      .flatMap(({ halfYear: id, cell }) =>
        cell.kind === "row" && cell.rating ? [{ halfYear: id, rating: cell.rating }] : [],
      )
      .slice(-2);
    if (ratings.length < 2 || ratings.some(({ rating }) => rating === "on_time_high_quality")) return [];
    const now = cells.at(-1)?.cell;
    const state = now?.kind === "row" && !now.rating ? now.state : null;
    return [{ kind: "weak_task", task, ratings, now: state } as const];
  });
  const badness = ({ ratings }: (typeof weak)[number]) =>
    ratings.reduce((sum, { rating }) => sum + ratingRank(rating), 0);
  return weak.sort((a, b) => badness(b) - badness(a));
}

function queriesByCell(plan: Plan, halfYear: HalfYearId): Attention[] {
  const open = queriesOf(plan).filter((query) => query.halfYear === halfYear && asksForAnswer(query));
  return byKey(open, ({ measureKey }) => measureKey).map(([measureKey, queries]) => ({
    kind: "query",
    measureKey,
    queries,
  }));
}
