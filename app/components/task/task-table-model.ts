/** Filtering, grouping and sorting of the task list, by TanStack Table. Values here are for ordering, not for reading. */
import {
  columnFilteringFeature,
  columnGroupingFeature,
  createColumnHelper,
  createFilteredRowModel,
  createGroupedRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type Row,
  type SortFn,
} from "@tanstack/react-table";
import { useMemo } from "react";
import { ratingRank } from "#app/domain/rating.ts";
import { ROW_STATES } from "#app/domain/report-row.ts";
import type { TaskLine } from "#app/domain/task-line.ts";
import type { TaskCell } from "#app/domain/task-overview.ts";
import { matchesSearch } from "#app/domain/task-search.ts";
import type { TaskQuery } from "./task-query.ts";

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  columnGroupingFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  groupedRowModel: createGroupedRowModel(),
  sortedRowModel: createSortedRowModel(),
});

type LineRow = Row<typeof features, TaskLine>;
type Keep = (line: TaskLine, wanted: unknown) => boolean;

const byNumber: SortFn<typeof features, TaskLine> = (a, b, column) =>
  a.getValue<number>(column) - b.getValue<number>(column);

const pinyin = new Intl.Collator("zh-CN");
const byPinyin: SortFn<typeof features, TaskLine> = (a, b, column) =>
  pinyin.compare(a.getValue<string>(column), b.getValue<string>(column));

/** The state as the filter names it: a cell without a row has none, but may be withheld. */
function stateChoice(cell: TaskCell): TaskQuery["state"] {
  if (cell.kind === "row") return cell.state;
  return cell.kind === "hidden" ? "hidden" : null;
}

function ratingChoice(cell: TaskCell): TaskQuery["rating"] {
  return (cell.kind === "row" ? cell.rating : null) ?? "unrated";
}

// No row, no place: such tasks come last whichever way the list is sorted.
function statePlace(cell: TaskCell): number | undefined {
  return cell.kind === "row" ? ROW_STATES.indexOf(cell.state) : undefined;
}

function ratingPlace(cell: TaskCell): number | undefined {
  return cell.kind === "row" && cell.rating !== null ? ratingRank(cell.rating) : undefined;
}

const column = createColumnHelper<typeof features, TaskLine>();

/** A column that sorts by number and is filtered by the line itself. */
function numbered(id: string, place: (line: TaskLine) => number | undefined, keep?: Keep) {
  return column.accessor(place, {
    id,
    sortFn: byNumber,
    sortUndefined: "last",
    filterFn: (row: LineRow, _, wanted: unknown) => keep?.(row.original, wanted) ?? true,
  });
}

const columns = column.columns([
  numbered("no", ({ no }) => no),
  column.accessor("title", { sortFn: byPinyin }),
  numbered(
    "category",
    ({ category }) => category.no,
    ({ category }, no) => category.no === no,
  ),
  numbered(
    "leader",
    ({ leaderPlace }) => leaderPlace,
    ({ leader }, code) => leader.code === code,
  ),
  numbered(
    "department",
    ({ departmentPlace }) => departmentPlace,
    ({ departments }, wanted) => departments.some(({ code }) => code === wanted),
  ),
  numbered(
    "state",
    ({ current }) => statePlace(current),
    ({ current }, state) => stateChoice(current) === state,
  ),
  numbered(
    "rating",
    ({ previous }) => ratingPlace(previous),
    ({ previous }, rating) => ratingChoice(previous) === rating,
  ),
  numbered(
    "joint",
    ({ departments }) => departments.length,
    ({ departments }) => departments.length > 1,
  ),
]);

const FILTERED_COLUMNS = ["category", "leader", "department", "state", "rating"] as const;

function columnFilters(query: TaskQuery) {
  const filters = FILTERED_COLUMNS.flatMap((id) => (query[id] === null ? [] : [{ id, value: query[id] }]));
  return query.joint ? [...filters, { id: "joint", value: true }] : filters;
}

/** Groups keep the plan's order, unless the list is sorted by what it is grouped by. */
function sorting({ group, sort, descending }: TaskQuery) {
  const wanted = { id: sort, desc: descending };
  return group === "none" || group === sort ? [wanted] : [{ id: group, desc: false }, wanted];
}

/** A stretch of the list under one heading; `heading` is null when the list is not grouped. */
export type TaskGroup = { readonly id: string; readonly heading: TaskLine | null; readonly lines: readonly TaskLine[] };

/** The lines the query asks for, in its order and groups. */
export function useTaskGroups(lines: readonly TaskLine[], query: TaskQuery): TaskGroup[] {
  const state = useMemo(
    () => ({
      columnFilters: columnFilters(query),
      globalFilter: query.q,
      grouping: query.group === "none" ? [] : [query.group],
      sorting: sorting(query),
    }),
    [query],
  );
  const table = useTable({
    features,
    columns,
    data: lines,
    state,
    // One column stands for the line: the search looks at all its words at once.
    getColumnCanGlobalFilter: ({ id }) => id === "title",
    globalFilterFn: (row: LineRow, _, asked: string) => matchesSearch(row.original.searchable, asked),
  });
  const { rows } = table.getRowModel();
  if (query.group === "none") return [{ id: "all", heading: null, lines: rows.map(({ original }) => original) }];
  return rows.map(({ id, original, subRows }) => ({
    id,
    heading: original,
    lines: subRows.map((row) => row.original),
  }));
}
