import { expect, test } from "vitest";
import { lockRefusal, rowLock, windowLock, type Lock } from "./lock.ts";
import { rowAfter, rowWith, type Step } from "./report.fixture.ts";
import type { ReportRow, RowState } from "./report-row.ts";
import type { Refusal } from "./result.ts";
import type { ReportWindow, WindowState } from "./window.ts";

function windowIn(state: WindowState): ReportWindow {
  return { state, opensOn: "2025-07-01", dueOn: "2025-07-10", closesOn: "2025-07-24", grant: null };
}

const NOT_OPEN: Lock = { kind: "not_open", day: "2025-07-01" };
const CLOSED: Lock = { kind: "closed", day: "2025-07-24" };
const RETURNED: Step[] = [
  ["submitted", "2025-07-03 10:20"],
  ["returned", "2025-07-23 16:20"],
];
const WITHDRAWN_CORRECTION: Step[] = [
  ...RETURNED,
  ["submitted", "2025-07-25 09:00"],
  ["withdrawn", "2025-07-25 09:30"],
];

test.each<[WindowState, Lock | null]>([
  ["upcoming", NOT_OPEN],
  ["open", null],
  ["late", null],
  ["reopened", null],
  ["closed", CLOSED],
])("the calendar alone, %s", (state, expected) => {
  expect(windowLock(windowIn(state))).toEqual(expected);
});

const refused = (code: Refusal["code"], day?: string): Refusal => ({ code, ...(day ? { details: { day } } : {}) });

test.each<[string, ReportRow, WindowState, Lock | null, Refusal | null]>([
  ["untouched", rowWith(), "open", null, null],
  ["untouched", rowWith(), "upcoming", NOT_OPEN, refused("window-not-open", "2025-07-01")],
  ["untouched", rowWith(), "closed", CLOSED, refused("window-closed", "2025-07-24")],
  ["a draft", rowWith({ state: "draft" }), "late", null, null],
  ["a draft", rowWith({ state: "draft" }), "reopened", null, null],
  ["a draft", rowWith({ state: "draft" }), "closed", CLOSED, refused("window-closed", "2025-07-24")],
  ["returned", rowAfter(RETURNED), "late", null, null],
  ["returned", rowAfter(RETURNED), "closed", null, null],
  // It would be stuck otherwise: taken back, and then nobody could hand it in again.
  ["a correction taken back", rowAfter(WITHDRAWN_CORRECTION), "closed", null, null],
  ["submitted", rowWith({ state: "submitted" }), "open", { kind: "in_review" }, refused("wrong-state")],
  ["submitted", rowWith({ state: "submitted" }), "closed", { kind: "in_review" }, refused("wrong-state")],
  ["approved", rowWith({ state: "leader_approved" }), "open", { kind: "in_review" }, refused("wrong-state")],
  ["rated", rowWith({ state: "rated" }), "open", { kind: "settled" }, refused("wrong-state")],
  ["adopted", rowWith({ state: "adopted" }), "reopened", { kind: "settled" }, refused("frozen")],
])("%s, window %s", (_, row, state, lock, refusal) => {
  expect(rowLock(row, windowIn(state), true)).toEqual(lock);
  expect(lockRefusal(row, windowIn(state))).toEqual(refusal);
});

test.each<RowState>(["draft", "returned", "submitted", "adopted"])(
  "without permission %s is locked whatever the day",
  (state) => {
    for (const window of ["upcoming", "open", "closed"] as const)
      expect(rowLock(rowWith({ state }), windowIn(window), false)).toEqual({ kind: "not_permitted" });
  },
);
