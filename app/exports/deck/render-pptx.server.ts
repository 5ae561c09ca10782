/** A deck as a PowerPoint file with native charts and tables. pptxgenjs loads on first use. */
import type PptxGenJS from "pptxgenjs";
import { DEMO_WORD } from "../colophon.ts";
import { printableText } from "../printable-text.ts";
import { SLIDE_COLORS } from "./deck-colors.ts";
import { BODY_WIDTH, DECK_TYPE, SLIDE, type Deck, type Slide, type SlideChart, type SlideTable } from "./slide.ts";

type Page = PptxGenJS.Slide;

const FONT = "微软雅黑";
const inches = (mm: number) => mm / 25.4;
const LEFT = inches(SLIDE.margin);
const TOP = inches(SLIDE.bodyTop);

/** The bytes of a .pptx file. */
export async function renderPptx(deck: Deck): Promise<Uint8Array<ArrayBuffer>> {
  const { default: Pptx } = await import("pptxgenjs");
  const file = new Pptx();
  file.defineLayout({ name: "WIDE", width: inches(SLIDE.width), height: inches(SLIDE.height) });
  file.layout = "WIDE";
  file.title = deck.title;
  file.author = deck.issuer;
  file.company = deck.issuer;
  file.subject = deck.colophon;
  file.theme = { headFontFace: FONT, bodyFontFace: FONT };
  deck.slides.forEach((slide, index) => {
    const page = file.addSlide();
    draw(page, slide, file);
    foot(page, deck, index + 1);
  });
  // write() with a type of output of one's own does not compress.
  const bytes = await file.stream({ compression: true });
  if (!(bytes instanceof Uint8Array)) throw new Error("pptxgenjs gave no bytes");
  return new Uint8Array(bytes);
}

function draw(page: Page, slide: Slide, file: PptxGenJS): void {
  switch (slide.kind) {
    case "cover":
      return cover(page, slide);
    case "points":
      heading(page, slide.title);
      page.addText(
        slide.points.map((text) => ({
          text: printableText(text),
          options: { bullet: { indent: 16 }, paraSpaceAfter: 7, breakLine: true },
        })),
        { ...body(SLIDE.bodyHeight), fontSize: DECK_TYPE.point, valign: "top", color: SLIDE_COLORS.text },
      );
      return;
    case "section":
      heading(page, slide.title, slide.subtitle);
      return table(page, slide.table, LEFT, TOP);
    case "table":
      heading(page, slide.title);
      table(page, slide.table, LEFT, TOP);
      return notes(page, slide.notes);
    case "chart":
      heading(page, slide.title);
      chart(page, slide.chart, inches(BODY_WIDTH - 6) - widthOf(slide.table), file);
      table(page, slide.table, inches(SLIDE.width - SLIDE.margin) - widthOf(slide.table), TOP);
      return notes(page, slide.notes);
  }
}

function body(height: number) {
  return { x: LEFT, y: TOP, w: inches(BODY_WIDTH), h: inches(height), fontFace: FONT };
}

function cover(page: Page, { title, subtitle, lines }: Extract<Slide, { kind: "cover" }>): void {
  const across = { x: LEFT, w: inches(BODY_WIDTH), fontFace: FONT, align: "center" } as const;
  page.background = { color: SLIDE_COLORS.soft };
  page.addText(title, {
    ...across,
    y: inches(48),
    h: inches(44),
    fontSize: DECK_TYPE.cover,
    bold: true,
    color: SLIDE_COLORS.accent,
  });
  page.addText(subtitle, { ...across, y: inches(98), h: inches(16), fontSize: 28, color: SLIDE_COLORS.text });
  page.addText(lines.join("\n"), { ...across, y: inches(128), h: inches(26), fontSize: 20, color: SLIDE_COLORS.muted });
}

function heading(page: Page, title: string, subtitle = ""): void {
  page.addText(
    [
      { text: title, options: { bold: true, color: SLIDE_COLORS.accent, fontSize: DECK_TYPE.title } },
      ...(subtitle
        ? [{ text: `　${subtitle}`, options: { color: SLIDE_COLORS.muted, fontSize: DECK_TYPE.point } }]
        : []),
    ],
    { x: LEFT, y: inches(8), w: inches(BODY_WIDTH - 30), h: inches(16), fontFace: FONT, valign: "middle", margin: 0 },
  );
  page.addShape("line", {
    x: LEFT,
    y: inches(25),
    w: inches(BODY_WIDTH),
    h: 0,
    line: { color: SLIDE_COLORS.accent, width: 1.5 },
  });
}

function foot(page: Page, { colophon, demo }: Deck, number: number): void {
  const line = { fontFace: FONT, fontSize: DECK_TYPE.small, color: SLIDE_COLORS.muted, margin: 0 };
  const y = inches(SLIDE.height - 11);
  page.addText(colophon, { ...line, x: LEFT, y, w: inches(220), h: inches(7) });
  page.addText(String(number), {
    ...line,
    x: inches(SLIDE.width - 43),
    y,
    w: inches(30),
    h: inches(7),
    align: "right",
  });
  if (demo)
    page.addText(DEMO_WORD, {
      ...line,
      x: inches(SLIDE.width - 43),
      y: inches(8),
      w: inches(30),
      h: inches(8),
      align: "right",
      bold: true,
    });
}

function notes(page: Page, texts: readonly string[]): void {
  if (texts.length === 0) return;
  const y = inches(SLIDE.height - 19);
  const type = { fontFace: FONT, fontSize: DECK_TYPE.small, color: SLIDE_COLORS.muted, margin: 0 };
  page.addText(texts.join("；"), { ...type, x: LEFT, y, w: inches(BODY_WIDTH), h: inches(7) });
}

function widthOf({ columns }: SlideTable): number {
  return inches(columns.reduce((sum, { width }) => sum + width, 0));
}

function table(page: Page, { columns, rows, points = DECK_TYPE.table }: SlideTable, x: number, y: number): void {
  const head = columns.map(({ head: text }) => ({
    text,
    options: { bold: true, color: "FFFFFF", fill: { color: SLIDE_COLORS.accent }, align: "center" as const },
  }));
  page.addTable(
    [
      head,
      ...rows.map((row) => {
        let at = 0;
        return row.map(({ text, columns: span = 1, bold, shaded }) => {
          const align = columns[at]?.align ?? "left";
          at += span;
          const fill = shaded ? { fill: { color: "E7E6E6" } } : {};
          return { text: printableText(text), options: { align, colspan: span, bold: bold ?? false, ...fill } };
        });
      }),
    ],
    {
      x,
      y,
      w: widthOf({ columns, rows }),
      colW: columns.map(({ width }) => inches(width)),
      fontFace: FONT,
      fontSize: points,
      color: SLIDE_COLORS.text,
      valign: "middle",
      border: { type: "solid", pt: 0.75, color: SLIDE_COLORS.line },
      margin: [0.04, 0.06, 0.04, 0.06],
    },
  );
}

/** Stacked bars with the numbers in them. */
function chart(page: Page, { categories, series }: SlideChart, width: number, file: PptxGenJS): void {
  const shown = series.filter(({ values }) => values.some((value) => value > 0));
  page.addChart(
    file.ChartType.bar,
    // The axis runs upwards.
    shown.map(({ name, values }) => ({ name, labels: [...categories].reverse(), values: [...values].reverse() })),
    {
      x: LEFT,
      y: TOP,
      w: width,
      h: inches(SLIDE.bodyHeight - 10),
      barDir: "bar",
      barGrouping: "stacked",
      barGapWidthPct: 60,
      chartColors: shown.map(({ color }) => color),
      catAxisLabelFontSize: DECK_TYPE.table,
      catAxisLabelFontFace: FONT,
      valAxisHidden: true,
      valGridLine: { style: "none" },
      showLegend: true,
      legendPos: "b",
      legendFontSize: DECK_TYPE.table,
      legendFontFace: FONT,
      showValue: true,
      dataLabelFormatCode: "0;;;",
      dataLabelFontSize: DECK_TYPE.table,
      dataLabelColor: SLIDE_COLORS.text,
    },
  );
}
