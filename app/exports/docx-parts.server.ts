/** Paragraphs, tables and page furniture in docx, as all Word files of the house have them. */
import type * as Docx from "docx";
import { DEMO_WORD } from "./colophon.ts";
import {
  BODY_FONT,
  FONT_OF,
  HEAD_FONT,
  HEAD_POINTS,
  LABEL_POINTS,
  PAGE_NUMBER_POINTS,
  PAGES,
  POINTS_PER_MM,
  RED,
  SHADE,
  textWidth,
  TITLE_FONT,
} from "./official-type.ts";
import {
  placeCells,
  type Align,
  type Letterhead,
  type Orientation,
  type PaperRow,
  type PaperTable,
  type PlacedCell,
} from "./paper.ts";
import { printableLines, printableText } from "./printable-text.ts";
import { rowHeights, widthOf } from "./text-height.ts";

/** Twentieths of a point, Word's unit of length. */
export const twips = (mm: number) => Math.round(mm * POINTS_PER_MM * 20);
const LINE_SPACING = 1.4;
/** Rows higher than this share of the page may break across pages. */
const UNBROKEN_SHARE = 0.4;

export type Library = typeof Docx;
export type Type = {
  readonly font: string;
  readonly points: number;
  readonly align: Align | "right";
  readonly before?: number;
  readonly after?: number;
  readonly color?: string;
  /** Points from line to line; 1.4 times the type otherwise. */
  readonly line?: number;
  /** On the page of what follows. */
  readonly stays?: boolean;
};

/** All four font slots are named: a bare name leaves quotation marks and digits to another font. */
export function typeOf({ font, points, color }: Type): Docx.IRunOptions {
  const fonts = { ascii: font, hAnsi: font, eastAsia: font, cs: font, hint: "eastAsia" };
  return { size: points * 2, font: fonts, ...(color && { color }) };
}

export function run(docx: Library, text: string, type: Type, broken = false): Docx.TextRun {
  return new docx.TextRun({ text, ...typeOf(type), ...(broken && { break: 1 }) });
}

export function layout(
  docx: Library,
  { points, align, before = 0, after = 0, line = points * LINE_SPACING, stays = false }: Type,
): Docx.IParagraphOptions {
  return {
    ...(stays && { keepNext: true }),
    alignment: docx.AlignmentType[align === "center" ? "CENTER" : align === "right" ? "RIGHT" : "LEFT"],
    spacing: {
      line: Math.round(line * 20),
      lineRule: docx.LineRuleType.EXACT,
      before: before * 20,
      after: after * 20,
    },
  };
}

export function paragraph(docx: Library, text: string, type: Type): Docx.Paragraph {
  const children = printableLines(text).map((line, index) => run(docx, line, type, index > 0));
  return new docx.Paragraph({ ...layout(docx, type), children });
}

/** @param after points below it */
export function title(docx: Library, text: string, points: number, after = 6): Docx.Paragraph {
  const type: Type = { font: TITLE_FONT, points, align: "center", after };
  const children = printableLines(text).map((line, index) => run(docx, line, type, index > 0));
  return new docx.Paragraph({ ...layout(docx, type), outlineLevel: 0, keepNext: true, children });
}

/** 红头: two red lines, then the number and what stands beside it over a red rule. */
export function letterhead(
  docx: Library,
  issuer: string,
  orientation: Orientation,
  head: Letterhead,
): Docx.Paragraph[] {
  const red = { font: TITLE_FONT, align: "center", color: RED } as const;
  const type: Type = { font: BODY_FONT, points: LABEL_POINTS, align: "left", before: 8, after: 10 };
  return [
    paragraph(docx, issuer, { ...red, points: HEAD_POINTS.issuer }),
    paragraph(docx, head.kind, { ...red, points: HEAD_POINTS.kind, before: 4 }),
    new docx.Paragraph({
      ...layout(docx, type),
      tabStops: [{ type: docx.TabStopType.RIGHT, position: twips(textWidth(orientation)) }],
      border: { bottom: { style: docx.BorderStyle.SINGLE, size: 18, space: 6, color: RED } },
      children: [
        run(docx, head.left, type),
        new docx.TextRun({ children: [new docx.Tab(), head.right], ...typeOf(type) }),
      ],
    }),
  ];
}

type Margins = { readonly top: number; readonly bottom: number };

/** Page, margins, 演示数据 above and the page number below. */
export function pageFurniture(docx: Library, orientation: Orientation, demo: boolean, margins: Partial<Margins> = {}) {
  const page = { ...PAGES[orientation], ...margins };
  return {
    properties: {
      page: {
        // docx swaps the two sides itself when the page lies.
        size: { width: twips(210), height: twips(297), orientation },
        margin: {
          top: twips(page.top),
          bottom: twips(page.bottom),
          left: twips(page.left),
          right: twips(page.right),
          header: twips(page.top / 2),
          footer: twips(page.bottom / 2),
        },
      },
    },
    headers: { default: header(docx, demo) },
    footers: { default: footer(docx) },
  };
}

function header(docx: Library, demo: boolean): Docx.Header {
  const type: Type = { font: HEAD_FONT, points: 10.5, align: "right" };
  return new docx.Header({ children: demo ? [paragraph(docx, DEMO_WORD, type)] : [new docx.Paragraph({})] });
}

function footer(docx: Library): Docx.Footer {
  const type: Type = { font: BODY_FONT, points: PAGE_NUMBER_POINTS, align: "center" };
  const number = new docx.TextRun({ children: ["— ", docx.PageNumber.CURRENT, " —"], ...typeOf(type) });
  return new docx.Footer({ children: [new docx.Paragraph({ ...layout(docx, type), children: [number] })] });
}

type TableLook = { readonly orientation: Orientation; readonly points: number };

export function tableOf(docx: Library, table: PaperTable, { orientation, points }: TableLook): Docx.Table {
  const cells = placeCells(table);
  const heights = rowHeights(table, cells, points);
  const page = PAGES[orientation];
  const unbroken = (page.height - page.top - page.bottom) * POINTS_PER_MM * UNBROKEN_SHARE;
  // Small type gets small margins, in twips.
  const side = points * 6;
  const rows: readonly PaperRow[] = [...table.headRows, ...table.bodyRows];
  return new docx.Table({
    layout: docx.TableLayoutType.FIXED,
    alignment: docx.AlignmentType.CENTER,
    width: { size: twips(textWidth(orientation)), type: docx.WidthType.DXA },
    columnWidths: table.columns.map(({ width }) => twips(width)),
    margins: { marginUnitType: docx.WidthType.DXA, top: 40, bottom: 40, left: side, right: side },
    rows: rows.map(
      ({ minHeight }, rowNo) =>
        new docx.TableRow({
          tableHeader: rowNo < table.headRows.length,
          cantSplit: (heights[rowNo] ?? 0) <= unbroken,
          ...(minHeight && { height: { value: twips(minHeight), rule: docx.HeightRule.ATLEAST } }),
          children: cells.filter(({ row }) => row === rowNo).map((cell) => tableCell(docx, table, points, cell)),
        }),
    ),
  });
}

/** Every line is a paragraph of its own, as in the printed annexes. */
function tableCell(docx: Library, table: PaperTable, points: number, cell: PlacedCell): Docx.TableCell {
  const type: Type = { font: FONT_OF[cell.look], points, align: cell.align };
  return new docx.TableCell({
    columnSpan: cell.columns,
    rowSpan: cell.rows,
    width: { size: twips(widthOf(table, cell)), type: docx.WidthType.DXA },
    verticalAlign: docx.VerticalAlign.CENTER,
    ...(cell.shaded && { shading: { fill: SHADE, type: docx.ShadingType.CLEAR, color: "auto" } }),
    children: printableText(cell.text)
      .split("\n")
      .map((line) => new docx.Paragraph({ ...layout(docx, type), children: [run(docx, line, type)] })),
  });
}
