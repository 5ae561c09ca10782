import { expect, test } from "vitest";
import { grantOf, reportPlan, rowAfter, rowWith } from "./report.fixture.ts";
import { rowTimeliness } from "./row-timeliness.ts";

const TODAY = "2025-07-20";
const submitted = (time: string) => rowAfter([["submitted", time]]);

test.each([
  ["2025-07-10 23:59", { kind: "on_time", on: "2025-07-10" }],
  ["2025-07-11 00:00", { kind: "late", on: "2025-07-11", days: 1 }],
  ["2025-07-14 08:00", { kind: "late", on: "2025-07-14", days: 2 }],
])("handed in at %s with 07-10 as the due day", (time, expected) => {
  expect(rowTimeliness(reportPlan(), submitted(time), TODAY)).toEqual(expected);
});

test("a weekend right after a Friday due day is late by no working day", () => {
  const plan = reportPlan({ grants: [grantOf("extension", "2025-07-08", "2025-07-11")] });
  expect(rowTimeliness(plan, submitted("2025-07-12 09:00"), TODAY)).toEqual({
    kind: "late",
    on: "2025-07-12",
    days: 0,
  });
});

test("an extension moves the due day", () => {
  const plan = reportPlan({ grants: [grantOf("extension", "2025-07-08", "2025-07-15")] });
  expect(rowTimeliness(plan, submitted("2025-07-15 23:59"), TODAY).kind).toBe("on_time");
  expect(rowTimeliness(plan, rowWith(), TODAY)).toEqual({ kind: "missing", dueOn: "2025-07-15" });
});

test("in a half-year nobody has to report on nothing is late", () => {
  const plan = reportPlan();
  const halfYears = plan.halfYears.map((each) => ({ ...each, progressReport: "optional" as const }));
  const optional = reportPlan({ halfYears });
  expect(rowTimeliness(optional, submitted("2025-07-30 09:00"), TODAY)).toEqual({ kind: "unjudged", on: "2025-07-30" });
  expect(rowTimeliness(optional, rowWith(), TODAY)).toEqual({ kind: "missing", dueOn: null });
});
