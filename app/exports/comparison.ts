/** 两期比较 as one table: tasks, what was written differently, and indicators, as the page shows them. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { isInMeasureView, isInTaskView, type ComparisonViews } from "#app/domain/comparison-views.ts";
import type { MeasureComparison } from "#app/domain/half-year-comparison-indicators.ts";
import type { TaskComparison } from "#app/domain/half-year-comparison-tasks.ts";
import type { HalfYearComparison } from "#app/domain/half-year-comparison.ts";
import { shortHalfYear, type HalfYearId } from "#app/domain/half-year.ts";
import type { Figure } from "#app/domain/measure-value.ts";
import type { Measure } from "#app/domain/measure.ts";
import { departmentName, leaderName, type Plan } from "#app/domain/plan.ts";
import type { PlanFilter } from "#app/domain/plan-filter.ts";
import { textOf } from "#app/domain/row-changes.ts";
import { valueText } from "#app/domain/value-text.ts";
import { MISSING_PART_WORDS } from "#app/wording/codes.ts";
import {
  changedPartsWords,
  comparedName,
  comparisonNotes,
  differenceWords,
  MEASURE_VIEW_WORDS,
  measureChangeWords,
  TASK_VIEW_WORDS,
  taskCellWords,
} from "#app/wording/comparison.ts";
import { filterWords } from "#app/wording/plan-filter.ts";
import { colophonOf } from "./colophon.ts";
import type { Paper, PaperColumn, PaperRow } from "./paper.ts";

const COLUMNS: readonly PaperColumn[] = [
  { width: 12, align: "center" },
  { width: 52, align: "left" },
  { width: 28, align: "center" },
  { width: 58, align: "left" },
  { width: 58, align: "left" },
  { width: 25, align: "center" },
  { width: 40, align: "left" },
];

type Asked = { readonly filter: PlanFilter; readonly views: ComparisonViews; readonly today: CalendarDate };

export function comparisonPaper(plan: Plan, comparison: HalfYearComparison, { filter, views, today }: Asked): Paper {
  const [from, to] = [shortHalfYear(comparison.from), shortHalfYear(comparison.to)];
  const tasks = comparison.tasks.filter((line) => isInTaskView(line, views.tasks));
  const measures = comparison.measures.filter((line) => isInMeasureView(line, views.measures));
  const texts = tasks.flatMap((line) => textRows(plan, line));
  const narrowed = filterWords(plan, filter);
  const labelOf = (id: HalfYearId) => plan.halfYearById.get(id)?.label ?? id;
  const section = (heading: string, rows: readonly PaperRow[]): readonly PaperRow[] =>
    rows.length === 0 ? [] : [{ cells: [{ text: heading, columns: COLUMNS.length, look: "group" }] }, ...rows];
  return {
    issuer: plan.hospital,
    label: "两期比较",
    titleLines: [
      `${plan.hospital}“改善就医感受 提升患者体验”主题活动\n${labelOf(comparison.from)}与${labelOf(comparison.to)}比较`,
    ],
    titlePoints: 18,
    bodyPoints: 9,
    orientation: "landscape",
    table: {
      columns: COLUMNS,
      headRows: [
        { cells: ["序号", "任务或指标", "领导或责任科室", from, to, "变化", "说明"].map((text) => ({ text })) },
      ],
      bodyRows: [
        ...section(
          `任务（${TASK_VIEW_WORDS[views.tasks]} ${tasks.length} 项）`,
          tasks.map((line) => taskRow(plan, line)),
        ),
        ...section(`文字变化（${texts.length} 处）`, texts),
        ...section(
          `评估指标（${MEASURE_VIEW_WORDS[views.measures]} ${measures.length} 个测量项）`,
          measures.map((line) => measureRow(plan, line, comparison)),
        ),
      ],
    },
    footnotes: [
      ...(narrowed ? [`${narrowed}。`] : []),
      "共同牵头的任务取最差一行的评定。指标按各自的方向判断，有疑点或其间改过口径的不判断；比例的差为百分点。",
    ],
    colophon: colophonOf(plan, today),
    demo: plan.demo,
  };
}

function rowOf(texts: readonly string[]): PaperRow {
  return { cells: texts.map((text) => ({ text, typed: true })) };
}

function taskRow(plan: Plan, { task, from, to, change, texts }: TaskComparison): PaperRow {
  const changed = texts.filter((text) => text.changed);
  return rowOf([
    String(task.no),
    task.title,
    leaderName(plan, task.leaderCode),
    taskCellWords(from),
    taskCellWords(to),
    TASK_VIEW_WORDS[change],
    changed
      .map((text) => `${departmentName(plan, text.departmentCode)}文字有变：${changedPartsWords(text)}`)
      .join("\n"),
  ]);
}

/** Both texts in full: in a spreadsheet nothing is struck through inside a cell. */
function textRows(plan: Plan, { task, texts }: TaskComparison): PaperRow[] {
  return texts.flatMap(({ departmentCode, changes, changed }) =>
    (["progress", "difficulties"] as const).flatMap((part) => {
      const pieces = changed ? changes?.[part] : null;
      if (!pieces) return [];
      const [before, after] = [textOf("before", pieces), textOf("after", pieces)];
      const name = `${task.title}\n${MISSING_PART_WORDS[part]}`;
      return [rowOf([String(task.no), name, departmentName(plan, departmentCode), before, after, "文字有变", ""])];
    }),
  );
}

function measureRow(plan: Plan, line: MeasureComparison, pair: HalfYearComparison): PaperRow {
  const { indicator, measure, from, to } = line;
  const difference = differenceWords(line);
  return rowOf([
    String(indicator.no),
    comparedName(line),
    indicator.departmentCodes.map((code) => departmentName(plan, code)).join("、"),
    figureText(measure, from.figure),
    figureText(measure, to.figure),
    difference === null ? measureChangeWords(line) : `${measureChangeWords(line)}\n${difference}`,
    comparisonNotes(line, pair).join("；"),
  ]);
}

function figureText(measure: Measure, figure: Figure | null): string {
  return figure ? valueText(measure, figure) : "—";
}
