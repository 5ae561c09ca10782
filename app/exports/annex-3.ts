/** Annex 3, 评估表: the indicators by dimension, half-years as reported and years as computed; and the empty form. */
import { annualLines } from "#app/domain/annual-lines.ts";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { cellText } from "#app/domain/cell-text.ts";
import { doubtsOn, type DataQuery } from "#app/domain/data-queries.ts";
import { halfOf, yearOf } from "#app/domain/half-year.ts";
import { printedMeasures, type Indicator } from "#app/domain/measure.ts";
import { measureCell } from "#app/domain/measure-cell.ts";
import type { HalfYear, Plan } from "#app/domain/plan.ts";
import { officialSentence, revisionSentences } from "#app/wording/annual-notes.ts";
import { querySentence } from "#app/wording/values.ts";
import { colophonOf } from "./colophon.ts";
import { paperText } from "./figure-lines.ts";
import type { Paper, PaperCell, PaperColumn, PaperRow, PaperTable } from "./paper.ts";

const LEAD_HEADS = ["维度", "指标", "责任科室"];

/** Widths of the three lead columns and of all value columns together, in millimetres. */
type Measures = {
  readonly lead: readonly [number, number, number];
  readonly values: number;
  readonly points: number;
  readonly minHeight?: number;
};
/** Values with their numerators and denominators need the room. */
const FILLED: Measures = { lead: [8, 35, 17], values: 213, points: 7.5 };
const BLANK: Measures = { lead: [12, 66, 27], values: 168, points: 10.5, minHeight: 8.5 };
const HALF_WORDS = { 1: "上半年", 2: "下半年" } as const;
/** As printed, unfinished sentence included. */
const MARK_NOTE = "注：标注▲的指标适用于三级综合医院和医联体牵头医院；";
/** Where the person asking may not see the half-year yet. */
const UNPUBLISHED = "未公布";

/** Whether the person asking may see an indicator's cell of a half-year. */
export type Sees = (halfYear: HalfYear, indicator: Indicator) => boolean;

/** A computed column. */
export type Year = { readonly year: number; readonly halves: readonly HalfYear[] };

/** The empty form as printed, to be filled in by hand. */
export function blankEvaluationTable(plan: Plan, today: CalendarDate): Paper {
  const valueCell = (_: Indicator, column: HalfYear | Year) => ({ text: "", typed: !("halves" in column) });
  return paperOf(plan, BLANK, valueCell, () => [], colophonOf(plan, today, "空白表"));
}

/**
 * The table as of `today`. Values with an open 疑点 are shaded and explained below in numbered 备注; official annual
 * values stand in their cells, with the computed ones below; so do definitions that were revised.
 */
export function evaluationTablePaper(plan: Plan, sees: Sees, today: CalendarDate): Paper {
  const remarks: string[] = [];
  const officials: string[] = [];
  const halfCell = (indicator: Indicator, halfYear: HalfYear): PaperCell => {
    if (!sees(halfYear, indicator)) return { text: UNPUBLISHED };
    const lines = cellText(indicator, (measure) => measureCell(plan, measure, halfYear.id, today));
    const marks = openQueries(plan, indicator, halfYear).map((query) => {
      remarks.push(`备注${remarks.length + 1}　${remarkText(plan, indicator, halfYear, query)}`);
      return `备注${remarks.length}`;
    });
    return { text: [...paperText(lines), ...marks].join("\n"), shaded: marks.length > 0 };
  };
  const annualCell = (indicator: Indicator, { year, halves }: Year): PaperCell => {
    if (!halves.every((halfYear) => sees(halfYear, indicator))) return { text: UNPUBLISHED };
    const lines = annualLines(plan, indicator, year, today);
    officials.push(...lines.flatMap((line) => officialSentence(plan, indicator, line) ?? []));
    return { text: paperText(lines).join("\n") };
  };
  const valueCell = (indicator: Indicator, column: HalfYear | Year) =>
    "halves" in column ? annualCell(indicator, column) : { ...halfCell(indicator, column), typed: true };
  const revisions = plan.indicators.flatMap((indicator) => revisionSentences(plan, indicator, today));
  const notes = () => [
    ...remarks,
    ...officials.map((sentence) => `官方值　${sentence}`),
    ...revisions.map((sentence) => `口径修订　${sentence}`),
  ];
  return paperOf(plan, FILLED, valueCell, notes, colophonOf(plan, today));
}

type ValueCell = (indicator: Indicator, column: HalfYear | Year) => PaperCell;

/** @param notes asked for once the cells are made: making them finds what has to be said */
function paperOf(
  plan: Plan,
  measures: Measures,
  valueCell: ValueCell,
  notes: () => readonly string[],
  colophon: string,
): Paper {
  const table = tableOf(plan, measures, valueCell);
  return {
    issuer: plan.hospital,
    label: "附件3",
    titleLines: ["改善就医感受提升患者体验评估表"],
    titlePoints: 22,
    bodyPoints: measures.points,
    orientation: "landscape",
    table,
    footnotes: [MARK_NOTE, ...notes()],
    colophon,
    demo: plan.demo,
  };
}

function tableOf(plan: Plan, { lead, values, minHeight }: Measures, valueCell: ValueCell): PaperTable {
  const years = yearsOf(plan);
  const valueColumns = valueColumnsOf(plan);
  const leadColumns = lead.map((width, index): PaperColumn => ({ width, align: index === 1 ? "left" : "center" }));
  const valueColumn: PaperColumn = { width: values / valueColumns.length, align: "center" };
  return {
    columns: [...leadColumns, ...valueColumns.map(() => valueColumn)],
    headRows: [
      {
        cells: [
          ...LEAD_HEADS.map((text) => ({ text, rows: 2 })),
          ...years.map(({ year, halves }) => ({ text: `${year}年`, columns: halves.length + 1 })),
        ],
      },
      {
        cells: valueColumns.map((column) => ({
          text: "halves" in column ? "年度" : `${yearOf(column.id)}\n${HALF_WORDS[halfOf(column.id)]}`,
        })),
      },
    ],
    bodyRows: dimensionsOf(plan).flatMap(([dimension, indicators]) =>
      indicators.map((indicator, index): PaperRow => ({
        cells: [
          ...(index === 0 ? [{ text: dimension, rows: indicators.length }] : []),
          { text: indicator.tableText },
          { text: indicator.departmentText },
          ...valueColumns.map((column) => valueCell(indicator, column)),
        ],
        minHeight,
      })),
    ),
  };
}

/** The columns right of 责任科室, in their order: two half-years, then their year. */
export function valueColumnsOf(plan: Plan): (HalfYear | Year)[] {
  return yearsOf(plan).flatMap((year) => [...year.halves, year]);
}

function yearsOf(plan: Plan): Year[] {
  const years = [...new Set(plan.halfYears.map(({ id }) => yearOf(id)))];
  return years.map((year) => ({ year, halves: plan.halfYears.filter(({ id }) => yearOf(id) === year) }));
}

function dimensionsOf(plan: Plan): [string, Indicator[]][] {
  const dimensions = [...new Set(plan.indicators.map(({ dimension }) => dimension))];
  return dimensions.map((name) => [name, plan.indicators.filter(({ dimension }) => dimension === name)]);
}

function openQueries(plan: Plan, indicator: Indicator, halfYear: HalfYear): DataQuery[] {
  return printedMeasures(indicator).flatMap(({ key }) => doubtsOn(plan, halfYear.id, indicator, key));
}

/** 「指标15 传输，2025年上半年：……（DQ-D01）」 */
export function remarkText(plan: Plan, indicator: Indicator, halfYear: HalfYear, query: DataQuery): string {
  const asked = plan.measureByKey.get(query.measureKey);
  const measure = asked && (indicator.composite || asked.companion) ? ` ${asked.label}` : "";
  return `指标${indicator.no}${measure}，${halfYear.label}：${querySentence(query)}（${query.code}）`;
}
