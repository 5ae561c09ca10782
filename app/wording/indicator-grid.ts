/** The rows of the grid in words, for page and export: nothing but texts, so that little has to be carried around. */
import { OFFICIAL_MARK, type YearLine } from "#app/domain/annual-lines.ts";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { CELL_STATUS_WORDS, lineText } from "#app/domain/cell-text.ts";
import { halfOf, shortHalfYear } from "#app/domain/half-year.ts";
import {
  type GridFlag,
  type GridRow,
  type HalfCell,
  type HalfLine,
  type Judgement,
  type Remark,
  type YearCell,
} from "#app/domain/indicator-grid.ts";
import { cellLabel } from "#app/domain/measure-label.ts";
import { printedMeasures, type Indicator, type Measure } from "#app/domain/measure.ts";
import { departmentName, type Plan } from "#app/domain/plan.ts";
import { bindingTarget, judgedMeasure, type Verdict } from "#app/domain/target-verdict.ts";
import type { Trend } from "#app/domain/trend.ts";
import { officialSentence, revisionSentences } from "./annual-notes.ts";
import { targetText, TREND_WORDS, VERDICT_WORDS } from "./targets.ts";
import { QUERY_STATE_WORDS } from "./queries.ts";
import { querySentence } from "./values.ts";

export const GRID_FLAG_WORDS: Record<GridFlag, string> = { query: "疑点", to_fill: "待填", missing: "缺报" };

/** There are hundreds of lines and cells on the page: what does not apply is left out of them. */
export type LineView = {
  label?: string;
  main: string;
  /** What stands small under the figure. */
  sub?: string;
  tone: HalfLine["status"] | YearLine["status"];
  /** How an annual figure was calculated, e.g. `(900+2100)/(1000+3000)`. */
  formula?: string;
  /** What was computed, where an official annual value stands in front. */
  computed?: string;
  doubted?: true;
};
export type CellView = {
  /** 未公布 */
  hidden?: true;
  lines: LineView[];
  /** Numbers of the 备注 below. */
  remarks?: number[];
  /** Everything the cell says, where the narrow cell has to leave something out. */
  title?: string;
};
export type VerdictView = {
  label: string | null;
  verdict: Verdict;
  trend: Trend | null;
  plain: boolean;
  /** The half-year whose figure was judged. */
  period: string;
};
export type RowView = {
  no: number;
  name: string;
  mark: string | null;
  dimension: string;
  departments: string[];
  target: string | null;
  cells: CellView[];
  verdicts: VerdictView[];
};
export type RemarkView = { no: number; subject: string; sentence: string; rule: string };
/** `no` is the indicator whose card says more. */
export type NoteView = { word: string; sentence: string; no: number | null };
export type ColumnView = { key: string; word: string; short: string; annual: boolean; firstOfYear: boolean };

/** The columns of the plan's half-years and years. */
export function columnsOf(plan: Plan): ColumnView[] {
  return plan.halfYears.flatMap(({ id }): ColumnView[] => {
    const first = halfOf(id) === 1;
    const half = { key: id, word: first ? "上半年" : "下半年", short: shortHalfYear(id), annual: false };
    if (first) return [{ ...half, firstOfYear: true }];
    const year = id.slice(0, 4);
    return [
      { ...half, firstOfYear: false },
      { key: year, word: "年度", short: year, annual: true, firstOfYear: false },
    ];
  });
}

/** @param withParts false leaves numerators, denominators and samples out (只看数值). */
export function rowView(row: GridRow, remarks: readonly Remark[], withParts: boolean): RowView {
  const { indicator } = row;
  return {
    no: indicator.no,
    name: indicator.displayName.replace(/（[^）]*）/g, ""),
    mark: indicator.mark,
    dimension: indicator.dimension,
    departments: indicator.departmentText.split("/"),
    target: targetLine(indicator),
    cells: row.years.flatMap(({ halves, annual }) => [
      ...halves.map((cell) => halfView(indicator, cell, remarks, withParts)),
      annualView(indicator, annual, withParts),
    ]),
    verdicts: verdictViews(indicator, row.judgements),
  };
}

const HIDDEN: CellView = { hidden: true, lines: [] };

function halfView(indicator: Indicator, cell: HalfCell, remarks: readonly Remark[], withParts: boolean): CellView {
  if (cell.kind === "hidden") return HIDDEN;
  const numbers = remarks.filter(({ query }) => cell.queries.includes(query)).map(({ no }) => no);
  return { ...cellTexts(indicator, cell.lines, withParts), ...(numbers.length > 0 && { remarks: numbers }) };
}

function annualView(indicator: Indicator, cell: YearCell, withParts: boolean): CellView {
  return cell.kind === "hidden" ? HIDDEN : cellTexts(indicator, cell.lines, withParts);
}

const NOT_DUE = CELL_STATUS_WORDS.not_due;

function cellTexts(indicator: Indicator, lines: readonly (HalfLine | YearLine)[], withParts: boolean): CellView {
  let leavesOut = lines.length > 1;
  const views = lines.map((line): LineView => {
    const { label, status, detail, mark } = line;
    const detailed =
      withParts && (status === "not_applicable" || status === "not_traceable" || isNarrow(indicator, line));
    if ((detail !== null && !detailed) || officialOf(line)) leavesOut = true;
    const sub = [detailed ? detail : null, mark].filter((text) => text !== null).join("，") || null;
    // 下半年未到期 is too long for the column and says no more there.
    const short = status === "missing" && line.main.endsWith(NOT_DUE) ? NOT_DUE : line.main;
    const main = status === "to_fill" ? GRID_FLAG_WORDS.to_fill : short;
    const computed = officialOf(line)?.computed;
    return {
      main,
      tone: status,
      ...(label !== null && { label }),
      ...(sub !== null && { sub }),
      ...("formula" in line && line.formula !== null && { formula: line.formula }),
      ...(computed !== undefined && { computed }),
      ...("doubted" in line && line.doubted && { doubted: true }),
    };
  });
  return { lines: merged(views), ...(leavesOut && { title: lines.map(wholeText).join("；") }) };
}

function officialOf(line: HalfLine | YearLine) {
  return "official" in line ? line.official : null;
}

function wholeText(line: HalfLine | YearLine): string {
  const official = officialOf(line);
  return official ? `${lineText(line)}，计算 ${official.computed}` : lineText(line);
}

/** Lists are too long for the cell and stay in its title. */
function isNarrow(indicator: Indicator, { measureKey }: HalfLine | YearLine): boolean {
  const mode = indicator.measures.find(({ key }) => key === measureKey)?.inputMode;
  return mode !== "boolean" && mode !== "count";
}

/** A word that all measures of the cell share, such as 未到期, stands once. 待填 stays one a measure: each is a task. */
function merged(lines: LineView[]): LineView[] {
  const [first] = lines;
  const bare = (line: LineView) => line.main === first?.main && line.sub === undefined && !line.doubted;
  const isFigure = first && ["reported", "provisional", "complete", "partial", "to_fill"].includes(first.tone);
  return first && !isFigure && lines.every(bare) ? [{ main: first.main, tone: first.tone }] : lines;
}

function targetLine(indicator: Indicator): string | null {
  const texts = printedMeasures(indicator).flatMap((measure) => {
    const target = bindingTarget(judgedMeasure(indicator, measure));
    return target ? [targetText(target)] : [];
  });
  if (texts.length > 0) return `目标 ${texts.join(" / ")}`;
  const [printed] = printedMeasures(indicator);
  return printed?.target?.status === "plan_task" ? `任务要求“${targetText(printed.target)}”` : null;
}

/** One chip when all measures of the cell stand alike, else one each. */
function verdictViews(indicator: Indicator, judgements: readonly Judgement[]): VerdictView[] {
  const views = judgements.map(({ measure, verdict, trend, halfYear }) => ({
    label: cellLabel(indicator, measure),
    verdict,
    trend,
    plain: measure.inputMode === "boolean" || measure.inputMode === "list",
    period: shortHalfYear(halfYear),
  }));
  const [first] = views;
  const alike = views.every(
    ({ verdict, trend, period }) => verdict === first?.verdict && trend === first.trend && period === first.period,
  );
  return first && alike ? [{ ...first, label: null }] : views;
}

const SHORT_VERDICTS: Record<Exclude<Verdict, "no_target">, string> = {
  hit: VERDICT_WORDS.hit,
  improving: "向好",
  worse: "变差",
  flat_missed: "未达标",
  awaiting_query: "待核",
};

/**
 * The verdict in a word; without a target it tells the direction. null: of a yes or a list, staying as it was says
 * nothing.
 * @param full 未达标但向好 instead of 向好
 */
export function verdictWord({ verdict, trend, plain }: Omit<VerdictView, "label" | "period">, full: boolean) {
  if (verdict !== "no_target") return full ? VERDICT_WORDS[verdict] : SHORT_VERDICTS[verdict];
  if (plain && (trend === null || trend === "same")) return null;
  return trend === null ? VERDICT_WORDS.no_target : TREND_WORDS[trend];
}

/** What stands under the table beside the 备注: official values and revised definitions, as on paper. */
export function annualNotes(plan: Plan, rows: readonly GridRow[], day: CalendarDate): NoteView[] {
  const officials = rows.flatMap(({ indicator, years }) =>
    years.flatMap(({ annual }) =>
      annual.kind === "shown" ? annual.lines.flatMap((line) => officialSentence(plan, indicator, line) ?? []) : [],
    ),
  );
  const revisions = rows.flatMap(({ indicator }) =>
    revisionSentences(plan, indicator, day).map((sentence) => ({ word: "口径修订", sentence, no: indicator.no })),
  );
  return [...officials.map((sentence) => ({ word: OFFICIAL_MARK, sentence, no: null })), ...revisions];
}

export function remarkView(plan: Plan, { no, indicator, query }: Remark): RemarkView {
  const measure: Measure | undefined = plan.measureByKey.get(query.measureKey);
  const label = measure && (indicator.composite || measure.companion) ? ` ${measure.label}` : "";
  const halfYear = plan.halfYearById.get(query.halfYear)?.label ?? query.halfYear;
  const owner = departmentName(plan, indicator.departmentCodes[0] ?? "");
  return {
    no,
    subject: `指标 ${indicator.no}${label}，${halfYear}`,
    sentence: querySentence(query),
    rule: `规则 ${query.code} · ${owner}${QUERY_STATE_WORDS[query.state]}`,
  };
}
