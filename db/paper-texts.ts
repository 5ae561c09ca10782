/** What people write into papers: read whole, only ever added to. */
import { asc } from "drizzle-orm";
import { parseHalfYear } from "#app/domain/half-year.ts";
import type { PaperText } from "#app/domain/paper-text.ts";
import type { Writer } from "./connection.server.ts";
import { paperText } from "./schema.server.ts";

/** Every wording, oldest first. */
export function loadPaperTexts(db: Writer): PaperText[] {
  const rows = db.select().from(paperText).orderBy(asc(paperText.id)).all();
  return rows.map(({ id: _id, halfYear, ...row }) => ({
    ...row,
    halfYear: halfYear === null ? null : parseHalfYear(halfYear),
  }));
}

/** @throws Error when that version is there already */
export function insertPaperText(writer: Writer, wording: PaperText): void {
  writer.insert(paperText).values(wording).run();
}
