/** The latest steps on a set of rows. */
import type { ReportRow, RowEvent } from "./report-row.ts";

export type RecentChange = { readonly row: ReportRow; readonly event: RowEvent };

/** The last `count` events of the rows, newest first; beginnings of drafts are left out. */
export function recentChanges(rows: readonly ReportRow[], count: number): RecentChange[] {
  return rows
    .flatMap((row) => row.events.filter(({ kind }) => kind !== "started").map((event) => ({ row, event })))
    .sort((a, b) => b.event.at.localeCompare(a.event.at))
    .slice(0, count);
}
