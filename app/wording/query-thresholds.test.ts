import { expect, test } from "vitest";
import { DEFAULT_QUERY_THRESHOLDS } from "#app/domain/data-query-thresholds.ts";
import { thresholdNames } from "#app/domain/query-threshold-limits.ts";
import { thresholdText, typedThreshold } from "./query-thresholds.ts";

test.each(thresholdNames())("%s reads back as it is written", (name) => {
  const value = DEFAULT_QUERY_THRESHOLDS[name];
  expect(typedThreshold(name, thresholdText(name, value))).toBe(value);
});

test.each([
  ["dischargeMismatch", "0.5", 0.005],
  ["dischargeMismatch", " ０．５％ ", 0.005],
  ["longWait", "６０", 60],
  ["longWait", "60.5", 60.5],
  ["longWait", "", Number.NaN],
  ["longWait", "-1", Number.NaN],
  ["longWait", "1e3", Number.NaN],
  ["longWait", "六十", Number.NaN],
  ["longWait", "60分钟", Number.NaN],
] as const)("%s typed as %j is %d", (name, typed, value) => {
  expect(typedThreshold(name, typed)).toBe(value);
});
