import { expect, test } from "vitest";
import type { Measure, Target, TargetStatus } from "./measure.ts";
import { amount, indicatorWith, list, mean, measureOf, planWith, share, valueOf } from "./measure.fixture.ts";
import { NO_PARTS } from "./measure-value.ts";
import { judgedMeasure, latestVerdict, meetsTarget, targetVerdict } from "./target-verdict.ts";
import { trendOf } from "./trend.ts";

const atLeast = (value: number, status: TargetStatus = "plan"): Target => ({ operator: ">=", value, status });
const rate = measureOf("numerator_denominator", { target: atLeast(70) });
const wait = measureOf("mean_with_n", { target: { operator: "<=", value: 30, status: "plan" } });
const wards = measureOf("numerator_denominator", { target: atLeast(100, "national"), denominatorNature: "stock" });
const centres = measureOf("list", {
  key: "centres",
  companion: true,
  target: { operator: "includes_all", value: ["胸痛中心", "卒中中心", "创伤中心"], status: "plan" },
});
const THREE = ["胸痛中心", "卒中中心", "创伤中心"];

test.each([
  ["exactly the target", rate, share(70, 100), null, false, "hit", null],
  ["shown as 70.00 but below", rate, share(69999, 100000), null, false, "flat_missed", null],
  ["hit though falling", rate, share(75, 100), share(80, 100), false, "hit", "worse"],
  ["missed, better", rate, share(60, 100), share(50, 100), false, "improving", "better"],
  ["missed, worse", rate, share(50, 100), share(60, 100), false, "worse", "worse"],
  ["missed, same", rate, share(50, 100), share(50, 100), false, "flat_missed", "same"],
  ["missed, shown the same", rate, share(50001, 100000), share(50, 100), false, "flat_missed", "same"],
  ["lower is better: at 30", wait, mean(30, 9), mean(31, 9), false, "hit", "better"],
  ["lower is better: 30.1, falling", wait, mean(30.1, 9), mean(35, 9), false, "improving", "better"],
  ["lower is better: 31, rising", wait, mean(31, 9), mean(30.5, 9), false, "worse", "worse"],
  ["all wards", wards, share(22, 22), share(21, 22), false, "hit", "better"],
  ["all wards but one", wards, share(21, 22), null, false, "flat_missed", null],
  ["hit with an open query", wait, mean(11.2, 9), mean(19.6, 9), true, "awaiting_query", "better"],
  ["missed with an open query", wait, mean(50, 9), mean(40, 9), true, "worse", "worse"],
  ["the three centres", centres, list(...THREE, "危重孕产妇救治中心"), list("胸痛中心"), false, "hit", "better"],
  ["two of three", centres, list("胸痛中心", "卒中中心"), list("胸痛中心"), false, "improving", "better"],
  ["three, but others", centres, list("胸痛中心", "卒中中心", "危重孕产妇救治中心"), null, false, "flat_missed", null],
] as const)("%s", (_, measure, latest, previous, queried, verdict, trend) => {
  expect(targetVerdict(measure, latest, trendOf(measure, latest, previous), queried)).toEqual({ verdict, trend });
});

test.each(["plan_task", "provincial", "reference", "judgement", "historical_reference"] as const)(
  "a %s target does not colour",
  (status) => {
    const measure = measureOf("numerator_denominator", { target: atLeast(40, status) });
    expect(targetVerdict(measure, share(90, 100), "better", true)).toEqual({
      verdict: "no_target",
      trend: "better",
    });
  },
);

test.each([
  [share(70, 100), false, "hit"],
  [share(70, 100), true, "awaiting_query"],
  [share(60, 100), false, "flat_missed"],
] as const)(
  "redefined since the half-year before, a figure is judged by its target alone",
  (latest, queried, verdict) => {
    expect(targetVerdict(rate, latest, "not_comparable", queried)).toEqual({ verdict, trend: "not_comparable" });
  },
);

test("without a target only the trend is told", () => {
  expect(targetVerdict(measureOf("count"), amount(5), null, false)).toEqual({ verdict: "no_target", trend: null });
});

test.each([
  [">=", 29, share(29, 100), true],
  [">", 70, share(70, 100), false],
  ["<", 70, share(70, 100), false],
  ["==", 70, share(70, 100), true],
  ["about", 70, share(70, 100), null],
  [">=", 70, share(0, 0), null],
  ["includes_all", ["x"], share(70, 100), null],
] as const)("meetsTarget %s %s", (operator, value, parts, met) => {
  expect(meetsTarget(rate, { operator, value, status: "plan" }, parts)).toBe(met);
});

test("the companion's target speaks for 五大中心, a printed target for itself", () => {
  const asked = measureOf("boolean", { target: { operator: "==", value: true, status: "plan_task" } });
  expect(judgedMeasure(indicatorWith(asked, centres), asked)).toBe(centres);
  expect(judgedMeasure(indicatorWith(rate, centres), rate)).toBe(rate);
  expect(judgedMeasure(indicatorWith(asked), asked)).toBe(asked);
});

test("the latest figure up to a half-year, against the half-year just before it", () => {
  const measure: Measure = measureOf("mean_with_n", { target: wait.target });
  const plan = planWith(indicatorWith(measure), [
    valueOf("2023-H2", mean(32, 500)),
    valueOf("2024-H1", mean(31, 500)),
    valueOf("2024-H2", NO_PARTS, "not_applicable", "停诊改造"),
    valueOf("2025-H1", mean(24, 500)),
    valueOf("2025-H2", mean(5, 500), "provisional"),
  ]);
  expect(latestVerdict(plan, measure, "2023-H1")).toBeNull();
  expect(latestVerdict(plan, measure, "2024-H2")).toEqual({
    halfYear: "2024-H1",
    verdict: "improving",
    trend: "better",
  });
  expect(latestVerdict(plan, measure, "2025-H1")).toEqual({ halfYear: "2025-H1", verdict: "hit", trend: null });
  expect(latestVerdict(plan, measure, "2025-H2")).toEqual({
    halfYear: "2025-H2",
    verdict: "awaiting_query",
    trend: "better",
  });
});
