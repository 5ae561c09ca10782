/** A line as small as a word, beside the figures it is of. What it shows stands in the row, so it is hidden from readers. */
import { scaleLinear, scalePoint } from "d3-scale";
import { line } from "d3-shape";
import type { MeasureTrend } from "#app/domain/trend-chart.ts";
import type { Trend } from "#app/domain/trend.ts";
import { markPath, round } from "./trend-marks.tsx";

export type SparkView = {
  values: (number | null)[];
  /** Where the line begins anew: no figure before these can be compared with them. */
  breaks: number[];
  target: number | null;
  /** The last figure, which carries the dot. */
  last: { index: number; trend: Trend | null; doubted: boolean };
};

/** null with fewer than two figures, or where figures are no more than a yes or a no. */
export function sparkView({ measure, points, target }: MeasureTrend): SparkView | null {
  if (measure.inputMode === "boolean" || measure.inputMode === "list") return null;
  const figures = points.filter(({ value }) => value !== null);
  const last = figures.at(-1);
  if (!last || figures.length < 2) return null;
  return {
    values: points.map(({ value }) => value),
    breaks: points.flatMap(({ trend }, index) => (trend === "not_comparable" ? [index] : [])),
    target: target?.value ?? null,
    last: { index: points.indexOf(last), trend: last.trend, doubted: last.doubted },
  };
}

const EDGE = 4;

export function Sparkline({ spark, width, height }: { spark: SparkView; width: number; height: number }) {
  const { values, breaks, target, last } = spark;
  const levels = [...values, target].flatMap((value) => value ?? []);
  // No axis and no round numbers: the line takes all the height there is.
  const y = scaleLinear()
    .domain([Math.min(...levels), Math.max(...levels)])
    .range([height - EDGE, EDGE]);
  const x = scalePoint<number>()
    .domain(values.map((_, index) => index))
    .range([EDGE, width - EDGE]);
  const at = (index: number) => x(index) ?? EDGE;
  const draw = line<{ value: number | null; index: number }>()
    .defined(({ value }) => value !== null)
    .x(({ index }) => at(index))
    .y(({ value }) => y(value ?? 0))
    .digits(1);
  const points = values.map((value, index) => ({ value, index }));
  const starts = [0, ...breaks];
  const runs = starts.map((start, place) => draw(points.slice(start, starts[place + 1])));
  const end = y(values[last.index] ?? 0);
  const dot = last.doubted ? "sp-d sp-doubted" : `sp-d sp-${last.trend ?? "same"}`;
  return (
    <svg className="spark" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {target !== null && <path className="lv-target" d={`M0 ${round(y(target))}H${width}`} />}
      {runs.map((d) => d && <path key={d} className="sp-l" d={d} />)}
      <path
        className={dot}
        transform={`translate(${round(at(last.index))} ${round(end)})`}
        d={markPath(last.doubted ? "doubted" : "plain", 20)}
      />
    </svg>
  );
}
