/** 评估指标 as their page shows them: the grid, where they stand against their targets, or what was given. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { gridRow, remarksOf, type Sees } from "#app/domain/indicator-grid.ts";
import { dimensionsOf, filteredRows, type IndicatorQuery } from "#app/domain/indicator-query.ts";
import { currentHalfYear, departmentName, type Plan } from "#app/domain/plan.ts";
import { targetStandings } from "#app/domain/target-standing.ts";
import { undoubtedPlan } from "#app/domain/undoubted-plan.ts";
import {
  annualNotes,
  columnsOf,
  GRID_FLAG_WORDS,
  remarkView,
  rowView,
  verdictWord,
  type CellView,
  type LineView,
  type RowView,
  type VerdictView,
} from "#app/wording/indicator-grid.ts";
import { STANDING_WORDS, standingTable, type StandingRow } from "#app/wording/standings.ts";
import { TREND_WORDS } from "#app/wording/targets.ts";
import { brokenFraction } from "./figure-lines.ts";
import { groupHeading, listPaper, textRow, type ListColumn } from "./list-paper.ts";
import type { Paper, PaperCell, PaperRow } from "./paper.ts";

export type AskedIndicators = { plan: Plan; query: IndicatorQuery; sees: Sees; today: CalendarDate };

/** Of all half-years and years together, in millimetres. */
const VALUES_WIDTH = 189;

/** Characters of a fraction that fit a column, brackets aside. */
const ROOM = 8;

/** The grid; what the charts draw is the same figures. */
export function indicatorsPaper({ plan, query, sees, today }: AskedIndicators): Paper {
  const all = plan.indicators.map((indicator) => gridRow(plan, indicator, sees, today));
  const rows = filteredRows(all, query);
  const remarks = remarksOf(rows);
  const views = rows.map((row) => rowView(row, remarks, !query.plain));
  const columns = gridColumns(plan);
  const dimensions = dimensionsOf(rows.map(({ indicator }) => indicator));
  return listPaper(plan, today, {
    label: "评估指标清单",
    title: "评估指标清单",
    points: 7.5,
    columns,
    rows: dimensions.flatMap((dimension) => {
      const own = views.filter((view) => view.dimension === dimension);
      return [groupHeading(`${dimension}　${own.length} 项`, columns), ...own.map(valueRow)];
    }),
    footnotes: [
      countLine(plan, query, rows.length),
      ...remarks.map((remark) => {
        const { no, subject, sentence, rule } = remarkView(plan, remark);
        return `备注${no}　${subject}：${sentence}（${rule}）`;
      }),
      ...annualNotes(plan, rows, today).map(({ word, sentence }) => `${word}　${sentence}`),
    ],
  });
}

function gridColumns(plan: Plan): ListColumn[] {
  const columns = columnsOf(plan);
  return [
    { head: "指标", width: 40, align: "left" },
    { head: "责任科室", width: 18, align: "center" },
    ...columns.map(({ key, word }): ListColumn => ({
      head: `${key.slice(0, 4)}\n${word}`,
      width: VALUES_WIDTH / columns.length,
      align: "center",
    })),
    { head: "判定", width: 26, align: "left" },
  ];
}

function valueRow({ no, name, mark, target, departments, cells, verdicts }: RowView): PaperRow {
  const lead = [`${no} ${name}${mark ?? ""}`, target].filter(Boolean).join("\n");
  return {
    cells: [
      ...[lead, departments.join("\n")].map((text) => ({ text, typed: true })),
      ...cells.map(valueCell),
      { text: verdicts.flatMap((view) => verdictText(view) ?? []).join("\n"), typed: true },
    ],
  };
}

function valueCell({ hidden, lines, remarks = [] }: CellView): PaperCell {
  if (hidden) return { text: "未公布", typed: true };
  const marks = remarks.map((no) => `备注${no}`);
  return { text: [...lines.map(lineText), ...marks].join("\n"), shaded: marks.length > 0, typed: true };
}

function lineText({ label, main, sub, computed }: LineView): string {
  const figure = label === undefined ? main : `${label} ${main}`;
  const behind = computed === undefined ? [] : [`计算 ${computed.replace(/（[^]*/, "")}`];
  return [figure, ...(sub === undefined ? [] : [`（${brokenFraction(sub, ROOM)}）`]), ...behind].join("\n");
}

/** 「传输 未达标但向好」; without a target the paper says so, as it has no grey. */
function verdictText(view: VerdictView): string | null {
  const word = verdictWord(view, true);
  if (word === null) return null;
  const judged = view.verdict === "no_target" && view.trend !== null ? `${word}（未设目标）` : word;
  return [view.label, judged].filter(Boolean).join(" ");
}

const STANDING_COLUMNS: readonly ListColumn[] = [
  { head: "指标", width: 88, align: "left" },
  { head: "责任科室", width: 37, align: "center" },
  { head: "最近一期", width: 22, align: "center" },
  { head: "值", width: 56, align: "center" },
  { head: "较上期", width: 20, align: "center" },
  { head: "目标", width: 50, align: "center" },
];

/** What is worse comes first. */
export function standingsPaper({ plan, query, sees, today }: AskedIndicators): Paper {
  const all = plan.indicators.map((indicator) => gridRow(plan, indicator, sees, today));
  const indicators = filteredRows(all, query).map(({ indicator }) => indicator);
  const judged = query.undoubted ? undoubtedPlan(plan) : plan;
  const groups = standingTable(plan, targetStandings(judged, indicators, currentHalfYear(plan, today).id));
  return listPaper(plan, today, {
    label: "评估指标对目标",
    title: "评估指标对目标",
    columns: STANDING_COLUMNS,
    rows: groups.flatMap(({ standing, rows }) => [
      groupHeading(`${STANDING_WORDS[standing]}　${rows.length} 个测量项`, STANDING_COLUMNS),
      ...rows.map(standingRow),
    ]),
    footnotes: [
      countLine(plan, query, indicators.length),
      `按各测量项最近一期的值${query.undoubted ? "，略去有疑点的" : ""}；只有方案或国家目标才判断达标；与上期之间修订了口径的不可比。`,
    ],
  });
}

function standingRow({ no, name, department, latest, target, trend }: StandingRow): PaperRow {
  return textRow([
    `${no} ${name}`,
    department,
    latest?.period ?? "—",
    latest ? `${latest.quantity}${latest.detail ? `（${latest.detail}）` : ""}` : "—",
    trend ? TREND_WORDS[trend] : "—",
    target ? `${target.text}　${target.whose}` : "—",
  ]);
}

/** 「共 13 项（责任科室 门诊办，有疑点）。」 */
function countLine(plan: Plan, { dimension, department, flag }: IndicatorQuery, count: number): string {
  const filters = [
    dimension && `维度 ${dimension}`,
    department && `责任科室 ${departmentName(plan, department)}`,
    flag && `有${GRID_FLAG_WORDS[flag]}`,
  ].filter(Boolean);
  return `共 ${count} 项${filters.length > 0 ? `（${filters.join("，")}）` : ""}。`;
}
