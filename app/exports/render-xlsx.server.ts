/** A paper as a spreadsheet: one sheet, A4, ready to print. exceljs is heavy and loads on first use. */
import type { Border, Style, Worksheet } from "exceljs";
import { DEMO_WORD } from "./colophon.ts";
import {
  BODY_FONT,
  FONT_OF,
  HEAD_FONT,
  HEAD_POINTS,
  LABEL_POINTS,
  PAGE_NUMBER_POINTS,
  PAGES,
  RED,
  SHADE,
  SMALL_POINTS,
  TITLE_FONT,
} from "./official-type.ts";
import { placeCells, type Align, type Paper, type PlacedCell } from "./paper.ts";
import { printableText } from "./printable-text.ts";
import { rowHeights, textHeight } from "./text-height.ts";

const MM_PER_INCH = 25.4;
/** Excel's unit of column width: digits of the default font (宋体 in Chinese Excel: 8 pixels at 96 dpi) and 5 pixels. */
const columnUnits = (mm: number) => ((mm * 96) / MM_PER_INCH - 5) / 8;
const PAPER_A4 = 9;
/** Excel allows 409 points and breaks pages between rows only; higher rows are made of several, merged. */
const MAX_ROW_HEIGHT = 200;

const LINE: Partial<Border> = { style: "thin", color: { argb: "FF000000" } };
const FRAME = { top: LINE, left: LINE, bottom: LINE, right: LINE };

/** The bytes of an .xlsx file. */
export async function renderXlsx(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const { default: excel } = await import("exceljs");
  const book = new excel.Workbook();
  book.creator = paper.issuer;
  book.title = printableText(paper.titleLines.join("")).replaceAll("\n", "");
  book.description = paper.colophon;
  const sheet = book.addWorksheet(paper.label);
  sheet.columns = paper.table.columns.map(({ width }) => ({ width: columnUnits(width) }));
  writeHead(sheet, paper);
  const tableStart = sheet.rowCount + 1;
  const headEnd = writeTable(sheet, paper);
  const notePoints = Math.max(SMALL_POINTS, paper.bodyPoints);
  for (const note of paper.footnotes)
    writeLine(sheet, paper, note, { font: BODY_FONT, points: notePoints, align: "left" });
  writeLine(sheet, paper, paper.colophon, { font: BODY_FONT, points: SMALL_POINTS, align: "left" });
  setUpPage(sheet, paper, tableStart, headEnd);
  const bytes = await book.xlsx.writeBuffer();
  return new Uint8Array(bytes);
}

/** Label and title, or the red head in their place. */
function writeHead(sheet: Worksheet, paper: Paper): void {
  const { issuer, label, letterhead, titleLines, titlePoints } = paper;
  const title: LineType = { font: TITLE_FONT, points: titlePoints, align: "center" };
  if (!letterhead) {
    writeLine(sheet, paper, label, { font: HEAD_FONT, points: LABEL_POINTS, align: "left" });
    for (const line of titleLines) writeLine(sheet, paper, line, title);
    return;
  }
  const { kind, left, right } = letterhead;
  writeLine(sheet, paper, issuer, { ...title, points: HEAD_POINTS.issuer, color: RED });
  writeLine(sheet, paper, kind, { ...title, points: HEAD_POINTS.kind, color: RED });
  writeLine(sheet, paper, `${left}　　${right}`, { font: BODY_FONT, points: LABEL_POINTS, align: "center" });
}

type LineType = { font: string; points: number; align: Align; color?: string };

/** A line across the whole sheet, outside the table. */
function writeLine(sheet: Worksheet, paper: Paper, text: string, { font, points, align, color }: LineType): void {
  const row = sheet.rowCount + 1;
  const { columns } = paper.table;
  const cell = sheet.getCell(row, 1);
  cell.value = printableText(text);
  cell.style = {
    font: { name: font, size: points, charset: 134, ...(color && { color: { argb: `FF${color}` } }) },
    alignment: { horizontal: align, vertical: "middle", wrapText: true },
  };
  if (columns.length > 1) sheet.mergeCells(row, 1, row, columns.length);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  sheet.getRow(row).height = textHeight(text, width, points);
}

/** Writes the table below what is there; returns the last row of its head. */
function writeTable(sheet: Worksheet, paper: Paper): number {
  const cells = placeCells(paper.table);
  const starts = [sheet.rowCount + 1];
  for (const height of rowHeights(paper.table, cells, paper.bodyPoints)) {
    const start = starts.at(-1) ?? 1;
    const parts = Math.max(1, Math.ceil(height / MAX_ROW_HEIGHT));
    for (let part = 0; part < parts; part++) sheet.getRow(start + part).height = height / parts;
    starts.push(start + parts);
  }
  const startOf = (row: number) => starts[row] ?? 1;
  for (const cell of cells) {
    const first = sheet.getCell(startOf(cell.row), cell.column + 1);
    const lastRow = startOf(cell.row + cell.rows) - 1;
    // A string stays a string in the file, whatever it begins with: text is never a formula.
    first.value = printableText(cell.text);
    const high = cell.look === "body" && lastRow > startOf(cell.row);
    first.style = styleOf(cell, paper.bodyPoints, high);
    if (lastRow > startOf(cell.row) || cell.columns > 1)
      sheet.mergeCells(startOf(cell.row), cell.column + 1, lastRow, cell.column + cell.columns);
  }
  return startOf(paper.table.headRows.length) - 1;
}

/** A cell over several sheet rows may run over pages, which would cut a text in its middle: it reads from its top. */
function styleOf(cell: PlacedCell, points: number, high: boolean): Partial<Style> {
  return {
    // Marked as text, so that it does not turn into a formula or a date either when somebody edits it.
    ...((cell.typed || /^[=+\-@]/.test(cell.text)) && { numFmt: "@" }),
    font: { name: FONT_OF[cell.look], size: points, charset: 134 },
    alignment: { horizontal: cell.align, vertical: high ? "top" : "middle", wrapText: true },
    border: FRAME,
    ...(cell.shaded && { fill: { type: "pattern", pattern: "solid", fgColor: { argb: `FF${SHADE}` } } }),
  };
}

function setUpPage(sheet: Worksheet, paper: Paper, headStart: number, headEnd: number): void {
  const { top, bottom, left, right } = PAGES[paper.orientation];
  const inches = (mm: number) => Number((mm / MM_PER_INCH).toFixed(3));
  Object.assign(sheet.pageSetup, {
    paperSize: PAPER_A4,
    orientation: paper.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    ...(headEnd >= headStart && { printTitlesRow: `${headStart}:${headEnd}` }),
    margins: {
      top: inches(top),
      bottom: inches(bottom),
      left: inches(left),
      right: inches(right),
      header: inches(top / 2),
      footer: inches(bottom / 2),
    },
  });
  sheet.headerFooter.oddFooter = `&C&"${BODY_FONT},Regular"&${PAGE_NUMBER_POINTS}— &P —`;
  if (paper.demo) sheet.headerFooter.oddHeader = `&R&"${HEAD_FONT},Regular"${DEMO_WORD}`;
  sheet.views =
    headEnd >= headStart
      ? [{ state: "frozen", ySplit: headEnd, showGridLines: false }]
      : [{ state: "normal", showGridLines: false }];
}
