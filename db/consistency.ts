/** What was said to the places where the plan's own text is unclear. */
import { and, asc, eq } from "drizzle-orm";
import type { ConsistencyNote } from "#app/domain/consistency.ts";
import type { Writer } from "./connection.server.ts";
import { consistencyNote } from "./schema.server.ts";

export function loadConsistencyNotes(db: Writer): ConsistencyNote[] {
  return db.select().from(consistencyNote).orderBy(asc(consistencyNote.code)).all();
}

/** Writes the note whole; `version` is the one it replaces, 0 when there was none. */
export function writeConsistencyNote(writer: Writer, note: Omit<ConsistencyNote, "version">, version: number): void {
  const row = { ...note, version: version + 1 };
  if (version === 0) {
    writer.insert(consistencyNote).values(row).run();
    return;
  }
  const written = writer
    .update(consistencyNote)
    .set(row)
    .where(and(eq(consistencyNote.code, note.code), eq(consistencyNote.version, version)))
    .run();
  if (written.changes !== 1) throw new Error(`consistency note ${note.code} moved`);
}
