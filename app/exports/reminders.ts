/** 提醒预告 of a day: who is told what and why, as its page shows it. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { Plan } from "#app/domain/plan.ts";
import { previewDigests, type PreviewPart } from "#app/wording/reminder-preview.ts";
import { stepWords } from "#app/wording/supervision.ts";
import { groupHeading, listPaper, textRow, type ListColumn } from "./list-paper.ts";
import type { Paper, PaperRow } from "./paper.ts";

const COLUMNS: readonly ListColumn[] = [
  { head: "离期限", width: 28, align: "center" },
  { head: "内容", width: 70, align: "left" },
  { head: "事项", width: 80, align: "left" },
  { head: "为什么", width: 67, align: "left" },
  { head: "期限", width: 28, align: "center" },
];

export function remindersPaper(plan: Plan, day: CalendarDate, today: CalendarDate): Paper {
  const digests = previewDigests(plan, day, today);
  return listPaper(plan, today, {
    label: "提醒预告",
    title: `提醒预告（${day}）`,
    columns: COLUMNS,
    rows: digests.flatMap(({ name, roles, title, parts }) => [
      groupHeading([name, roles, title].join("　"), COLUMNS),
      ...parts.map(partRow),
    ]),
    footnotes: [`共 ${digests.length} 人，每人每天至多一份；停用的账号不提醒。`],
  });
}

function partRow({ step, heading, advice, entries, reason, dueOn }: PreviewPart): PaperRow {
  const subjects = entries.map(({ subject }) => subject).join("\n");
  return textRow([stepWords(step), `${heading}\n${advice}`, subjects, reason, dueOn]);
}
