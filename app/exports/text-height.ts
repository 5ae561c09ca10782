/** How high text gets in a narrow cell: spreadsheets do not find out by themselves for merged cells. */
import { POINTS_PER_MM } from "./official-type.ts";
import type { PaperTable, PlacedCell } from "./paper.ts";
import { printableLines } from "./printable-text.ts";

/** Millimetres a cell keeps free at its left and right together. */
const PADDING = 4;
const LINE_SPACING = 1.4;

/** Width of a line in ems: what is typed on half a cell in Chinese type counts half. */
function emsOf(line: string): number {
  let ems = 0;
  for (const character of line) ems += /[\u0020-\u00ff]/.test(character) ? 0.55 : 1;
  return ems;
}

/** Lines the text takes up in a cell of `width` millimetres; an empty text takes one. */
export function lineCount(text: string, width: number, points: number): number {
  const room = Math.max(1, Math.floor(((width - PADDING) * POINTS_PER_MM) / points));
  return printableLines(text).reduce((count, line) => count + Math.max(1, Math.ceil(emsOf(line) / room)), 0);
}

/** Points. */
export function textHeight(text: string, width: number, points: number): number {
  return lineCount(text, width, points) * points * LINE_SPACING + 6;
}

/** The height in points each row needs for the cells that stand in it alone; head rows first. */
export function rowHeights(table: PaperTable, cells: readonly PlacedCell[], points: number): number[] {
  const heights = [...table.headRows, ...table.bodyRows].map(({ minHeight }) => (minHeight ?? 0) * POINTS_PER_MM);
  for (const cell of cells) {
    if (cell.rows > 1) continue;
    const width = widthOf(table, cell);
    heights[cell.row] = Math.max(heights[cell.row] ?? 0, textHeight(cell.text, width, points));
  }
  return heights;
}

/** Millimetres between the borders of a cell. */
export function widthOf(table: PaperTable, cell: PlacedCell): number {
  return table.columns.slice(cell.column, cell.column + cell.columns).reduce((sum, column) => sum + column.width, 0);
}
