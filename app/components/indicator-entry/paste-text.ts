/** Loaded with the first paste: reads the clipboard of Excel and WPS and lays it over the grid. */
import Papa from "papaparse";
import type { EntryColumn } from "#app/domain/entry-columns.ts";
import { pasteBlock, type PasteRow } from "#app/domain/paste-block.ts";
import type { TypedValue } from "#app/domain/typed-value.ts";
import { pasteFaultSentence } from "#app/wording/entry.ts";

export type PasteReport = {
  readonly filled: number;
  readonly changes: ReadonlyMap<string, TypedValue>;
  readonly sentences: readonly string[];
};

/** @param text as the clipboard has it: cells apart by tabs, rows by line ends, quoted where they contain either */
export function pasteText(rows: readonly PasteRow[], text: string, row: number, column: EntryColumn): PasteReport {
  const { data } = Papa.parse<string[]>(text.replace(/\r?\n$/, ""), { delimiter: "\t" });
  const { changes, filled, faults } = pasteBlock(rows, data, row, column);
  return { filled, changes, sentences: faults.map(pasteFaultSentence) };
}
