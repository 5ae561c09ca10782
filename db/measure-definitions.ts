/** Versions of definitions and what departments said of them. Both are only ever added to. */
import { asc } from "drizzle-orm";
import type { CountingConfirmation } from "#app/domain/counting-record.ts";
import { parseHalfYear } from "#app/domain/half-year.ts";
import type { MeasureRevision } from "#app/domain/measure-versions.ts";
import type { Writer } from "./connection.server.ts";
import { countingConfirmation, measureRevision } from "./schema.server.ts";

/** By measure and version. */
export function loadRevisions(db: Writer): MeasureRevision[] {
  const rows = db
    .select()
    .from(measureRevision)
    .orderBy(asc(measureRevision.measureKey), asc(measureRevision.version))
    .all();
  return rows.flatMap((row) => {
    const fromHalfYear = parseHalfYear(row.fromHalfYear);
    return fromHalfYear ? [{ ...row, fromHalfYear }] : [];
  });
}

export function insertRevision(writer: Writer, revision: MeasureRevision): void {
  writer.insert(measureRevision).values(revision).run();
}

/** By measure, version and department. */
export function loadConfirmations(db: Writer): CountingConfirmation[] {
  const { measureKey, version, departmentCode } = countingConfirmation;
  return db.select().from(countingConfirmation).orderBy(asc(measureKey), asc(version), asc(departmentCode)).all();
}

export function insertConfirmation(writer: Writer, confirmation: CountingConfirmation): void {
  writer.insert(countingConfirmation).values(confirmation).run();
}
