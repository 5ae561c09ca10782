/** Writes cells of the entry grid as the form a browser without scripts would post; `readSheetForm` reads both. */
import type { CellOutcome, TypedCell } from "./measure-typed-cell.ts";

export const SHEET_VERBS = ["save", "clear", "keep", "overwrite"] as const;
export type SheetVerb = (typeof SHEET_VERBS)[number];

/** Says of the button that it means every changed cell that is sent. */
export const ALL_CELLS = "all";

type SentCell = Omit<TypedCell, "theirs"> & { readonly outcome: CellOutcome | undefined };

export function writeCells(cells: ReadonlyMap<string, SentCell>, verb: SheetVerb): FormData {
  const form = new FormData();
  const [only = ALL_CELLS, ...others] = cells.keys();
  form.set(verb, others.length === 0 ? only : ALL_CELLS);
  for (const [key, { typed, base, version, counted, outcome }] of cells) {
    const { choices, ...texts } = typed;
    form.set(`${key}.version`, String(version));
    form.set(`${key}.base`, base);
    if (counted !== null) form.set(`${key}.counted`, String(counted));
    if (outcome?.kind === "stale") form.set(`${key}.theirs`, String(outcome.theirs.version));
    for (const [name, text] of Object.entries(texts)) form.set(`${key}.${name}`, text);
    for (const choice of choices) form.append(`${key}.choices`, choice);
  }
  return form;
}
