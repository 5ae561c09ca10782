import { expect, test } from "vitest";
import type { Rating } from "./rating.ts";
import { canRateUnsubmitted, proposeRating, ratingNeedsReason, type Quality } from "./rating-proposal.ts";
import { grantOf, reportPlan, rowAfter, type Step } from "./report.fixture.ts";
import type { ReportRow } from "./report-row.ts";
import { windowOf, type WindowState } from "./window.ts";
import type { WindowGrant } from "./plan.ts";

/** 2025-H1: due Thursday 07-10, closed after 07-24. */
function propose(row: ReportRow, quality: Quality = "satisfactory", day = "2025-07-21", grants: WindowGrant[] = []) {
  const window = windowOf(reportPlan({ grants }), row.halfYear, row.departmentCode, day);
  if (!window) throw new Error("no window");
  const proposal = proposeRating(row, window, quality, day);
  return proposal && [proposal.word, ...proposal.grounds.map(({ code }) => code)];
}

test.each<[string, Quality, Rating, string, string]>([
  ["2025-07-01 08:00", "satisfactory", "on_time_high_quality", "on_time", "quality_satisfactory"],
  ["2025-07-10 23:59", "satisfactory", "on_time_high_quality", "on_time", "quality_satisfactory"],
  ["2025-07-10 23:59", "unsatisfactory", "on_time_unsatisfactory", "on_time", "quality_unsatisfactory"],
  ["2025-07-11 00:00", "satisfactory", "late_completed", "late", "quality_satisfactory"],
  ["2025-07-11 00:00", "unsatisfactory", "late_completed", "late", "quality_unsatisfactory"],
  ["2025-07-24 23:59", "satisfactory", "late_completed", "late", "quality_satisfactory"],
])("first submitted %s, %s → %s", (time, quality, word, ...grounds) => {
  expect(propose(rowAfter([["submitted", time]]), quality)).toEqual([word, ...grounds]);
});

test("the grounds carry the figures of their sentence", () => {
  const row = rowAfter([["submitted", "2025-07-14 09:00"]]);
  const window = windowOf(reportPlan(), "2025-H1", "outpatient", "2025-07-21");
  expect(window && proposeRating(row, window, "satisfactory", "2025-07-21")?.grounds[0]).toEqual({
    code: "late",
    submittedOn: "2025-07-14",
    dueOn: "2025-07-10",
    days: 2,
  });
});

test("on the Saturday after a Friday due day it is late, by no working day", () => {
  const row = rowAfter([["submitted", "2025-01-11 09:00"]], { halfYear: "2024-H2" });
  const window = windowOf(reportPlan(), "2024-H2", "outpatient", "2025-01-20");
  expect(window && proposeRating(row, window, "satisfactory", "2025-01-20")).toMatchObject({
    word: "late_completed",
    grounds: [{ code: "late", days: 0 }, { code: "quality_satisfactory" }],
  });
});

test.each<[string, string, Step[], string[] | null]>([
  ["never, on the last day", "2025-07-24", [], null],
  ["never, after the close", "2025-07-25", [], ["not_completed", "never_submitted"]],
  ["a draft, after the close", "2025-07-25", [["started", "2025-07-01 09:00"]], ["not_completed", "never_submitted"]],
  [
    "withdrawn, while the window is open",
    "2025-07-24",
    [
      ["submitted", "2025-07-03 10:20"],
      ["withdrawn", "2025-07-03 11:00"],
    ],
    null,
  ],
  [
    "withdrawn, after the close",
    "2025-07-25",
    [
      ["submitted", "2025-07-03 10:20"],
      ["withdrawn", "2025-07-03 11:00"],
    ],
    ["not_completed", "never_submitted"],
  ],
  [
    "withdrawn and submitted again after the due day",
    "2025-07-21",
    [
      ["submitted", "2025-07-03 10:20"],
      ["withdrawn", "2025-07-03 11:00"],
      ["submitted", "2025-07-11 09:00"],
    ],
    ["late_completed", "late", "quality_satisfactory"],
  ],
])("submitted: %s", (_, day, steps, expected) => {
  expect(propose(rowAfter(steps), "satisfactory", day)).toEqual(expected);
});

test("a reopened sheet nobody handed in is not rated before the reopening ends", () => {
  const grants = [grantOf("reopening", "2025-07-28", "2025-08-05")];
  expect(propose(rowAfter([]), "satisfactory", "2025-08-05", grants)).toBeNull();
  expect(propose(rowAfter([]), "satisfactory", "2025-08-06", grants)).toEqual(["not_completed", "never_submitted"]);
});

test.each([
  ["2025-07-18 23:59", "on_time_high_quality"],
  ["2025-07-19 00:00", "late_completed"],
])("with an extension until 07-18, submitted %s → %s", (time, word) => {
  const grants = [grantOf("extension", "2025-07-05", "2025-07-18")];
  expect(propose(rowAfter([["submitted", time]]), "satisfactory", "2025-07-21", grants)?.[0]).toBe(word);
});

/** On time, returned on Monday 07-07: the correction is due on Thursday 07-10. */
const ON_TIME: Step[] = [
  ["submitted", "2025-07-03 10:20"],
  ["returned", "2025-07-07 16:20"],
];
/** A day late, returned on Monday 07-14: the correction is due on Thursday 07-17. */
const LATE: Step[] = [
  ["submitted", "2025-07-11 09:00"],
  ["returned", "2025-07-14 09:00"],
];

test.each<[string, Step[], string, string[]]>([
  [
    "in time, on the last day",
    [...ON_TIME, ["submitted", "2025-07-10 23:59"]],
    "2025-07-21",
    ["on_time_high_quality", "on_time", "quality_satisfactory"],
  ],
  [
    "a day too late",
    [...ON_TIME, ["submitted", "2025-07-11 00:00"]],
    "2025-07-21",
    ["on_time_unsatisfactory", "on_time", "correction_late"],
  ],
  ["not yet, on its last day", ON_TIME, "2025-07-10", ["on_time_high_quality", "on_time", "quality_satisfactory"]],
  ["not yet, a day later", ON_TIME, "2025-07-11", ["on_time_unsatisfactory", "on_time", "correction_missing"]],
  [
    "in time, withdrawn and not handed in again",
    [...ON_TIME, ["submitted", "2025-07-09 09:00"], ["withdrawn", "2025-07-09 10:00"]],
    "2025-07-11",
    ["on_time_unsatisfactory", "on_time", "correction_missing"],
  ],
  [
    "in time, withdrawn and handed in again too late",
    [
      ...ON_TIME,
      ["submitted", "2025-07-09 09:00"],
      ["withdrawn", "2025-07-09 10:00"],
      ["submitted", "2025-07-14 09:00"],
    ],
    "2025-07-21",
    ["on_time_unsatisfactory", "on_time", "correction_late"],
  ],
  [
    "after the due day of the sheet, but in time",
    [
      ["submitted", "2025-07-10 23:00"],
      ["returned", "2025-07-14 09:00"],
      ["submitted", "2025-07-17 23:59"],
    ],
    "2025-07-21",
    ["on_time_high_quality", "on_time", "quality_satisfactory"],
  ],
  [
    "the second of two in time, the first not",
    [
      ...ON_TIME,
      ["submitted", "2025-07-11 09:00"],
      ["returned", "2025-07-14 09:00"],
      ["submitted", "2025-07-15 09:00"],
    ],
    "2025-07-21",
    ["on_time_unsatisfactory", "on_time", "correction_late"],
  ],
  [
    "both of two in time",
    [
      ...ON_TIME,
      ["submitted", "2025-07-09 09:00"],
      ["returned", "2025-07-14 09:00"],
      ["submitted", "2025-07-15 09:00"],
    ],
    "2025-07-21",
    ["on_time_high_quality", "on_time", "quality_satisfactory"],
  ],
  [
    "of a late row, in time",
    [...LATE, ["submitted", "2025-07-17 23:59"]],
    "2025-07-21",
    ["late_completed", "late", "quality_satisfactory"],
  ],
  [
    "of a late row, too late",
    [...LATE, ["submitted", "2025-07-18 00:00"]],
    "2025-07-21",
    ["not_completed", "late", "correction_late"],
  ],
  ["of a late row, not yet", LATE, "2025-07-17", ["late_completed", "late", "quality_satisfactory"]],
  ["of a late row, not at all", LATE, "2025-07-18", ["not_completed", "late", "correction_missing"]],
])("corrected %s", (_, steps, day, expected) => {
  expect(propose(rowAfter(steps), "satisfactory", day)).toEqual(expected);
});

test("the stored deadline of the latest return counts before the counted one", () => {
  const row = rowAfter([...ON_TIME, ["submitted", "2025-07-14 09:00"]], { correctionDueOn: "2025-07-14" });
  expect(propose(row)?.[0]).toBe("on_time_high_quality");
});

test.each<[WindowState, boolean]>([
  ["upcoming", false],
  ["open", false],
  ["late", false],
  ["reopened", false],
  ["closed", true],
])("what nobody handed in may be rated while the window is %s: %s", (state, expected) => {
  const days = { opensOn: "2025-07-01", dueOn: "2025-07-10", closesOn: "2025-07-24", grant: null };
  expect(canRateUnsubmitted({ ...days, state })).toBe(expected);
});

test.each<[Rating, Rating | null, boolean]>([
  ["on_time_high_quality", "on_time_high_quality", false],
  ["late_completed", "late_completed", false],
  ["on_time_unsatisfactory", "on_time_unsatisfactory", true],
  ["not_completed", "not_completed", true],
  ["on_time_high_quality", "late_completed", true],
  ["late_completed", "on_time_high_quality", true],
  ["on_time_high_quality", null, true],
])("%s where %s was proposed needs a reason: %s", (word, proposed, expected) => {
  expect(ratingNeedsReason(word, proposed)).toBe(expected);
});
