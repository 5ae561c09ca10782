import { expect, test } from "vitest";
import type { HalfYearId } from "./half-year.ts";
import type { Measure } from "./measure.ts";
import { amount, indicatorWith, list, mean, measureOf, planWith, share, valueOf, yes } from "./measure.fixture.ts";
import type { MeasureValue } from "./measure-value.ts";
import { isMet, leadingMeasure, measureTrend, type MeasureTrend } from "./trend-chart.ts";

const DAY = "2025-07-08";

function trendOfValues(measure: Measure, values: MeasureValue[], sees = (_: { id: HalfYearId }) => true): MeasureTrend {
  const indicator = indicatorWith(measure);
  return measureTrend(planWith(indicator, values), indicator, measure, sees, DAY);
}

const atLeast = (value: number, status: "plan" | "national" | "reference" | "provincial" | "judgement") => ({
  operator: ">=",
  value,
  unit: "%",
  status,
});

test("a point carries the figure as shown, the cases behind it and its standing", () => {
  const rate = measureOf("numerator_denominator", { target: atLeast(80, "national") });
  const { points } = trendOfValues(rate, [
    valueOf("2023-H2", share(1167, 1500)),
    valueOf("2024-H1", share(1300, 1600)),
    valueOf("2024-H2", share(1, 3)),
  ]);
  expect(points.map(({ value }) => value)).toEqual([null, 77.8, 81.25, 33.33, null, null]);
  expect(points.map(({ cases }) => cases)).toEqual([null, 1500, 1600, 3, null, null]);
  expect(points.map(({ verdict }) => verdict)).toEqual([null, null, "hit", "worse", null, null]);
  expect(points.map(({ trend }) => trend)).toEqual([null, null, "better", "worse", null, null]);
});

test("lower is better for waits, and a sample is the number of cases", () => {
  const wait = measureOf("mean_with_n");
  const { points } = trendOfValues(wait, [valueOf("2024-H1", mean(22.1, 400)), valueOf("2024-H2", mean(19.6, 500))]);
  expect(points.slice(2, 4).map(({ trend, cases }) => [trend, cases])).toEqual([
    [null, 400],
    ["better", 500],
  ]);
});

test("what is not a figure says which of the absences it is", () => {
  const rate = measureOf("numerator_denominator");
  const { points } = trendOfValues(rate, [
    valueOf("2023-H1", share(null, null), "not_traceable", "系统未上线"),
    valueOf("2023-H2", share(null, null), "not_applicable", "没有这项业务"),
    valueOf("2024-H1", share(0, 500)),
  ]);
  expect(points.map(({ status }) => status)).toEqual([
    "not_traceable",
    "not_applicable",
    "reported",
    "missing",
    "to_fill",
    "not_due",
  ]);
  expect(points[2]?.value).toBe(0);
});

test("half-years the reader may not see are hidden once they have opened, and only then", () => {
  const rate = measureOf("numerator_denominator");
  const seen = trendOfValues(rate, [valueOf("2025-H1", share(1, 2))], ({ id }) => id < "2025-H1");
  expect(seen.points.slice(4).map(({ status, value }) => [status, value])).toEqual([
    ["hidden", null],
    ["not_due", null],
  ]);
});

test("yes is one, no is nought, a list counts its entries, a grade is itself", () => {
  const first = (measure: Measure, value: MeasureValue) => trendOfValues(measure, [value]).points[2]?.value;
  expect(first(measureOf("boolean"), valueOf("2024-H1", yes(true)))).toBe(1);
  expect(first(measureOf("boolean"), valueOf("2024-H1", yes(false)))).toBe(0);
  expect(first(measureOf("list"), valueOf("2024-H1", list("胸痛", "卒中", "胸痛")))).toBe(2);
  expect(first(measureOf("grade"), valueOf("2024-H1", amount(4)))).toBe(4);
});

test.each([
  ["plan", [80, null]],
  ["national", [80, null]],
  ["reference", [null, 80]],
  ["provincial", [null, 80]],
  ["judgement", [null, null]],
] as const)("a target of status %s is drawn as [target, reference] %j", (status, expected) => {
  const trend = trendOfValues(measureOf("numerator_denominator", { target: atLeast(80, status) }), []);
  expect([trend.target?.value ?? null, trend.reference?.value ?? null]).toEqual(expected);
});

test("a target that is no number is no line", () => {
  const target = { operator: "includes_all", value: ["胸痛中心"], status: "plan" } as const;
  const trend = trendOfValues(measureOf("list", { target }), []);
  expect([trend.target, trend.reference]).toEqual([null, null]);
});

test("only benchmarks of a like definition, a number and the same unit are drawn", () => {
  const base = { period: "2020-09", scope: "全省", unit: "%" };
  const benchmarks = [
    { ...base, match: "near", value: 41.86 },
    { ...base, match: "context_only", value: 66.16 },
    { ...base, match: "near", value: "约四成" },
    { ...base, match: "near", value: 9.25, unit: "分钟" },
  ];
  const trend = trendOfValues(measureOf("numerator_denominator", { benchmarks }), []);
  expect(trend.benchmarks.map(({ value }) => value)).toEqual([41.86]);
});

test("a doubted point says so", () => {
  const same = [valueOf("2024-H1", share(650, 1000)), valueOf("2024-H2", share(650, 1000))];
  const { points } = trendOfValues(measureOf("numerator_denominator"), same);
  expect(points.map(({ doubted }) => doubted)).toEqual([false, false, false, true, false, false]);
});

test("left out, a doubted figure is not there, and nothing is compared with it", () => {
  const rate = measureOf("numerator_denominator");
  const indicator = indicatorWith(rate);
  const values = [
    valueOf("2023-H2", share(640, 1000)),
    valueOf("2024-H1", share(650, 1000)),
    valueOf("2024-H2", share(650, 1000)),
    valueOf("2025-H1", share(660, 1010)),
  ];
  const { points } = measureTrend(planWith(indicator, values), indicator, rate, () => true, DAY, "undoubted");
  expect(points.map(({ value }) => value)).toEqual([null, 64, 65, null, 65.35, null]);
  expect(points.map(({ leftOut }) => leftOut)).toEqual([false, false, false, true, false, false]);
  expect(points.map(({ trend }) => trend)).toEqual([null, null, "better", null, null, null]);
  expect(points[3]?.status).toBe("reported");
});

test.each([
  [null, null],
  ["no_target", null],
  ["hit", true],
  ["awaiting_query", true],
  ["improving", false],
  ["worse", false],
  ["flat_missed", false],
] as const)("%s reaches the target: %s", (verdict, met) => {
  expect(isMet(verdict)).toBe(met);
});

test("the first printed measure leads", () => {
  const companion = measureOf("list", { key: "list", companion: true });
  const printed = measureOf("count", { key: "count" });
  expect(leadingMeasure(indicatorWith(companion, printed))?.key).toBe("count");
});
