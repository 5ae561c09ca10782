/** A trend as charts draw and read it: numbers for the pencil, texts for everyone. */
import { CELL_STATUS_WORDS } from "#app/domain/cell-text.ts";
import { shortHalfYear, yearOf } from "#app/domain/half-year.ts";
import { cellLabel, listUnit } from "#app/domain/measure-label.ts";
import { shortIndicatorName, shownUnit } from "#app/domain/measure.ts";
import type { Trend } from "#app/domain/trend.ts";
import { isMet, type MeasureTrend, type PointStatus, type TrendPoint } from "#app/domain/trend-chart.ts";
import { detailText, quantityText } from "#app/domain/value-text.ts";
import { fixedDecimals } from "#app/domain/rounding.ts";
import { targetText } from "#app/wording/targets.ts";
import type { AxisLimits } from "./value-scale.ts";

export const POINT_STATUS_WORDS: Record<PointStatus, string> = {
  ...CELL_STATUS_WORDS,
  to_fill: "待填",
  hidden: "未公布",
};

/** What stands in the place of a doubted figure. */
const LEFT_OUT = "疑点略去";

export type PointView = {
  key: string;
  /** 2024上 */
  short: string;
  /** 2024年上半年 */
  label: string;
  baseline: boolean;
  value: number | null;
  /** What stands at the mark: `26.4`, `是`; the word for the absence without a figure. */
  mark: string;
  /** The figure in full with its unit, or the word for its absence. */
  text: string;
  /** `1300/1600`, `n=94210`, the entries of a list. */
  detail: string | null;
  /** Cases behind the figure, as `n=94210`. */
  cases: string | null;
  doubted: boolean;
  /** Doubted and not drawn. */
  leftOut: boolean;
  provisional: boolean;
  met: boolean | null;
  trend: Trend | null;
};

export type LevelView = { value: number; text: string };

export type TrendView = {
  key: string;
  no: number;
  /** The measure's name, without the indicator's where that says it already. */
  name: string;
  unit: string;
  lowerBetter: boolean;
  /** yes-no: two levels and nothing between. */
  yesNo: boolean;
  limits: AxisLimits;
  decimals: number;
  points: PointView[];
  /** 「2023年为基线」; null where every half-year is rated. */
  baseline: string | null;
  target: LevelView | null;
  reference: LevelView | null;
  /** `place` is short enough for the chart, `text` says all. */
  benchmarks: (LevelView & { place: string })[];
  /** 口径相近… with the period of the published figures; null without any. */
  benchmarkNote: string | null;
};

/** The fixed sentence beside every benchmark (domain.md §3.3). */
const NOT_COMPARABLE = "口径相近，不可直接比较";

export function trendView({ indicator, measure, points, target, reference, benchmarks }: MeasureTrend): TrendView {
  const unit = measure.inputMode === "list" ? listUnit(measure) : shownUnit(measure);
  const share = measure.inputMode === "numerator_denominator" || measure.inputMode === "score_with_n";
  const label = cellLabel(indicator, measure);
  return {
    key: measure.key,
    no: indicator.no,
    name: label === null && !measure.companion ? shortIndicatorName(indicator) : measure.label,
    unit,
    lowerBetter: measure.direction === "lower_better",
    yesNo: measure.inputMode === "boolean",
    limits: {
      floor: measure.validRange?.min ?? 0,
      ceiling: share ? 100 : (measure.validRange?.max ?? null),
      whole: measure.inputMode === "count" || measure.inputMode === "grade" || measure.inputMode === "list",
    },
    decimals: measure.decimals ?? 0,
    points: points.map((point) => pointView(measure, point)),
    baseline: baselineWords(points),
    target: target && { value: target.value, text: targetText(target.target) },
    reference: reference && { value: reference.value, text: targetText(reference.target) },
    benchmarks: benchmarks.map(({ benchmark, value }) => {
      const place = benchmark.scope.replace(/（[^）]*）/g, "");
      return { value, place, text: `${benchmark.scope} ${value}${unit === "%" ? unit : ` ${unit}`}` };
    }),
    benchmarkNote:
      benchmarks.length > 0
        ? `${[...new Set(benchmarks.map(({ benchmark }) => benchmark.period))].join("、")}，${NOT_COMPARABLE}`
        : null,
  };
}

function baselineWords(points: readonly TrendPoint[]): string | null {
  const years = new Set(points.flatMap(({ halfYear }) => (halfYear.baseline ? yearOf(halfYear.id) : [])));
  return years.size === 0 ? null : `${[...years].join("、")}年为基线`;
}

function pointView(measure: MeasureTrend["measure"], point: TrendPoint): PointView {
  const { halfYear, status, figure, value, cases, doubted, leftOut, verdict, trend } = point;
  const word = leftOut ? LEFT_OUT : POINT_STATUS_WORDS[status];
  const text = figure ? quantityText(measure, figure) : word;
  return {
    key: halfYear.id,
    short: shortHalfYear(halfYear.id),
    label: halfYear.label,
    baseline: halfYear.baseline,
    value,
    mark: figure && value !== null ? markText(measure, value) : word,
    text,
    detail: figure && detailText(measure, figure),
    cases: cases === null ? null : `n=${cases}`,
    doubted,
    leftOut,
    provisional: status === "provisional" && !leftOut,
    met: isMet(verdict),
    trend,
  };
}

function markText(measure: MeasureTrend["measure"], value: number): string {
  if (measure.inputMode === "boolean") return value === 1 ? "是" : "否";
  return fixedDecimals(value, measure.inputMode === "list" ? 0 : (measure.decimals ?? 0));
}

/** The half-years with a figure that was counted otherwise than the one before it: the line begins anew there. */
export function redefinedPoints({ points }: Pick<TrendView, "points">): PointView[] {
  return points.filter(({ value, trend }) => value !== null && trend === "not_comparable");
}

function markWords({ doubted, value, trend }: PointView): string {
  const marks = [doubted && "疑点", value !== null && trend === "not_comparable" && "口径已修订，与上期不可比"];
  const told = marks.filter(Boolean).join("，");
  return told && `（${told}）`;
}

/** One sentence for those who do not see the picture: 「2023上 26.4 分钟，…；目标 ≤30 分钟」 */
export function trendSentence({ name, points, target }: TrendView): string {
  const told = points.map((point) => `${point.short} ${point.text}${markWords(point)}`).join("，");
  return `${name}：${told}${target ? `；目标 ${target.text}` : ""}`;
}
