import { expect, test } from "vitest";
import { recentChanges } from "./recent-changes.ts";
import { rowAfter } from "./report.fixture.ts";

const returned = rowAfter(
  [
    ["started", "2025-07-01 09:00"],
    ["submitted", "2025-07-03 10:20"],
    ["returned", "2025-07-07 16:20"],
  ],
  { taskNo: 18 },
);
const approved = rowAfter(
  [
    ["submitted", "2025-07-03 10:21"],
    ["approved", "2025-07-04 10:12"],
  ],
  { taskNo: 1 },
);
const begun = rowAfter([["started", "2025-07-08 08:42"]], { taskNo: 6 });

function steps(count: number) {
  return recentChanges([returned, approved, begun], count).map(({ row, event }) => `${row.taskNo} ${event.kind}`);
}

test("steps of all rows, newest first; beginnings of drafts are no news", () => {
  expect(steps(9)).toEqual(["18 returned", "1 approved", "1 submitted", "18 submitted"]);
});

test.each([
  [0, []],
  [1, ["18 returned"]],
  [4, ["18 returned", "1 approved", "1 submitted", "18 submitted"]],
])("no more than %i", (count, expected) => {
  expect(steps(count)).toEqual(expected);
});

test("no rows, no news", () => {
  expect(recentChanges([], 6)).toEqual([]);
});
