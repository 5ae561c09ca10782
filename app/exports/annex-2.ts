/** Annex 2, 任务完成情况上报表: one department's sheet, 质控办's summary of all, and the empty form. */
import { dayOf, type CalendarDate } from "#app/domain/calendar-date.ts";
import { departmentName, rowsOfSheet, type HalfYear, type Plan } from "#app/domain/plan.ts";
import { RATINGS } from "#app/domain/rating.ts";
import { handedInContent } from "#app/domain/handed-in-content.ts";
import type { ReportRow, RowContent } from "#app/domain/report-row.ts";
import { handedInAt } from "#app/domain/report-sheet.ts";
import { RATING_WORDS } from "#app/wording/codes.ts";
import { colophonOf } from "./colophon.ts";
import type { Paper, PaperCell, PaperColumn, PaperRow } from "./paper.ts";

const COLUMNS: readonly PaperColumn[] = [
  { width: 32, align: "left" },
  { width: 68, align: "left" },
  { width: 56, align: "left" },
];

const HEADS = ["项目", "进度及完成情况", "困难及下一步措施"];

/** As printed at the foot of the form, after 完成情况. */
const LEGEND = `完成情况：${RATINGS.map((rating) => RATING_WORDS[rating]).join("，")}。`;

/** The gap the printed form leaves for writing by hand. */
const WRITING_GAP = " ".repeat(18);
const BLANK_ROWS = 15;

export const NOT_HANDED_IN = "（未报）";

type SheetPart = { readonly who: string; readonly day: string };

function paperOf(plan: Plan, { who, day }: SheetPart, rows: readonly PaperRow[], colophon: string): Paper {
  return {
    issuer: plan.hospital,
    label: "附件2",
    titleLines: [`${plan.hospital}“改善就医感受 提升患者体验”\n主题活动任务完成情况上报表`],
    titlePoints: 20,
    bodyPoints: 12,
    orientation: "portrait",
    table: {
      columns: COLUMNS,
      headRows: [
        { cells: [acrossTable(`填报科室：${who}${WRITING_GAP}日期：${day}`)] },
        { cells: HEADS.map((text) => ({ text })) },
      ],
      bodyRows: rows,
    },
    footnotes: [],
    colophon,
    demo: plan.demo,
  };
}

function acrossTable(text: string, look: "line" | "group" = "line"): PaperCell {
  return { text, columns: COLUMNS.length, look, align: "left" };
}

/** The empty form as printed: fifteen rows to write in. */
export function blankProgressReport(plan: Plan, today: CalendarDate): Paper {
  const empty: PaperRow = { cells: HEADS.map(() => ({ text: "" })), minHeight: 10.5 };
  return paperOf(
    plan,
    { who: "", day: "" },
    [...Array.from({ length: BLANK_ROWS }, () => empty), { cells: [acrossTable(LEGEND)] }],
    colophonOf(plan, today, "空白表"),
  );
}

/**
 * One department's sheet. Its own people (`ownDraft`) print it as it stands; for everyone else a row counts as it was
 * last handed in. The date is the day the whole sheet was handed in, and `today` until then.
 */
export function departmentProgressReport(
  plan: Plan,
  halfYear: HalfYear,
  departmentCode: string,
  ownDraft: boolean,
  today: CalendarDate,
): Paper {
  const rows = rowsOfSheet(plan, halfYear.id, departmentCode);
  const handedIn = handedInAt(rows);
  return paperOf(
    plan,
    { who: departmentName(plan, departmentCode), day: handedIn ? dayOf(handedIn) : today },
    [
      ...rows.map((row) => reportRow(plan, row, ownDraft ? row : handedInContent(row))),
      { cells: [acrossTable(LEGEND)] },
      ...ratingRow(ratingSummary(rows)),
    ],
    colophonOf(plan, today, halfYear.label),
  );
}

/** The summary of all departments that owe a report, in the order of the plan; only what was handed in is printed. */
export function summaryProgressReport(plan: Plan, halfYear: HalfYear, today: CalendarDate): Paper {
  const sheets = plan.departments
    .map(({ code, name }) => ({ name, rows: rowsOfSheet(plan, halfYear.id, code) }))
    .filter(({ rows }) => rows.length > 0);
  return paperOf(
    plan,
    { who: `全院（${sheets.length}个科室）`, day: today },
    [
      ...sheets.flatMap(({ name, rows }) => [
        { cells: [acrossTable(groupHeading(name, rows), "group")] },
        ...rows.map((row) => reportRow(plan, row, handedInContent(row))),
        ...ratingRow(ratingSummary(rows)),
      ]),
      { cells: [acrossTable(LEGEND)] },
    ],
    colophonOf(plan, today, `${halfYear.label}汇总`),
  );
}

function groupHeading(name: string, rows: readonly ReportRow[]): string {
  const handedIn = handedInAt(rows);
  const lacking = rows.filter((row) => handedInContent(row) === null).length;
  const progress = handedIn && lacking === 0 ? `上报日期：${dayOf(handedIn)}` : `未报${lacking}项`;
  return `${name}（${rows.length}项）　${progress}`;
}

function reportRow(plan: Plan, row: ReportRow, content: RowContent | null): PaperRow {
  const title = plan.taskByNo.get(row.taskNo)?.title ?? "";
  return {
    cells: [
      { text: `${row.taskNo}.${title}` },
      { text: content ? content.progress : NOT_HANDED_IN },
      { text: content ? content.difficulties : "" },
    ],
  };
}

/** 「评定结果：按时高质完成 1、2、18；延时完成 6；尚未评定 12。」; empty while no row is rated. */
function ratingSummary(rows: readonly ReportRow[]): string {
  if (rows.every(({ rating }) => rating === null)) return "";
  const groups = [...RATINGS, null].flatMap((word) => {
    const numbers = rows.filter(({ rating }) => (rating?.word ?? null) === word).map(({ taskNo }) => taskNo);
    return numbers.length === 0 ? [] : `${word ? RATING_WORDS[word] : "尚未评定"} ${numbers.join("、")}`;
  });
  return `评定结果：${groups.join("；")}。`;
}

function ratingRow(summary: string): PaperRow[] {
  return summary ? [{ cells: [acrossTable(summary)] }] : [];
}
