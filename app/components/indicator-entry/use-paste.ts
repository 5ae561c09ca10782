/** Pasting a block into the grid: what it filled, what not and why, and the way back. */
import { useState, type ClipboardEvent } from "react";
import { ENTRY_COLUMNS } from "#app/domain/entry-columns.ts";
import type { PasteRow } from "#app/domain/paste-block.ts";
import { readNumber, type TypedValue } from "#app/domain/typed-value.ts";
import { gridInput } from "./use-grid-keys.ts";

export type Pasted = {
  readonly filled: number;
  readonly sentences: readonly string[];
  /** What stood there before, by measure; empty once it was saved. */
  readonly before: ReadonlyMap<string, TypedValue>;
};

/** @param rows of the grid from top to bottom; @param lay puts values into the grid */
export function usePaste(rows: readonly PasteRow[], lay: (values: ReadonlyMap<string, TypedValue>) => void) {
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const take = async (text: string, row: number, place: number) => {
    const { pasteText } = await import("./paste-text.ts");
    const { filled, changes, sentences } = pasteText(rows, text, row, ENTRY_COLUMNS[place] ?? "figure");
    const before = rows.flatMap(({ measure: { key }, typed }) => (changes.has(key) ? [[key, typed] as const] : []));
    lay(changes);
    // Pasted again before saving: undoing leads back to what stood there before both.
    setPasted((now) => ({ filled, sentences, before: new Map([...before, ...(now?.before ?? [])]) }));
  };
  const onPaste = (event: ClipboardEvent) => {
    const at = gridInput(event.target);
    const text = event.clipboardData.getData("text/plain");
    if (!at || !isBlock(text, at.input)) return;
    event.preventDefault();
    void take(text, at.place.row, at.place.column);
  };
  return {
    pasted,
    onPaste,
    /** True while the row was pasted and neither saved nor undone. */
    isStaged: (key: string) => pasted?.before.has(key) ?? false,
    undo: () => {
      if (pasted) lay(pasted.before);
      setPasted(null);
    },
    /** It is being saved: what was not understood stays listed. */
    release: () => setPasted((now) => (now && now.sentences.length > 0 ? { ...now, before: new Map() } : null)),
    dismiss: () => setPasted(null),
  };
}

/** Plain text goes into an input as ever; several cells, and what an input cannot hold as it is, are read. */
function isBlock(text: string, input: HTMLInputElement | HTMLSelectElement): boolean {
  if (/[\t\n]/.test(text.replace(/\r?\n$/, ""))) return true;
  if (input instanceof HTMLSelectElement) return text.trim() !== "";
  return input.inputMode === "decimal" && readNumber(text) === undefined;
}
