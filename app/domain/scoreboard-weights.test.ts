import { expect, test } from "vitest";
import { DEFAULT_SCORE_WEIGHTS, weightFaults, type ScoreWeights } from "./scoreboard-weights.ts";

const weights = (change: Partial<ScoreWeights>) => ({ ...DEFAULT_SCORE_WEIGHTS, ...change });

test("as shipped: 20, 40, 20, 15 and 5", () => {
  expect(Object.values(DEFAULT_SCORE_WEIGHTS)).toEqual([20, 40, 20, 15, 5]);
  expect(weightFaults(DEFAULT_SCORE_WEIGHTS)).toBeNull();
});

test.each<[string, Partial<ScoreWeights>, ReturnType<typeof weightFaults>]>([
  ["moved from one to another", { rating: 35, indicator: 25 }, null],
  ["one of them nothing", { rating: 45, data_quality: 0 }, null],
  ["one of them all", { timeliness: 0, rating: 100, indicator: 0, rectification: 0, data_quality: 0 }, null],
  ["one too few", { rating: 39 }, { notWhole: [], sum: 99 }],
  ["one too many", { rating: 41 }, { notWhole: [], sum: 101 }],
  ["a half", { rating: 39.5, indicator: 20.5 }, { notWhole: ["rating", "indicator"], sum: null }],
  ["below nothing", { rating: 45, timeliness: -5 }, { notWhole: ["timeliness"], sum: null }],
  ["no number", { rating: Number.NaN }, { notWhole: ["rating"], sum: null }],
  ["more than all", { rating: 101 }, { notWhole: ["rating"], sum: null }],
])("%s", (_, change, faults) => {
  expect(weightFaults(weights(change))).toEqual(faults);
});
