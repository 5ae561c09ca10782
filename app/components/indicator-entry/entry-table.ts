/** The entry grid as a TanStack table: its columns, and which rows one wants to see. */
import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useMemo, useState } from "react";
import type { EntryCell } from "./entry-view.ts";

const features = tableFeatures({ columnFilteringFeature, filteredRowModel: createFilteredRowModel() });
const column = createColumnHelper<typeof features, EntryCell>();

export const COLUMN_IDS = ["measure", "previous", "figure", "base", "result", "status", "note", "mark"] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

const HEADERS: Record<ColumnId, string> = {
  measure: "指标",
  previous: "上期",
  figure: "分子 / 数值",
  base: "分母 / 样本",
  result: "结果",
  status: "情况",
  note: "说明",
  mark: "保存",
};

const columns = column.columns(
  COLUMN_IDS.map((id) =>
    column.accessor(({ measure }) => measure.key, {
      id,
      header: HEADERS[id],
      filterFn: (row, _, wanted: ReadonlySet<string>) => wanted.has(row.original.measure.key),
    }),
  ),
);

export const SHOWN = ["all", "todo", "query"] as const;
export type Shown = (typeof SHOWN)[number];

const IS_SHOWN: Record<Shown, (cell: EntryCell) => boolean> = {
  all: () => true,
  todo: ({ owed, saved, locked }) => owed && saved === null && !locked,
  query: ({ queries }) => queries.some(({ severity, state }) => severity !== "NOTE" && state !== "closed"),
};

/** How many rows each choice would show now. */
export function countShown(cells: readonly EntryCell[]): Record<Shown, number> {
  const [all, todo, query] = SHOWN.map((shown) => cells.filter(IS_SHOWN[shown]).length);
  return { all: all ?? 0, todo: todo ?? 0, query: query ?? 0 };
}

/** The table of the rows that were of the chosen kind when it was chosen: filling one in does not take it away. */
export function useEntryTable(cells: readonly EntryCell[], first: Shown) {
  const keysOf = (shown: Shown) => new Set(cells.filter(IS_SHOWN[shown]).map(({ measure }) => measure.key));
  const [{ shown, keys }, set] = useState(() => ({ shown: first, keys: keysOf(first) }));
  const state = useMemo(
    () => ({ columnFilters: shown === "all" ? [] : [{ id: "measure", value: keys }] }),
    [shown, keys],
  );
  const table = useTable({ features, columns, data: cells, state, getRowId: ({ measure }) => measure.key });
  return { table, shown, show: (next: Shown) => set({ shown: next, keys: keysOf(next) }) };
}
