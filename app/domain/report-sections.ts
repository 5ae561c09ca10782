/** How a department's form is laid out: what still has to be written first, what is finished, what has been handed in. */
import { isWithDepartment, type RowState } from "./report-row.ts";

type Placed = { readonly taskNo: number; readonly state: RowState; readonly ready: boolean };

export type ReportSections<Row> = {
  /** Returned rows first, then drafts, then rows nobody has touched. */
  readonly toWrite: readonly Row[];
  readonly ready: readonly Row[];
  readonly handedIn: readonly Row[];
};

const WRITING_ORDER: readonly RowState[] = ["returned", "draft", "not_started"];

/** Sorts rows into the sections. `editing` are finished rows the person has opened again. */
export function sectionsOf<Row extends Placed>(
  rows: readonly Row[],
  editing: ReadonlySet<number>,
): ReportSections<Row> {
  const open = rows.filter((row) => isWithDepartment(row.state));
  const isReady = (row: Row) => row.ready && !editing.has(row.taskNo);
  return {
    toWrite: open
      .filter((row) => !isReady(row))
      .sort((a, b) => WRITING_ORDER.indexOf(a.state) - WRITING_ORDER.indexOf(b.state) || a.taskNo - b.taskNo),
    ready: open.filter(isReady),
    handedIn: rows.filter((row) => !isWithDepartment(row.state)),
  };
}
