/** Narrow writes on report rows and their events. */
import { and, eq } from "drizzle-orm";
import type { HalfYearId } from "#app/domain/half-year.ts";
import type { RowEvent } from "#app/domain/report-row.ts";
import type { Writer } from "./connection.server.ts";
import { reportRow, reportRowEvent } from "./schema.server.ts";

export type RowId = { halfYear: HalfYearId; taskNo: number; departmentCode: string };
/** The columns a step in a row's life may change. */
export type RowChange = Partial<Omit<typeof reportRow.$inferInsert, "halfYear" | "taskNo" | "departmentCode">>;

/** Writes the change and raises the row's version; creates the row at its first write. */
export function writeRow(writer: Writer, id: RowId, version: number, change: RowChange): void {
  const next = { ...change, version: version + 1 };
  if (version === 0) {
    writer
      .insert(reportRow)
      .values({ ...id, state: "draft", ...next })
      .run();
    return;
  }
  const written = writer
    .update(reportRow)
    .set(next)
    .where(
      and(
        eq(reportRow.halfYear, id.halfYear),
        eq(reportRow.taskNo, id.taskNo),
        eq(reportRow.departmentCode, id.departmentCode),
        eq(reportRow.version, version),
      ),
    )
    .run();
  if (written.changes !== 1) throw new Error(`report row ${id.halfYear}/${id.taskNo}/${id.departmentCode} moved`);
}

export function recordRowEvent(writer: Writer, id: RowId, event: RowEvent): void {
  writer
    .insert(reportRowEvent)
    .values({ ...id, ...event })
    .run();
}
