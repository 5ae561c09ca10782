/** Narrow writes on measure values. */
import { and, eq } from "drizzle-orm";
import type { MeasureValue } from "#app/domain/measure-value.ts";
import type { Writer } from "./connection.server.ts";
import { measureValue } from "./schema.server.ts";

/** Writes the value whole; `version` is the one it replaces, 0 when there was none. */
export function writeMeasureValue(writer: Writer, value: Omit<MeasureValue, "version">, version: number): void {
  const row = { ...value, list: value.list === null ? null : [...value.list], version: version + 1 };
  if (version === 0) {
    writer.insert(measureValue).values(row).run();
    return;
  }
  const written = writer
    .update(measureValue)
    .set(row)
    .where(
      and(
        eq(measureValue.halfYear, value.halfYear),
        eq(measureValue.measureKey, value.measureKey),
        eq(measureValue.version, version),
      ),
    )
    .run();
  if (written.changes !== 1) throw new Error(`value ${value.halfYear}/${value.measureKey} moved`);
}

/** Takes a value away again: the cell is empty as before its first entry. */
export function deleteMeasureValue(writer: Writer, value: Pick<MeasureValue, "halfYear" | "measureKey">): void {
  writer
    .delete(measureValue)
    .where(and(eq(measureValue.halfYear, value.halfYear), eq(measureValue.measureKey, value.measureKey)))
    .run();
}
