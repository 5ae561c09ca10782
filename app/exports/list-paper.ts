/** A list of the app on paper: landscape A4, one line of heads, the figures below. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { Plan } from "#app/domain/plan.ts";
import { colophonOf } from "./colophon.ts";
import type { Paper, PaperColumn, PaperRow } from "./paper.ts";

export type ListColumn = PaperColumn & { readonly head: string };

type List = {
  readonly label: string;
  /** Below the name of the hospital and its campaign. */
  readonly title: string;
  /** 273 mm in all. */
  readonly columns: readonly ListColumn[];
  readonly rows: readonly PaperRow[];
  readonly footnotes: readonly string[];
  /** Of the table; for lists with many columns. */
  readonly points?: number;
};

/** Above the rows of one group, across the table. */
export function groupHeading(text: string, columns: readonly ListColumn[]): PaperRow {
  return { cells: [{ text, columns: columns.length, look: "group", align: "left" }] };
}

/** A row of what people typed or would search for: a spreadsheet keeps it as text. */
export function textRow(texts: readonly string[]): PaperRow {
  return { cells: texts.map((text) => ({ text, typed: true })) };
}

export function listPaper(plan: Plan, today: CalendarDate, list: List): Paper {
  const { label, title, columns, rows, footnotes, points = 9 } = list;
  return {
    issuer: plan.hospital,
    label,
    titleLines: [`${plan.hospital}“改善就医感受 提升患者体验”主题活动\n${title}`],
    titlePoints: 18,
    bodyPoints: points,
    orientation: "landscape",
    table: { columns, headRows: [{ cells: columns.map(({ head }) => ({ text: head })) }], bodyRows: rows },
    footnotes,
    colophon: colophonOf(plan, today),
    demo: plan.demo,
  };
}
