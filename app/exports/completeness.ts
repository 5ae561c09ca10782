/** 评估表填报完整性: what every department owes and gave in one half-year, as the page shows it. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { Completeness } from "#app/domain/completeness.ts";
import type { HalfYear, Plan } from "#app/domain/plan.ts";
import { readableCompleteness } from "#app/domain/readable-completeness.ts";
import type { Actor } from "#app/domain/role.ts";
import { COMPLETENESS_COLUMNS, completenessTotalWords, givenWords } from "#app/wording/completeness.ts";
import { listPaper, textRow, type ListColumn } from "./list-paper.ts";
import type { Paper, PaperRow } from "./paper.ts";

const COLUMNS: readonly ListColumn[] = [
  { head: "责任科室", width: 57, align: "left" },
  ...["应报", ...COMPLETENESS_COLUMNS.map(({ word }) => word), "疑点", "已填"].map((head): ListColumn => ({
    head,
    width: 24,
    align: "center",
  })),
];

export function completenessPaper(plan: Plan, actor: Actor, { id, label }: HalfYear, today: CalendarDate): Paper {
  const { lines, total } = readableCompleteness(plan, actor, id, today);
  return listPaper(plan, today, {
    label: "评估表填报完整性",
    title: `评估表填报完整性（${label}）`,
    columns: COLUMNS,
    rows: [
      ...lines.map(({ name, counts }) => (counts ? countsRow(name, counts) : unpublishedRow(name))),
      countsRow(completenessTotalWords(lines), total),
    ],
    footnotes: ["应报按附件3 的测量项计，多个科室共同负责的算在第一个科室；0 是数，算实报。"],
  });
}

function countsRow(name: string, counts: Completeness): PaperRow {
  const { required, byStatus, doubted } = counts;
  const numbers = [required, ...COMPLETENESS_COLUMNS.map(({ status }) => byStatus[status]), doubted];
  return textRow([name, ...numbers.map(String), givenWords(counts)]);
}

function unpublishedRow(name: string): PaperRow {
  return { cells: [{ text: name }, { text: "未公布", columns: COLUMNS.length - 1 }] };
}
