import { expect, test } from "vitest";
import { grantOf, reportPlan, rowAfter, type Step } from "./report.fixture.ts";
import type { ReportRow } from "./report-row.ts";
import { rowTiles } from "./supervision-row.ts";
import { windowOf } from "./window.ts";

/** 「unreported 2025-07-10, due_soon 2025-07-10」 on that day; 2025-H1 opens on 07-01 and is due on Thursday 07-10. */
function tilesOn(day: string, row: ReportRow, plan = reportPlan()): string {
  const window = windowOf(plan, "2025-H1", "outpatient", day);
  if (!window) throw new Error("no window");
  return rowTiles(row, window, day)
    .map(({ tile, dueOn }) => `${tile} ${dueOn}`)
    .join(", ");
}

const untouched = rowAfter([]);
const draft = rowAfter([["started", "2025-07-02 09:00"]]);

test.each([
  ["2025-06-30", "", "before the window opens nothing is owed"],
  ["2025-07-01", "unreported 2025-07-10", "from the first day of the window"],
  ["2025-07-06", "unreported 2025-07-10", "Sunday: four working days are left"],
  ["2025-07-07", "unreported 2025-07-10, due_soon 2025-07-10", "three working days are left"],
  ["2025-07-10", "unreported 2025-07-10, due_soon 2025-07-10", "the due day itself is not late"],
  ["2025-07-11", "unreported 2025-07-10, overdue 2025-07-10", "the day after"],
  ["2026-01-31", "unreported 2025-07-10, overdue 2025-07-10", "long after the close"],
])("an untouched row on %s: %s (%s)", (day, tiles) => {
  expect(tilesOn(day, untouched)).toBe(tiles);
});

test.each([
  ["2025-07-01", "unreported 2025-07-10"],
  ["2025-07-02", ""],
  ["2025-07-07", "due_soon 2025-07-10"],
  ["2025-07-11", "overdue 2025-07-10"],
])("a draft begun on 07-02, on %s: %s", (day, tiles) => {
  expect(tilesOn(day, draft)).toBe(tiles);
});

test("an extension moves 临期 and 逾期, from the day it was granted", () => {
  const plan = reportPlan({ grants: [grantOf("extension", "2025-07-09", "2025-07-16")] });
  expect(tilesOn("2025-07-08", draft, plan)).toBe("due_soon 2025-07-10");
  expect(tilesOn("2025-07-09", draft, plan)).toBe("");
  expect(tilesOn("2025-07-11", draft, plan)).toBe("due_soon 2025-07-16");
  expect(tilesOn("2025-07-17", draft, plan)).toBe("overdue 2025-07-16");
});

test.each([
  ["2025-07-03", "", "Thursday: submitted that day"],
  ["2025-07-08", "", "Tuesday: the third working day"],
  ["2025-07-09", "review_overdue 2025-07-08", "the fourth"],
])("a row submitted on Thursday 07-03, on %s: %s (%s)", (day, tiles) => {
  expect(tilesOn(day, rowAfter([["submitted", "2025-07-03 23:59"]]))).toBe(tiles);
});

test("a weekend is no working day for a leader", () => {
  const row = rowAfter([["submitted", "2025-07-08 10:00"]]);
  expect(tilesOn("2025-07-11", row)).toBe("");
  expect(tilesOn("2025-07-13", row)).toBe("");
  expect(tilesOn("2025-07-14", row)).toBe("review_overdue 2025-07-11");
});

test("the last submission counts, not the first", () => {
  const row = rowAfter([
    ["submitted", "2025-07-01 10:00"],
    ["returned", "2025-07-02 10:00"],
    ["submitted", "2025-07-07 10:00"],
  ]);
  expect(tilesOn("2025-07-10", row)).toBe("");
  expect(tilesOn("2025-07-11", row)).toBe("review_overdue 2025-07-10");
});

test.each<[string, Step[]]>([
  [
    "leader_approved",
    [
      ["submitted", "2025-07-02 10:00"],
      ["approved", "2025-07-03 10:00"],
    ],
  ],
  [
    "rated",
    [
      ["submitted", "2025-07-02 10:00"],
      ["approved", "2025-07-03 10:00"],
      ["rated", "2025-07-04 10:00"],
    ],
  ],
  ["rated 未完成 without ever coming", [["rated", "2025-07-25 10:00"]]],
])("a row that is %s is on no tile", (_, steps) => {
  expect(tilesOn("2025-08-20", rowAfter(steps))).toBe("");
});

test("a returned row is owed by its correction deadline, before it and after it", () => {
  const steps: Step[] = [
    ["submitted", "2025-07-03 10:00"],
    ["returned", "2025-07-07 16:20"],
  ];
  const row = rowAfter(steps, { correctionDueOn: "2025-07-10" });
  expect(tilesOn("2025-07-06", row)).toBe("");
  expect(tilesOn("2025-07-07", row)).toBe("returned 2025-07-10");
  expect(tilesOn("2025-07-20", row)).toBe("returned 2025-07-10");
});

test("handing a correction in and taking it back leaves it owed", () => {
  const steps: Step[] = [
    ["submitted", "2025-07-03 10:00"],
    ["returned", "2025-07-07 16:20"],
    ["submitted", "2025-07-08 10:00"],
    ["withdrawn", "2025-07-08 11:00"],
  ];
  expect(tilesOn("2025-07-09", rowAfter(steps, { correctionDueOn: "2025-07-10" }))).toBe("returned 2025-07-10");
});

test("taking back a first submission owes the whole report again", () => {
  const steps: Step[] = [
    ["submitted", "2025-07-03 10:00"],
    ["withdrawn", "2025-07-04 10:00"],
  ];
  expect(tilesOn("2025-07-08", rowAfter(steps))).toBe("due_soon 2025-07-10");
});

test("looking back at an earlier return counts that return's own deadline", () => {
  const steps: Step[] = [
    ["submitted", "2025-07-01 10:00"],
    ["returned", "2025-07-02 10:00"],
    ["submitted", "2025-07-03 10:00"],
    ["returned", "2025-07-09 10:00"],
  ];
  const row = rowAfter(steps, { correctionDueOn: "2025-07-14" });
  expect(tilesOn("2025-07-02", row)).toBe("returned 2025-07-07");
  expect(tilesOn("2025-07-09", row)).toBe("returned 2025-07-14");
});
