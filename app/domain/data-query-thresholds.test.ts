import { expect, test } from "vitest";
import { openTestWorld } from "#app/commands/test-world.ts";
import { APPOINTMENTS, OUTPATIENTS, WAIT, given, tellerOf } from "./data-query.fixture.ts";
import { queryThresholds } from "./data-query-thresholds.ts";
import { mean, share } from "./measure.fixture.ts";
import { DEFAULT_SCORE_WEIGHTS } from "./scoreboard-weights.ts";

const told = tellerOf(openTestWorld().plan());

test("a threshold set anew is the one that counts", () => {
  const settings = {
    queryThresholds: queryThresholds({ longWait: 30, surveySample: -1, unknown: 5 }),
    queryThresholdsVersion: 1,
    scoreWeights: DEFAULT_SCORE_WEIGHTS,
    scoreWeightsVersion: 0,
  };
  const values = [given(APPOINTMENTS, share(95, 100)), given(WAIT, mean(30, 60)), given(OUTPATIENTS, mean(90, 99))];
  expect(told("E10", values, { settings })).toHaveLength(1);
  expect(told("E10", values)).toHaveLength(0);
  expect(told("E11", values, { settings })).toHaveLength(1);
});
