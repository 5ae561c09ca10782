/** Where everything of a trend chart stands, in the units of its viewBox. */
import { scalePoint } from "d3-scale";
import { line } from "d3-shape";
import type { LevelView, PointView, TrendView } from "./trend-view.ts";
import { axisTicks, spreadLabels, valueScale } from "./value-scale.ts";

export type Frame = {
  readonly width: number;
  readonly height: number;
  /** Margins around the plot. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** About how many ticks the vertical axis has. */
  readonly ticks: number;
  /** The least distance between two labels beside the plot. */
  readonly labelGap: number;
};

/** Judged marks are filled, unjudged ones hollow, doubted ones hollow diamonds: they differ without colour too. */
export type MarkShape = "plain" | "met" | "missed" | "doubted";
export type LineStyle = "plain" | "worse" | "doubted";

export type Mark = { x: number; y: number; shape: MarkShape; label: string; labelY: number };
export type SideLabel = { y: number; labelY: number; kind: "target" | "reference" | "benchmark"; text: string };

export type TrendGeometry = {
  readonly plot: { left: number; right: number; top: number; bottom: number };
  readonly ticks: readonly { y: number; label: string }[];
  readonly columns: readonly { x: number; label: string; cases: string | null }[];
  /** Between the baseline and what is rated; null when one of them is not there. */
  readonly separatorX: number | null;
  /** The side of the target that is good. */
  readonly zone: { y: number; height: number } | null;
  readonly levels: readonly SideLabel[];
  readonly lines: readonly { d: string; style: LineStyle }[];
  readonly marks: readonly Mark[];
  /** The words of half-years without a figure. */
  readonly words: readonly { x: number; y: number; text: string }[];
};

const LABEL_ABOVE = -11;
const LABEL_BELOW = 20;

/** A letter of the words in a small chart. */
const LETTER = 11;

/** Long words stay inside the plot, clear of the numbers of the axis. */
function wordX(x: number, word: string, { left, right }: { left: number; right: number }): number {
  const half = (word.length * LETTER) / 2;
  return Math.min(Math.max(x, left + half + 2), right - half);
}

/** The geometry of one trend in a frame; null when no half-year has a figure. */
export function trendGeometry(trend: TrendView, frame: Frame): TrendGeometry | null {
  const figures = trend.points.flatMap(({ value }) => value ?? []);
  if (figures.length === 0) return null;
  const plot = {
    left: frame.left,
    right: frame.width - frame.right,
    top: frame.top,
    bottom: frame.height - frame.bottom,
  };
  const y = verticalScale(trend, figures, [plot.bottom, plot.top], frame.ticks);
  const columns = scalePoint<string>()
    .domain(trend.points.map(({ key }) => key))
    .range([plot.left, plot.right])
    .padding(0.45);
  const x = (point: PointView) => columns(point.key) ?? plot.left;
  const target = trend.target && { kind: "target" as const, level: trend.target };
  return {
    plot,
    ticks: trend.yesNo
      ? [0, 1].map((tick) => ({ y: y(tick), label: tick === 1 ? "是" : "否" }))
      : axisTicks(y, trend.limits, frame.ticks).map((tick) => ({ y: y(tick), label: String(tick) })),
    columns: trend.points.map((point) => ({ x: x(point), label: point.short, cases: point.cases })),
    separatorX: separatorOf(trend.points, x),
    zone: target && zoneOf(y(target.level.value), plot, trend.lowerBetter),
    levels: levelsOf(trend, y, plot, frame.labelGap),
    lines: linesOf(trend, x, y),
    marks: trend.points.flatMap((point, index) => markOf(trend, point, index, x(point), y, plot.bottom)),
    words: trend.points.flatMap((point) =>
      point.value === null ? [{ x: wordX(x(point), point.mark, plot), y: plot.bottom - 8, text: point.mark }] : [],
    ),
  };
}

function verticalScale(
  { yesNo, limits, target, reference, benchmarks }: TrendView,
  figures: readonly number[],
  range: [number, number],
  ticks: number,
) {
  if (yesNo) return valueScale([-0.4, 1.4], range, { floor: -0.6, ceiling: 1.6, whole: false }, ticks);
  const levels = [target, reference, ...benchmarks].flatMap((level) => level?.value ?? []);
  return valueScale([...figures, ...levels], range, limits, ticks);
}

function separatorOf(points: readonly PointView[], x: (point: PointView) => number): number | null {
  const first = points.findIndex(({ baseline }) => !baseline);
  const before = points[first - 1];
  const after = points[first];
  return before && after ? (x(before) + x(after)) / 2 : null;
}

function zoneOf(targetY: number, { top, bottom }: { top: number; bottom: number }, lowerBetter: boolean) {
  return lowerBetter ? { y: targetY, height: bottom - targetY } : { y: top, height: targetY - top };
}

function levelsOf(
  { target, reference, benchmarks }: TrendView,
  y: (value: number) => number,
  { top, bottom }: { top: number; bottom: number },
  gap: number,
): SideLabel[] {
  const named = (kind: SideLabel["kind"], level: LevelView, text: string) => ({ kind, y: y(level.value), text });
  const levels = [
    ...(target ? [named("target", target, `目标 ${target.text}`)] : []),
    ...(reference ? [named("reference", reference, `参考线 ${reference.text}`)] : []),
    ...benchmarks.map((level) => named("benchmark", level, `${level.place} ${level.value}`)),
  ];
  const labelYs = spreadLabels(
    levels.map((level) => level.y),
    gap,
    top,
    bottom,
  );
  return levels.map((level, index) => ({ ...level, labelY: labelYs[index] ?? level.y }));
}

/** Runs of half-years that can be compared; a missing figure and a new definition leave a gap, never a line across. */
function linesOf(
  { points }: TrendView,
  x: (point: PointView) => number,
  y: (value: number) => number,
): { d: string; style: LineStyle }[] {
  const runs: { style: LineStyle; points: PointView[] }[] = [];
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (!before || before.value === null || point.value === null || point.trend === "not_comparable") return;
    const style = before.doubted || point.doubted ? "doubted" : point.trend === "worse" ? "worse" : "plain";
    const run = runs.at(-1);
    if (run?.style === style && run.points.at(-1) === before) run.points.push(point);
    else runs.push({ style, points: [before, point] });
  });
  const draw = line<PointView>()
    .x(x)
    .y(({ value }) => y(value ?? 0))
    .digits(1);
  return runs.flatMap(({ style, points: along }) => {
    const d = draw(along);
    return d === null ? [] : [{ d, style }];
  });
}

function markOf(
  { points }: TrendView,
  point: PointView,
  index: number,
  x: number,
  y: (value: number) => number,
  bottom: number,
): Mark[] {
  if (point.value === null) return [];
  const own = y(point.value);
  // The label goes where the line does not: under a point whose neighbours lie higher on the page, else over it, and
  // over one that lies so low that the label would meet the axis.
  const around = [points[index - 1]?.value, points[index + 1]?.value].flatMap((value) =>
    value === null || value === undefined ? [] : [y(value)],
  );
  const mean = around.reduce((sum, each) => sum + each, 0) / (around.length || 1);
  const below = around.length > 0 && mean < own - 1 && own + LABEL_BELOW <= bottom;
  const judged = point.met === null ? "plain" : point.met ? "met" : "missed";
  return [
    {
      x,
      y: own,
      shape: point.doubted ? "doubted" : judged,
      label: point.mark,
      labelY: own + (below ? LABEL_BELOW : LABEL_ABOVE),
    },
  ];
}
