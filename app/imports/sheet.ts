/** A sheet of an uploaded workbook in no file format any more: pure data, addresses included. */
import type { FileFault } from "./file-fault.ts";

/** What stands in a cell. A formula's cached result is nobody's statement, so it is not kept. */
export type SheetContent =
  { readonly kind: "text"; readonly text: string } | { readonly kind: "formula" | "date" | "error" };

export type Sheet = {
  readonly name: string;
  /** From row 1 and column A on; null for an empty cell. */
  readonly rows: readonly (readonly (SheetContent | null)[])[];
};

export type ReadWorkbook =
  { readonly ok: true; readonly sheets: readonly Sheet[] } | { readonly ok: false; readonly fault: FileFault };

const A = "A".charCodeAt(0);

/** `F7`, from 0-based row and column. No table we read is wider than 26 columns. */
export function cellAddress(row: number, column: number): string {
  return `${String.fromCharCode(A + column)}${row + 1}`;
}

/** `附件3!F7` */
export function fullAddress(sheet: Pick<Sheet, "name">, row: number, column: number): string {
  return `${sheet.name}!${cellAddress(row, column)}`;
}

/** The text of a cell as it stands there; empty for an empty cell and for what is no text. */
export function textAt({ rows }: Sheet, row: number, column: number): string {
  const content = rows[row]?.[column];
  return content?.kind === "text" ? content.text : "";
}
