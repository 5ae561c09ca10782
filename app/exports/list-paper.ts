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
};

export function listPaper(plan: Plan, today: CalendarDate, { label, title, columns, rows, footnotes }: List): Paper {
  return {
    issuer: plan.hospital,
    label,
    titleLines: [`${plan.hospital}“改善就医感受 提升患者体验”主题活动\n${title}`],
    titlePoints: 18,
    bodyPoints: 9,
    orientation: "landscape",
    table: { columns, headRows: [{ cells: columns.map(({ head }) => ({ text: head })) }], bodyRows: rows },
    footnotes,
    colophon: colophonOf(plan, today),
    demo: plan.demo,
  };
}
