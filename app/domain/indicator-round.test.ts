import { expect, test } from "vitest";
import { indicatorRounds, targetSummary, withTrend } from "./indicator-round.ts";
import type { Measure, Target } from "./measure.ts";
import { indicatorWith, mean, measureOf, planWith, share, valueOf } from "./measure.fixture.ts";
import { trendsSinceStart } from "./trends-since-start.ts";

const DAY = "2025-07-20";
const TARGET = { status: "plan", operator: ">=", value: 80, unit: "%" } as Target;

function roundsOf(measure: Measure, before: number | null, now: number | null) {
  const values = [
    ...(before === null ? [] : [valueOf("2024-H2", share(before, 100))]),
    ...(now === null ? [] : [valueOf("2025-H1", share(now, 100))]),
  ];
  return indicatorRounds(planWith(indicatorWith(measure), values), "2025-H1", DAY);
}

const RATE = measureOf("numerator_denominator");
const WITH_TARGET = measureOf("numerator_denominator", { target: TARGET });

test.each([
  [70, 75, "better"],
  [75, 70, "worse"],
  [70, 70, "same"],
] as const)("%i %% after %i %%: %s", (before, now, trend) => {
  const plain = { ...RATE, plausibleRange: null };
  const rounds = roundsOf(plain, before, now);
  // Equal figures are doubted (DQ-D03) and not compared.
  expect(withTrend(rounds, trend)).toHaveLength(trend === "same" ? 0 : 1);
});

test("a lower wait is better", () => {
  const values = [valueOf("2024-H2", mean(24, 1000)), valueOf("2025-H1", mean(22, 1010))];
  const plan = planWith(indicatorWith(measureOf("mean_with_n")), values);
  expect(withTrend(indicatorRounds(plan, "2025-H1", DAY), "better")).toHaveLength(1);
  expect(trendsSinceStart(plan).better).toHaveLength(1);
});

test("nothing is compared with an empty cell", () => {
  const [round] = roundsOf(RATE, null, 75);
  expect(round?.compared).toEqual([]);
});

test.each([
  [75, 85, "met"],
  [85, 75, "missed"],
  [75, 76, "missed"],
  [85, null, "unknown"],
] as const)("after %i, %s against 80: %s", (before, now, place) => {
  const summary = targetSummary(roundsOf(WITH_TARGET, before, now));
  const { judged, met, missed, awaiting, unknown } = summary;
  expect(judged).toHaveLength(1);
  expect({ met, missed, awaiting, unknown }[place]).toHaveLength(1);
  expect(met.length + missed.length + awaiting.length + unknown.length).toBe(1);
  expect(summary.lost).toHaveLength(before === 85 && now === 75 ? 1 : 0);
});

test("without a target nothing is judged", () => {
  expect(targetSummary(roundsOf(RATE, 70, 75)).judged).toEqual([]);
});
