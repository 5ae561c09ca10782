/** The confirmation of an import: what the preview showed, posted back whole. The command judges all of it again. */
import { z } from "zod";
import { parseHalfYear } from "../domain/half-year.ts";
import { ENTERED_STATUSES } from "../domain/measure-value.ts";

const MAX_ENTRIES = 1000;
const MAX_TEXT = 1000;
const MAX_NAME = 255;

const number = z.number().nullable();
const text = z.string().max(MAX_TEXT);
const halfYear = z.string().transform((id, context) => {
  const parsed = parseHalfYear(id);
  if (parsed) return parsed;
  context.addIssue("没有这个半年");
  return z.NEVER;
});

const entry = z.object({
  address: z.string().max(MAX_NAME),
  halfYear,
  departmentCode: z.string().max(MAX_NAME),
  measureKey: z.string().max(MAX_NAME),
  version: z.number().int().min(0),
  status: z.enum(ENTERED_STATUSES),
  parts: z.object({
    numerator: number,
    denominator: number,
    amount: number,
    sample: number,
    yes: z.boolean().nullable(),
    list: z.array(text).nullable(),
  }),
  note: text,
});

const entries = z.string().transform((json, context) => {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    context.addIssue("内容不完整");
    return z.NEVER;
  }
});

export const ImportForm = z.object({
  fileName: z.string().max(MAX_NAME).default(""),
  entries: entries.pipe(z.array(entry).min(1).max(MAX_ENTRIES)),
});

export type PostedImport = z.output<typeof ImportForm>;
export type PostedEntry = PostedImport["entries"][number];

/** Reads the form; null when it is not that form. */
export function readImportForm(form: FormData): PostedImport | null {
  const parsed = ImportForm.safeParse(Object.fromEntries(form));
  return parsed.success ? parsed.data : null;
}
