/** The department's indicator form: every cell as it was typed, and the button that was pressed. */
import { z } from "zod";
import { ENTERED_STATUSES } from "../domain/measure-value.ts";
import type { TypedCell } from "./measure-typed-cell.ts";
import { SHEET_VERBS, type SheetVerb } from "./write-cells.ts";

const MAX_NUMBER = 40;
const MAX_TEXT = 1000;
const MAX_CHOICES = 100;

const number = z.string().max(MAX_NUMBER).default("");
// Browsers post line ends as CRLF; what is stored and compared has plain ones.
const text = z
  .string()
  .max(MAX_TEXT)
  .transform((typed) => typed.replace(/\r\n?/g, "\n"))
  .default("");
const version = z.coerce.number().int().min(0);

const cell = z.object({
  version,
  theirs: version.optional(),
  counted: version.optional(),
  base: z.string(),
  status: z.enum(ENTERED_STATUSES),
  numerator: number,
  denominator: number,
  amount: number,
  sample: number,
  yes: z.enum(["", "yes", "no"]).default(""),
  choices: z.array(z.string().max(MAX_TEXT)).max(MAX_CHOICES),
  others: text,
  note: text,
});

/** What the pressed button asks for: one cell by its measure, or all that were changed. */
export type SheetIntent = { readonly verb: SheetVerb; readonly key: string };
export type PostedSheet = { readonly intent: SheetIntent; readonly cells: ReadonlyMap<string, TypedCell> };

/** Reads the form for the measures of a sheet; null when it is not that form. Cells that were not sent are left out. */
export function readSheetForm(form: FormData, keys: readonly string[]): PostedSheet | null {
  const verb = SHEET_VERBS.find((name) => form.has(name));
  if (!verb) return null;
  const cells = new Map<string, TypedCell>();
  for (const key of keys) {
    const prefix = `${key}.`;
    const sent = [...form].filter(([name]) => name.startsWith(prefix));
    if (sent.length === 0) continue;
    const fields = Object.fromEntries(sent.map(([name, value]) => [name.slice(prefix.length), value]));
    const parsed = cell.safeParse({ ...fields, choices: form.getAll(`${prefix}choices`) });
    if (!parsed.success) return null;
    const { base, theirs = null, counted = null, version: seen, ...typed } = parsed.data;
    cells.set(key, { typed, base, version: seen, theirs, counted });
  }
  return { intent: { verb, key: String(form.get(verb)) }, cells };
}
