/** What is posted on the page of a paper: its texts, and the version of each that the writer read. */
import { z } from "zod";
import { PAPER_TEXTS, type PaperName } from "../domain/paper-text.ts";

/** Texts are checked by the command; one that was taken out comes as an empty one. */
export function paperTextsForm(paper: PaperName) {
  const fields = Object.keys(PAPER_TEXTS[paper]);
  const each = <Schema>(schema: Schema) => Object.fromEntries(fields.map((field) => [field, schema]));
  return z.object({
    texts: z.object(each(z.string().default(""))).default({}),
    versions: z.object(each(z.coerce.number().int().min(0))),
    /** How the paper is printed, which is no part of the record. */
    head: z.string().max(20).optional(),
    /** What follows the saving. */
    next: z.enum(["download"]).optional(),
  });
}
