/** 典型案例: read whole but for the bytes of the pictures, written narrowly. */
import { and, asc, eq } from "drizzle-orm";
import type {
  CaseEvent,
  CaseFacts,
  CasePicture,
  CaseState,
  ExemplaryCase,
  PictureType,
} from "#app/domain/exemplary-case.ts";
import { parseHalfYear } from "#app/domain/half-year.ts";
import type { Writer } from "./connection.server.ts";
import { caseEvent, casePicture, exemplaryCase } from "./schema.server.ts";

/** Every case with its events, in the order of the numbers. */
export function loadCases(db: Writer): ExemplaryCase[] {
  const events = byCase(db.select().from(caseEvent).orderBy(asc(caseEvent.id)).all(), (row): CaseEvent => {
    const { kind, at, actorName, actorId, text } = row;
    return { kind, at, actorName, actorId, text };
  });
  const { id, caseId, type, caption, size, width, height } = casePicture;
  const pictures = byCase(
    db.select({ id, caseId, type, caption, size, width, height }).from(casePicture).orderBy(asc(id)).all(),
    ({ caseId: _caseId, ...row }): CasePicture => row,
  );
  return db
    .select()
    .from(exemplaryCase)
    .orderBy(asc(exemplaryCase.halfYear), asc(exemplaryCase.serial))
    .all()
    .map((row) => {
      const halfYear = parseHalfYear(row.halfYear);
      if (halfYear === null) throw new Error(`stored half-year ${row.halfYear} is malformed`);
      return { ...row, halfYear, events: events.get(row.id) ?? [], pictures: pictures.get(row.id) ?? [] };
    });
}

function byCase<Row extends { caseId: string }, Value>(rows: readonly Row[], value: (row: Row) => Value) {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const own = groups.get(row.caseId);
    if (own) own.push(value(row));
    else groups.set(row.caseId, [value(row)]);
  }
  return groups;
}

export function insertCase(writer: Writer, facts: CaseFacts & Pick<ExemplaryCase, "id" | "serial">): void {
  writer
    .insert(exemplaryCase)
    .values({ ...facts, state: "draft" })
    .run();
}

export type CaseChange =
  CaseFacts | (Partial<Pick<ExemplaryCase, "reportedOn" | "recipient">> & { readonly state: CaseState });

/** Writes new facts or a new state, or nothing but that something was done, and raises the version. */
export function updateCase(
  writer: Writer,
  { id, version }: Pick<ExemplaryCase, "id" | "version">,
  change: CaseChange | Record<string, never>,
): void {
  const written = writer
    .update(exemplaryCase)
    .set({ ...change, version: version + 1 })
    .where(and(eq(exemplaryCase.id, id), eq(exemplaryCase.version, version)))
    .run();
  if (written.changes !== 1) throw new Error(`case ${id} moved`);
}

export function recordCaseEvent(writer: Writer, caseId: string, event: CaseEvent): void {
  writer
    .insert(caseEvent)
    .values({ caseId, ...event })
    .run();
}

export type PictureFile = Omit<CasePicture, "id" | "size"> & { readonly bytes: Uint8Array };

/** Answers the picture's number. */
export function insertPicture(writer: Writer, caseId: string, { bytes, ...facts }: PictureFile): number {
  return writer
    .insert(casePicture)
    .values({ caseId, ...facts, size: bytes.length, bytes: Buffer.from(bytes) })
    .returning({ id: casePicture.id })
    .get().id;
}

export function deletePicture(writer: Writer, id: number): void {
  writer.delete(casePicture).where(eq(casePicture.id, id)).run();
}

/** One picture with its bytes; null where there is none. */
export function readPicture(db: Writer, id: number): { type: PictureType; bytes: Uint8Array<ArrayBuffer> } | null {
  const found = db
    .select({ type: casePicture.type, bytes: casePicture.bytes })
    .from(casePicture)
    .where(eq(casePicture.id, id))
    .get();
  return found ? { type: found.type, bytes: new Uint8Array(found.bytes) } : null;
}
