import { expect, test } from "vitest";
import { QUERY_CATALOGUE } from "./data-query-catalogue.ts";
import { DEFAULT_QUERY_THRESHOLDS } from "./data-query-thresholds.ts";
import { THRESHOLD_LIMITS, thresholdFaults, thresholdNames } from "./query-threshold-limits.ts";

test("every threshold has its limits, in the order of the defaults, and the defaults are within them", () => {
  expect(thresholdNames()).toEqual(Object.keys(DEFAULT_QUERY_THRESHOLDS));
  expect(thresholdFaults(DEFAULT_QUERY_THRESHOLDS)).toEqual({});
});

test("the rules named are rules", () => {
  const codes: string[] = QUERY_CATALOGUE.map(({ code }) => code);
  const named = thresholdNames().flatMap((name) => THRESHOLD_LIMITS[name].rules);
  expect(named.filter((code) => !codes.includes(code))).toEqual([]);
});

test.each(thresholdNames())("%s: its limits belong to it, what lies beyond does not", (name) => {
  const { form, least, most } = THRESHOLD_LIMITS[name];
  const step = form === "whole" ? 1 : 0.01;
  // The other jump is kept out of the way.
  const faultOf = (value: number) =>
    thresholdFaults({ ...DEFAULT_QUERY_THRESHOLDS, jumpPoints: 100, jumpPointsIfSignificant: 0, [name]: value })[name];
  expect([least - step, least, most, most + step].map(faultOf)).toEqual([
    "out_of_limits",
    undefined,
    undefined,
    "out_of_limits",
  ]);
});
