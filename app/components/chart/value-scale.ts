/** The vertical axis of a chart: round numbers around the figures, not forced to begin at 0 or end at 100. */
import { scaleLinear, type ScaleLinear } from "d3-scale";

export type AxisLimits = {
  /** What the measure cannot go below or above; null where it is open. */
  readonly floor: number | null;
  readonly ceiling: number | null;
  /** Only whole numbers make sense: counts, grades. */
  readonly whole: boolean;
};

/** Room over and under the outermost figure, as a share of their distance: labels stand there. */
const MARGIN = 0.14;

/**
 * The scale from `values` to `range`, rounded out to about `count` ticks. A single value gets room around it.
 * @param range pixels of the low and of the high end
 */
export function valueScale(
  values: readonly number[],
  range: readonly [number, number],
  limits: AxisLimits,
  count: number,
): ScaleLinear<number, number> {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const spread = high - low || Math.max(Math.abs(high) * 0.1, 0.1);
  const margin = Math.max(spread * MARGIN, limits.whole ? 1 : 0);
  const within = (value: number) => Math.min(Math.max(value, limits.floor ?? value), limits.ceiling ?? value);
  const scale = scaleLinear()
    .domain([within(low - margin), within(high + margin)])
    .range(range)
    .nice(count);
  const [niceLow = low, niceHigh = high] = scale.domain();
  return scale.domain([within(niceLow), within(niceHigh)]);
}

/** The ticks of the scale; whole numbers only where nothing lies between them. */
export function axisTicks(scale: ScaleLinear<number, number>, { whole }: AxisLimits, count: number): number[] {
  const ticks = scale.ticks(count);
  return whole ? ticks.filter((tick) => Number.isInteger(tick)) : ticks;
}

/**
 * Moves labels apart so that none lies over another, as little as need be, within `from`–`to`. Answers in the order
 * given; when there is no room for all, they share what there is.
 */
export function spreadLabels(wanted: readonly number[], gap: number, from: number, to: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const step = Math.min(gap, order.length > 1 ? (to - from) / (order.length - 1) : gap);
  const placed: number[] = [];
  let free = from;
  for (const index of order) {
    const at = Math.max(wanted[index] ?? from, free);
    placed.push(at);
    free = at + step;
  }
  let limit = to;
  for (let rank = placed.length - 1; rank >= 0; rank -= 1) {
    const at = Math.min(placed[rank] ?? limit, limit);
    placed[rank] = at;
    limit = at - step;
  }
  return wanted.map((_, index) => placed[order.indexOf(index)] ?? from);
}
