import { expect, test } from "vitest";
import type { MeasureChange } from "./half-year-comparison-indicators.ts";
import { indicatorRounds, targetSummary } from "./indicator-round.ts";
import type { Measure, Target } from "./measure.ts";
import { indicatorWith, mean, measureOf, planWith, share, valueOf } from "./measure.fixture.ts";
import { changesSinceStart } from "./trends-since-start.ts";

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

test.each<[number | null, number | null, MeasureChange]>([
  [70, 75, "better"],
  [75, 70, "worse"],
  // Equal figures are doubted (DQ-D03).
  [70, 70, "not_comparable"],
  [null, 75, "no_figure"],
  [75, null, "no_figure"],
])("%s %% before, %s %% now: %s", (before, now, change) => {
  const rounds = roundsOf({ ...RATE, plausibleRange: null }, before, now);
  expect(rounds.map(({ changes }) => changes.map((line) => line.change))).toEqual([[change]]);
});

test("a lower wait is better", () => {
  const values = [valueOf("2024-H2", mean(24, 1000)), valueOf("2025-H1", mean(22, 1010))];
  const plan = planWith(indicatorWith(measureOf("mean_with_n")), values);
  expect(indicatorRounds(plan, "2025-H1", DAY)[0]?.changes[0]?.change).toBe("better");
});

test.each<[string, (number | null)[], MeasureChange]>([
  ["the last against the first, whatever stands between", [60, null, 68, 65], "better"],
  // 65 again is doubted (DQ-D03): the figure before it does not take its place.
  ["the last doubted", [60, 62, 65, 65], "not_comparable"],
  ["a single figure", [null, null, null, 65], "no_figure"],
  ["none", [null, null, null, null], "no_figure"],
])("since the start: %s", (_, shares, change) => {
  const ids = ["2023-H2", "2024-H1", "2024-H2", "2025-H1"] as const;
  const values = ids.flatMap((id, place) => {
    const part = shares[place] ?? null;
    return part === null ? [] : [valueOf(id, share(part, 100))];
  });
  const plan = planWith(indicatorWith({ ...RATE, plausibleRange: null }), values);
  expect(changesSinceStart(plan, DAY).map((line) => line.change)).toEqual([change]);
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
