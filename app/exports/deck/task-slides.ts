/** A task category in the deck: where its tasks stand, what was done, what is hard, what comes next, its indicators. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { handedInContent } from "#app/domain/handed-in-content.ts";
import type { IndicatorRound } from "#app/domain/indicator-round.ts";
import { difficultiesAndSteps, saysNothing } from "#app/domain/next-steps.ts";
import {
  departmentName,
  leaderName,
  rowsOfTask,
  type HalfYear,
  type Plan,
  type Task,
  type TaskCategory,
} from "#app/domain/plan.ts";
import { standingRating, taskCell } from "#app/domain/task-overview.ts";
import type { ReportRow, RowContent } from "#app/domain/report-row.ts";
import { RATING_WORDS, ROW_STATE_WORDS } from "#app/wording/codes.ts";
import { chineseNumber } from "../document-numbers.ts";
import { paperText } from "../figure-lines.ts";
import { incomparableNotes, standing } from "../prose/indicator-table.ts";
import { pagedTable } from "./fit-text.ts";
import {
  BODY_WIDTH,
  DECK_TYPE,
  SLIDE,
  type Slide,
  type SlideCell,
  type SlideColumn,
  type SlideTable,
} from "./slide.ts";

const OVERVIEW: readonly SlideColumn[] = [
  { head: "序号", width: 18, align: "center" },
  { head: "任务", width: 130, align: "left" },
  { head: "牵头科室", width: 72, align: "left" },
  { head: "分管领导", width: 32, align: "center" },
  { head: "本期状态", width: BODY_WIDTH - 252, align: "center" },
];
const PROGRESS: readonly SlideColumn[] = [
  { head: "任务", width: 58, align: "left" },
  { head: "进展", width: 114, align: "left" },
  { head: "困难", width: 68, align: "left" },
  { head: "下步措施", width: BODY_WIDTH - 240, align: "left" },
];
const INDICATORS: readonly SlideColumn[] = [
  { head: "指标", width: 96, align: "left" },
  { head: "责任科室", width: 36, align: "center" },
  { head: "上期", width: 58, align: "center" },
  { head: "本期", width: 58, align: "center" },
  { head: "目标与趋势", width: BODY_WIDTH - 248, align: "center" },
];
/** One section: an overview, then 进展 / 困难 / 下步措施 of every row, then the indicators. */
export function categorySlides(
  plan: Plan,
  category: TaskCategory,
  rounds: readonly IndicatorRound[],
  halfYear: HalfYear,
  today: CalendarDate,
): Slide[] {
  const name = `${chineseNumber(category.no)}、${category.name}`;
  const tasks = plan.tasks.filter(({ categoryNo }) => categoryNo === category.no);
  const rows = tasks.flatMap((task) => rowsOfTask(plan, halfYear.id, task).map((row) => ({ task, row })));
  const told = rows.flatMap(({ task, row }) => {
    const content = handedInContent(row);
    return content ? [progressRow(plan, task, row, content)] : [];
  });
  const isShared = rounds.some(({ indicator }) =>
    indicator.relatedTasks.some((no) => !tasks.some((task) => task.no === no)),
  );
  const missing = rows.filter(({ row }) => handedInContent(row) === null);
  return [
    {
      kind: "section",
      title: name,
      subtitle: `${tasks.length}项任务${rounds.length > 0 ? `，相关指标${rounds.length}项` : ""}`,
      table: {
        columns: OVERVIEW,
        rows: tasks.map((task) => overviewRow(plan, task, halfYear, today)),
        points: DECK_TYPE.point,
      },
    },
    ...tableSlides(`${name}：进展、困难和下步措施`, {
      columns: PROGRESS,
      rows: [...told, ...missingRow(plan, missing)],
    }),
    ...indicatorSlides(`${name}：相关指标`, rounds, isShared ? ["对应几个评价项目的指标，在各项目下都列出"] : []),
  ];
}

export function indicatorSlides(
  title: string,
  rounds: readonly IndicatorRound[],
  notes: readonly string[] = [],
): Slide[] {
  if (rounds.length === 0) return [];
  const rows = rounds.map((round): SlideCell[] => [
    { text: `${round.indicator.no}. ${round.indicator.displayName}${round.indicator.mark ?? ""}` },
    { text: round.indicator.departmentText.replaceAll("/", "\n") },
    { text: cellWords(round.before) },
    { text: cellWords(round.now), shaded: round.doubts.length > 0 },
    { text: standing(round) },
  ]);
  const isDoubted = rounds.some(({ doubts }) => doubts.length > 0);
  const doubted = isDoubted ? ["底纹：该值有疑点未了结"] : [];
  return tableSlides(title, { columns: INDICATORS, rows }, [...doubted, ...incomparableNotes(rounds), ...notes]);
}

export function tableSlides(title: string, table: SlideTable, notes: readonly string[] = []): Slide[] {
  const pages = pagedTable(table, DECK_TYPE.table, SLIDE.bodyHeight - (notes.length > 0 ? 8 : 0));
  return pages.map((page, index) => ({
    kind: "table",
    title: pages.length > 1 ? `${title}（${index + 1}/${pages.length}）` : title,
    table: page,
    notes,
  }));
}

function overviewRow(plan: Plan, task: Task, { id }: HalfYear, today: CalendarDate): SlideCell[] {
  const cell = taskCell(plan, task, id, today);
  const state = cell.kind !== "row" ? "—" : cell.rating ? RATING_WORDS[cell.rating] : ROW_STATE_WORDS[cell.state];
  return [
    { text: String(task.no) },
    { text: task.title, bold: true },
    { text: task.departmentCodes.map((code) => departmentName(plan, code)).join("、") },
    { text: leaderName(plan, task.leaderCode) },
    { text: state },
  ];
}

/** As on paper, with room for a whole fraction on a line. */
function cellWords(lines: IndicatorRound["now"]): string {
  return paperText(lines).join("\n").replaceAll("/\n", "/");
}

type TaskRow = { readonly task: Task; readonly row: ReportRow };

/** Those without a text stand in one line at the end. */
function missingRow(plan: Plan, missing: readonly TaskRow[]): SlideCell[][] {
  if (missing.length === 0) return [];
  const names = missing.map(
    ({ task, row }) => `任务${task.no} ${task.title}（${departmentName(plan, row.departmentCode)}）`,
  );
  return [
    [
      { text: `未报送（${missing.length}行）`, bold: true },
      { text: names.join("；"), columns: 3 },
    ],
  ];
}

/** Where difficulties and steps cannot be told apart, the text stands across both columns and says that it is both. */
function progressRow(plan: Plan, task: Task, row: ReportRow, content: RowContent): SlideCell[] {
  const rating = standingRating(row);
  const state = rating ? RATING_WORDS[rating] : ROW_STATE_WORDS[row.state];
  const text = `${task.no}. ${task.title}\n${departmentName(plan, row.departmentCode)}　${state}`;
  const first: SlideCell = { text, bold: true };
  const progress = { text: oneLine(content.progress) };
  if (saysNothing(content.difficulties)) return [first, progress, { text: "无" }, { text: "—" }];
  const parts = difficultiesAndSteps(content.difficulties);
  if (!parts) return [first, progress, { text: `困难及下一步措施：${oneLine(content.difficulties)}`, columns: 2 }];
  return [first, progress, { text: oneLine(parts.difficulties) }, { text: oneLine(parts.nextSteps) }];
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, "");
}
