import { expect, test } from "vitest";
import { openDatabase } from "#db/connection.server.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { readShippedPlan } from "#db/plan-files.server.ts";
import { shipPlan } from "#db/ship-plan.server.ts";
import { planOf, type Plan } from "./plan.ts";
import type { ReportRow } from "./report-row.ts";
import { handedInShare, taskCell } from "./task-overview.ts";

function shippedPlan(): Plan {
  const db = openDatabase(":memory:");
  shipPlan(db, readShippedPlan());
  return loadPlan(db);
}

const plan = shippedPlan();
const DAY = "2025-07-08";
const SENT = "2025-07-03T10:00:00+08:00";
const good = { word: "on_time_high_quality", proposed: "on_time_high_quality", reason: null } as const;
const late = { word: "late_completed", proposed: "late_completed", reason: null } as const;

type Patch = Partial<ReportRow>;
const untouched: Patch = {};
const draft: Patch = { state: "draft" };
const withdrawn: Patch = { state: "draft", firstSubmittedAt: SENT };
const submitted: Patch = { state: "submitted", firstSubmittedAt: SENT };
const returned: Patch = { state: "returned", firstSubmittedAt: SENT };
const approved: Patch = { state: "leader_approved", firstSubmittedAt: SENT };
const rated: Patch = { state: "rated", firstSubmittedAt: SENT, rating: good };
const ratedLate: Patch = { state: "rated", firstSubmittedAt: SENT, rating: late };
const ratedThenReturned: Patch = { state: "returned", firstSubmittedAt: SENT, rating: good };
const neverCame: Patch = { state: "rated", rating: { ...good, word: "not_completed" } };
const adopted: Patch = { state: "adopted", firstSubmittedAt: SENT, rating: good };

/** Task 27 of 2025-H1 is led by three departments. */
function cellOf(...patches: Patch[]) {
  const task = plan.taskByNo.get(27);
  if (!task) throw new Error("no task 27");
  const rows = plan.rows.map((row) => {
    const at = task.departmentCodes.indexOf(row.departmentCode);
    return row.taskNo === 27 && row.halfYear === "2025-H1" ? { ...row, ...patches[at] } : row;
  });
  return taskCell(planOf({ ...plan, rows }), task, "2025-H1", DAY);
}

test.each([
  { case: "nobody began", rows: [untouched, untouched, untouched], state: "not_started", handedIn: 0, rating: null },
  { case: "the slowest counts", rows: [submitted, draft, approved], state: "draft", handedIn: 2, rating: null },
  {
    case: "withdrawn is not handed in",
    rows: [withdrawn, submitted, submitted],
    state: "draft",
    handedIn: 2,
    rating: null,
  },
  {
    case: "a returned row was handed in",
    rows: [returned, submitted, rated],
    state: "returned",
    handedIn: 3,
    rating: null,
  },
  { case: "one is not rated yet", rows: [rated, approved, rated], state: "leader_approved", handedIn: 3, rating: null },
  {
    case: "the worst rating",
    rows: [rated, ratedLate, adopted],
    state: "rated",
    handedIn: 3,
    rating: "late_completed",
  },
  {
    case: "rated without coming",
    rows: [rated, neverCame, rated],
    state: "rated",
    handedIn: 2,
    rating: "not_completed",
  },
  {
    case: "a return suspends it",
    rows: [ratedThenReturned, rated, rated],
    state: "returned",
    handedIn: 3,
    rating: null,
  },
  {
    case: "all adopted",
    rows: [adopted, adopted, adopted],
    state: "adopted",
    handedIn: 3,
    rating: "on_time_high_quality",
  },
])("a joint task: $case", ({ rows, state, handedIn, rating }) => {
  expect(cellOf(...rows)).toEqual({ kind: "row", state, handedIn, departments: 3, rating });
});

test.each([
  { halfYear: "2023-H1", day: DAY, kind: "none" },
  { halfYear: "2023-H2", day: DAY, kind: "none" },
  { halfYear: "2025-H2", day: "2025-10-07", kind: "upcoming" },
  { halfYear: "2025-H2", day: "2025-10-08", kind: "row" },
  { halfYear: "2030-H1", day: DAY, kind: "none" },
] as const)("$halfYear on $day is $kind", ({ halfYear, day, kind }) => {
  for (const task of plan.tasks) expect(taskCell(plan, task, halfYear, day).kind).toBe(kind);
});

test("rows the snapshot leaves out are hidden, not missing", () => {
  const blind = planOf({ ...plan, rows: plan.rows.filter(({ halfYear }) => halfYear !== "2025-H1") });
  for (const task of blind.tasks) expect(taskCell(blind, task, "2025-H1", DAY)).toEqual({ kind: "hidden" });
});

test("only joint tasks have a share", () => {
  const cell = { kind: "row", state: "draft", handedIn: 1, rating: null } as const;
  expect(handedInShare({ ...cell, departments: 2 })).toBe("1/2");
  expect(handedInShare({ ...cell, departments: 1 })).toBeNull();
});
