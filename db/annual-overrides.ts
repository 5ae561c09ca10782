/** Official annual values, one row a measure and year; a withdrawn one stays. */
import { and, asc, eq } from "drizzle-orm";
import type { AnnualOverride } from "#app/domain/annual-override-record.ts";
import type { Writer } from "./connection.server.ts";
import { annualOverride } from "./schema.server.ts";

export function loadOverrides(db: Writer): AnnualOverride[] {
  return db.select().from(annualOverride).orderBy(asc(annualOverride.measureKey), asc(annualOverride.year)).all();
}

/** Writes the row whole; `version` is the one it replaces, 0 when there was none. */
export function writeOverride(writer: Writer, override: Omit<AnnualOverride, "version">, version: number): void {
  const row = { ...override, version: version + 1 };
  if (version === 0) {
    writer.insert(annualOverride).values(row).run();
    return;
  }
  const { measureKey, year } = override;
  const written = writer
    .update(annualOverride)
    .set(row)
    .where(
      and(
        eq(annualOverride.measureKey, measureKey),
        eq(annualOverride.year, year),
        eq(annualOverride.version, version),
      ),
    )
    .run();
  if (written.changes !== 1) throw new Error(`override ${measureKey}/${year} moved`);
}
