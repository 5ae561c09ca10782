/** 上报明细 on paper: one line a row, as filtered on the page, with its whole texts. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { handedInContent } from "#app/domain/handed-in-content.ts";
import { departmentName, leaderName, type Plan } from "#app/domain/plan.ts";
import type { Rating } from "#app/domain/rating.ts";
import type { ReportRow } from "#app/domain/report-row.ts";
import { narrowedRows, rowsInView, type RowFilter } from "#app/domain/row-filter.ts";
import { rowTimeliness } from "#app/domain/row-timeliness.ts";
import { standingRating } from "#app/domain/task-overview.ts";
import { RATING_WORDS, ROW_STATE_WORDS } from "#app/wording/codes.ts";
import { filterWords } from "#app/wording/plan-filter.ts";
import { ROW_VIEW_WORDS, timelinessWords } from "#app/wording/rows.ts";
import { listPaper, type ListColumn } from "./list-paper.ts";
import type { Paper, PaperRow } from "./paper.ts";

const COLUMNS: readonly ListColumn[] = [
  { head: "任务", width: 40, align: "left" },
  { head: "牵头科室", width: 20, align: "center" },
  { head: "分管\n领导", width: 14, align: "center" },
  { head: "状态", width: 16, align: "center" },
  { head: "首次提交", width: 24, align: "center" },
  { head: "完成", width: 11, align: "center" },
  { head: "自评", width: 24, align: "center" },
  { head: "评定", width: 24, align: "center" },
  { head: "进度及完成情况", width: 58, align: "left" },
  { head: "困难及下一步措施", width: 42, align: "left" },
];

/** In the order of annex 1. */
export function reportRowsPaper(plan: Plan, filter: RowFilter, today: CalendarDate): Paper {
  const rows = rowsInView(narrowedRows(plan, filter), filter.view);
  const label = plan.halfYearById.get(filter.halfYear)?.label ?? filter.halfYear;
  const asked = [
    ROW_VIEW_WORDS[filter.view],
    filter.rating && `评定为${RATING_WORDS[filter.rating]}`,
    filterWords(plan, filter),
  ];
  return listPaper(plan, today, {
    label: "上报明细",
    title: `${label}上报明细`,
    columns: COLUMNS,
    rows: rows.map((row) => rowOf(plan, row, today)),
    footnotes: [`${asked.filter(Boolean).join("；")}：共 ${rows.length} 行。文字为科室最近一次报送的内容。`],
  });
}

function rowOf(plan: Plan, row: ReportRow, today: CalendarDate): PaperRow {
  const task = plan.taskByNo.get(row.taskNo);
  const content = handedInContent(row);
  const { main, more } = timelinessWords(rowTimeliness(plan, row, today), (day) => day);
  const percent = content?.percent ?? null;
  const texts = [
    `${row.taskNo} ${task?.title ?? ""}`,
    departmentName(plan, row.departmentCode),
    leaderName(plan, task?.leaderCode ?? null),
    ROW_STATE_WORDS[row.state],
    [main, more].filter(Boolean).join("\n"),
    percent === null ? "—" : `${percent}%`,
    ratingText(content?.selfRating ?? null),
    ratingText(standingRating(row)),
    content?.progress.trim() || "—",
    content?.difficulties.trim() || "—",
  ];
  return { cells: texts.map((text) => ({ text, typed: true })) };
}

function ratingText(rating: Rating | null): string {
  return rating === null ? "—" : RATING_WORDS[rating];
}
