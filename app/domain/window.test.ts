import { expect, test } from "vitest";
import type { WindowGrant } from "./plan.ts";
import { grantOf, reportPlan } from "./report.fixture.ts";
import { isWritable, windowOf, type WindowState } from "./window.ts";

function windowOn(day: string, ...grants: WindowGrant[]) {
  const window = windowOf(reportPlan({ grants }), "2025-H1", "outpatient", day);
  return window && [window.state, window.dueOn, window.closesOn, window.grant?.kind ?? null];
}

test.each<[string, string, WindowState]>([
  ["the day before it opens", "2025-06-30", "upcoming"],
  ["the day it opens", "2025-07-01", "open"],
  ["the due day", "2025-07-10", "open"],
  ["the day after", "2025-07-11", "late"],
  ["the last day", "2025-07-24", "late"],
  ["the day after that", "2025-07-25", "closed"],
])("%s", (_, day, state) => {
  expect(windowOn(day)).toEqual([state, "2025-07-10", "2025-07-24", null]);
});

test("a half-year the plan does not have has no window", () => {
  expect(windowOf(reportPlan(), "2026-H1", "outpatient", "2025-07-08")).toBeNull();
});

const extension = grantOf("extension", "2025-07-05", "2025-07-18");

test.each<[string, string, WindowState, string, WindowGrant["kind"] | null]>([
  ["not yet granted", "2025-07-04", "open", "2025-07-10", null],
  ["the day it is granted", "2025-07-05", "open", "2025-07-18", "extension"],
  ["past the first due day", "2025-07-11", "open", "2025-07-18", "extension"],
  ["its last day", "2025-07-18", "open", "2025-07-18", "extension"],
  ["the day after", "2025-07-19", "late", "2025-07-18", "extension"],
  ["closed as ever", "2025-07-25", "closed", "2025-07-18", "extension"],
])("extension, %s", (_, day, state, dueOn, grant) => {
  expect(windowOn(day, extension)).toEqual([state, dueOn, "2025-07-24", grant]);
});

test.each([
  ["beyond the close moves the close along", "2025-07-31", ["open", "2025-07-31", "2025-07-31", "extension"]],
  ["to an earlier day takes nothing away", "2025-07-08", ["open", "2025-07-10", "2025-07-24", "extension"]],
])("an extension %s", (_, until, expected) => {
  expect(windowOn("2025-07-09", grantOf("extension", "2025-07-05", until))).toEqual(expected);
});

test("the extension granted last counts", () => {
  const again = grantOf("extension", "2025-07-07", "2025-07-15");
  expect(windowOn("2025-07-08", extension, again)).toEqual(["open", "2025-07-15", "2025-07-24", "extension"]);
});

const reopening = grantOf("reopening", "2025-07-28", "2025-08-05");

test.each<[string, string, WindowState, string, WindowGrant["kind"] | null]>([
  ["not yet granted", "2025-07-27", "closed", "2025-07-24", null],
  ["the day it is granted", "2025-07-28", "reopened", "2025-08-05", "reopening"],
  ["its last day", "2025-08-05", "reopened", "2025-08-05", "reopening"],
  ["expired", "2025-08-06", "closed", "2025-07-24", null],
])("reopening, %s; the due day stays", (_, day, state, closesOn, grant) => {
  expect(windowOn(day, reopening)).toEqual([state, "2025-07-10", closesOn, grant]);
});

test("of two reopenings the one granted last counts, also when it is shorter", () => {
  const shorter = grantOf("reopening", "2025-07-29", "2025-07-31");
  expect(windowOn("2025-07-28", reopening, shorter)).toEqual(["reopened", "2025-07-10", "2025-08-05", "reopening"]);
  expect(windowOn("2025-07-31", reopening, shorter)).toEqual(["reopened", "2025-07-10", "2025-07-31", "reopening"]);
  expect(windowOn("2025-08-01", reopening, shorter)).toEqual(["closed", "2025-07-10", "2025-07-24", null]);
});

test("while the window is open a reopening adds nothing", () => {
  const early = grantOf("reopening", "2025-07-02", "2025-07-30");
  expect(windowOn("2025-07-24", early)).toEqual(["late", "2025-07-10", "2025-07-24", "reopening"]);
  expect(windowOn("2025-07-25", early)).toEqual(["reopened", "2025-07-10", "2025-07-30", "reopening"]);
});

test("a reopening after an extension leaves the extended due day", () => {
  expect(windowOn("2025-07-29", extension, reopening)).toEqual(["reopened", "2025-07-18", "2025-08-05", "reopening"]);
});

test.each([
  ["another department", { departmentCode: "information" }],
  ["another half-year", { halfYear: "2024-H2" }],
] as const)("a grant for %s does not count", (_, other) => {
  expect(windowOn("2025-07-28", { ...reopening, ...other })).toEqual(["closed", "2025-07-10", "2025-07-24", null]);
});

test.each<[WindowState, boolean]>([
  ["upcoming", false],
  ["open", true],
  ["late", true],
  ["reopened", true],
  ["closed", false],
])("%s: the department may write: %s", (state, expected) => {
  const days = { opensOn: "2025-07-01", dueOn: "2025-07-10", closesOn: "2025-07-24", grant: null };
  expect(isWritable({ ...days, state })).toBe(expected);
});
