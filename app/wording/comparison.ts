/** Words for the comparison of two half-years. */
import { CELL_STATUS_WORDS } from "#app/domain/cell-text.ts";
import type { MeasureView, TaskView } from "#app/domain/comparison-views.ts";
import type { ComparedCell, MeasureComparison } from "#app/domain/half-year-comparison-indicators.ts";
import { ratingOf, type TextComparison } from "#app/domain/half-year-comparison-tasks.ts";
import { shortHalfYear, type HalfYearId } from "#app/domain/half-year.ts";
import { printedMeasures, shortIndicatorName, shownUnit } from "#app/domain/measure.ts";
import { listUnit } from "#app/domain/measure-label.ts";
import type { HalfYear } from "#app/domain/plan.ts";
import type { TaskCell } from "#app/domain/task-overview.ts";
import { signedText } from "#app/domain/value-text.ts";
import { RATING_WORDS, ROW_STATE_WORDS } from "./codes.ts";
import { TERM_WORDS } from "./definitions.ts";
import { openQueryWords } from "./queries.ts";
import { TREND_WORDS } from "./targets.ts";
import { EMPTY_CELL_WORDS } from "./tasks.ts";

export const TASK_VIEW_WORDS: Record<TaskView, string> = {
  all: "全部",
  slipped: "下滑",
  newly_done: "新完成",
  re_rated: "评定提高",
  same: "评定未变",
  unrated: "未评定",
  text_changed: "文字有变",
};

export const MEASURE_VIEW_WORDS: Record<MeasureView, string> = {
  all: "全部",
  ...TREND_WORDS,
  no_figure: "缺数",
};

/** 「向好」; of a missing figure, whether one or both are. */
export function measureChangeWords({ change, from, to }: MeasureComparison): string {
  if (change !== "no_figure") return MEASURE_VIEW_WORDS[change];
  return from.figure || to.figure ? "缺一期" : "两期都缺";
}

/** Why the newest half-year is not compared unasked. */
export function heldBackWords({ halfYear, rated, rows }: { halfYear: HalfYear; rated: number; rows: number }): string {
  return `${halfYear.label}只评定了 ${rated}/${rows} 行，先比较已审定的最近两期；要看它，请在“到”里选。`;
}

/** 「延时完成」, or how far the task is. */
export function taskCellWords(cell: TaskCell): string {
  const rating = ratingOf(cell);
  if (rating !== null) return RATING_WORDS[rating];
  return cell.kind === "row" ? ROW_STATE_WORDS[cell.state] : EMPTY_CELL_WORDS[cell.kind];
}

/** 「平均等待时间」; where several share a cell 「门诊患者满意度」. */
export function comparedName({ indicator, measure }: Pick<MeasureComparison, "indicator" | "measure">): string {
  return printedMeasures(indicator).length > 1 ? measure.label : shortIndicatorName(indicator);
}

/** 「+3.22 个百分点」 「−8.4 分钟」; null where nothing is compared. */
export function differenceWords({ measure, difference }: MeasureComparison): string | null {
  if (difference === null) return null;
  const digits = signedText(difference, measure.decimals ?? 0);
  if (measure.inputMode === "numerator_denominator") return `${digits} 个百分点`;
  const unit = measure.inputMode === "list" ? listUnit(measure) : shownUnit(measure);
  return unit === "" ? digits : `${digits} ${unit}`;
}

/** Why a line is not judged, and what a reader has to know of its figures; empty where nothing. */
export function comparisonNotes({ from, to, redefined }: MeasureComparison, pair: Pair): string[] {
  const cells: [HalfYearId, ComparedCell][] = [
    [pair.from, from],
    [pair.to, to],
  ];
  return [
    ...(redefined.length > 0 ? [`其间修订了口径（${redefined.map((name) => TERM_WORDS[name]).join("、")}）`] : []),
    ...cells.flatMap(([halfYear, { figure, status, doubts }]) => {
      const when = shortHalfYear(halfYear);
      if (!figure) return [`${when}${status === "hidden" ? EMPTY_CELL_WORDS.hidden : CELL_STATUS_WORDS[status]}`];
      return [
        doubts.length > 0 && `${when}${openQueryWords(doubts)}`,
        status === "provisional" && `${when}暂报`,
      ].filter((note) => note !== false);
    }),
  ];
}

type Pair = { readonly from: HalfYearId; readonly to: HalfYearId };

/** For one line. */
const SHORT_PARTS = { progress: "进度", difficulties: "困难措施" } as const;

/** Which parts of a department's text changed: 「进度、困难措施」. */
export function changedPartsWords({ changes }: Pick<TextComparison, "changes">): string {
  return (["progress", "difficulties"] as const)
    .filter((part) => changes?.[part])
    .map((part) => SHORT_PARTS[part])
    .join("、");
}
