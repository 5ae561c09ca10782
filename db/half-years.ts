/** Half-years: their days and how they were moved, their adoption, and the grants that move their windows. */
import { asc, eq } from "drizzle-orm";
import type { HalfYearChange } from "#app/domain/half-year-change.ts";
import type { Adoption, WindowGrant } from "#app/domain/plan.ts";
import type { Writer } from "./connection.server.ts";
import { adoption, halfYear, halfYearChange, windowGrant } from "./schema.server.ts";

/** Puts the new days in place and keeps the change. */
export function writeHalfYearDays(writer: Writer, change: HalfYearChange, version: number): void {
  writer
    .update(halfYear)
    .set({ ...change.after, version })
    .where(eq(halfYear.id, change.halfYear))
    .run();
  writer.insert(halfYearChange).values(change).run();
}

/** Oldest first. */
export function loadHalfYearChanges(db: Writer) {
  const { halfYear, before, after, reason, changedAt, changedBy } = halfYearChange;
  return db
    .select({ halfYear, before, after, reason, changedAt, changedBy })
    .from(halfYearChange)
    .orderBy(asc(halfYearChange.id))
    .all();
}

export function recordAdoption(writer: Writer, facts: Adoption): void {
  writer.insert(adoption).values(facts).run();
}

export function recordGrant(writer: Writer, facts: Omit<WindowGrant, "id">): void {
  writer.insert(windowGrant).values(facts).run();
}
