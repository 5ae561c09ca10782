/** A trend as the charts get it, for the tests of this folder. */
import type { PointView, TrendView } from "./trend-view.ts";

const HALVES = ["2023-H1", "2023-H2", "2024-H1", "2024-H2", "2025-H1", "2025-H2"];

/** 2023 is the baseline; null stands for 未到期. */
export function trendFixture(values: readonly (number | null)[], more: Partial<TrendView> = {}): TrendView {
  return {
    key: "measure",
    no: 6,
    name: "平均等待时间",
    unit: "分钟",
    lowerBetter: true,
    yesNo: false,
    limits: { floor: 0, ceiling: null, whole: false },
    decimals: 1,
    points: values.map((value, index) => pointFixture(HALVES[index] ?? "", value, index < 2)),
    baseline: "2023年为基线",
    target: null,
    reference: null,
    benchmarks: [],
    benchmarkNote: null,
    ...more,
  };
}

function pointFixture(key: string, value: number | null, baseline: boolean): PointView {
  const half = key.endsWith("1") ? "上" : "下";
  return {
    key,
    short: `${key.slice(0, 4)}${half}`,
    label: `${key.slice(0, 4)}年${half}半年`,
    baseline,
    value,
    mark: value === null ? "未到期" : value.toFixed(1),
    text: value === null ? "未到期" : `${value.toFixed(1)} 分钟`,
    detail: value === null ? null : "n=400",
    cases: value === null ? null : "n=400",
    doubted: false,
    leftOut: false,
    provisional: false,
    met: null,
    trend: null,
  };
}

/** The same trend with one point changed. */
export function withPoint(trend: TrendView, index: number, change: Partial<PointView>): TrendView {
  return { ...trend, points: trend.points.map((point, at) => (at === index ? { ...point, ...change } : point)) };
}
