/** 待我办理 of one reader, as their page shows it. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { shortHalfYear } from "#app/domain/half-year.ts";
import { canSometimes } from "#app/domain/permissions.ts";
import type { Plan } from "#app/domain/plan.ts";
import type { ReportRow } from "#app/domain/report-row.ts";
import { refuse, type Result, done } from "#app/domain/result.ts";
import type { Actor } from "#app/domain/role.ts";
import { rowsToApprove, rowsToRate } from "#app/domain/workload.ts";
import { RATING_WORDS, ROW_STATE_WORDS } from "#app/wording/codes.ts";
import { overdueReviewWords, queueRow } from "#app/wording/queue.ts";
import { groupHeading, listPaper, textRow, type ListColumn } from "./list-paper.ts";
import type { Paper, PaperRow } from "./paper.ts";
import type { ExportRequest, May } from "./request.ts";

export const QUEUE = "待我办理";

const COLUMNS: readonly ListColumn[] = [
  { head: "任务", width: 45, align: "left" },
  { head: "科室", width: 21, align: "center" },
  { head: "半年", width: 16, align: "center" },
  { head: "状态", width: 38, align: "center" },
  { head: "进度及完成情况", width: 72, align: "left" },
  { head: "困难及下一步措施", width: 55, align: "left" },
  { head: "建议评定", width: 26, align: "center" },
];

/** For whoever may open the page. */
export function readQueue(
  plan: Plan,
  _: URLSearchParams,
  today: CalendarDate,
  __: May,
  actor: Actor,
): Result<ExportRequest> {
  if (!canSometimes(actor, "report.approve") && !canSometimes(actor, "report.rate")) return refuse("not-permitted");
  return done({
    action: "plan.read",
    nameParts: [QUEUE, actor.name],
    build: () => queuePaper(plan, actor, today),
  });
}

function queuePaper(plan: Plan, actor: Actor, today: CalendarDate): Paper {
  const toApprove = rowsToApprove(plan, actor);
  const toRate = rowsToRate(plan, actor);
  const group = (name: string, rows: readonly ReportRow[]): PaperRow[] =>
    rows.length === 0
      ? []
      : [groupHeading(`${name}　${rows.length} 行`, COLUMNS), ...rows.map((row) => rowOf(plan, row, today))];
  return listPaper(plan, today, {
    label: QUEUE,
    title: `${QUEUE}（${actor.name}）`,
    columns: COLUMNS,
    rows: [...group("待我审核", toApprove), ...group("待评定", toRate)],
    footnotes: [`待审核 ${toApprove.length} 行，待评定 ${toRate.length} 行，先到的在前；建议评定按质量满意给出。`],
  });
}

function rowOf(plan: Plan, asked: ReportRow, today: CalendarDate): PaperRow {
  const row = queueRow(plan, asked, today);
  return textRow([
    `${row.taskNo} ${row.title}`,
    row.department,
    shortHalfYear(row.halfYear),
    [ROW_STATE_WORDS[row.state], row.resubmitted && "退回后重交", overdueReviewWords(row), row.since]
      .filter(Boolean)
      .join("\n"),
    row.progress,
    row.difficulties,
    row.proposed ? RATING_WORDS[row.proposed] : "",
  ]);
}
