import { expect, test } from "vitest";
import { queryChanges, type QueryFinding } from "./query-changes.ts";
import {
  mayStep,
  QUERY_STATES,
  queryStateOn,
  type QueryRecord,
  type QueryState,
  type QueryStep,
} from "./query-record.ts";

const FOUND: QueryFinding = {
  halfYear: "2025-H1",
  measureKey: "wait",
  code: "DQ-D01",
  severity: "QUERY",
  details: { previous: "19.6 分钟", value: "11.2 分钟" },
  value: "11.2 分钟",
  valueVersion: 1,
};
const ANOTHER = { ...FOUND, value: "11.3 分钟", valueVersion: 2, details: { ...FOUND.details, value: "11.3 分钟" } };

function record(state: QueryState): QueryRecord {
  return { ...FOUND, state, openedAt: "2025-07-04T09:31:00+08:00", version: 1, events: [] };
}

const kinds = (records: QueryRecord[], findings: QueryFinding[]) =>
  queryChanges(records, findings, () => "18.4 分钟").map(({ kind }) => kind);

test("found for the first time: opened", () => {
  expect(kinds([], [FOUND])).toEqual(["opened"]);
  expect(kinds([{ ...record("open"), code: "DQ-D02" }], [FOUND])).toEqual(["opened", "corrected"]);
});

test.each<[QueryState, string | null, string | null, string | null]>([
  // state, found again as it was, found on another value, no longer found
  ["open", null, "updated", "corrected"],
  ["explained", null, "reopened", "corrected"],
  ["confirmed_error", null, "reopened", "corrected"],
  ["accepted", null, "reopened", null],
  ["corrected", "reopened", "reopened", null],
  ["closed", "reopened", "reopened", null],
])("%s: found as it was %s, on another value %s, no longer %s", (state, same, other, gone) => {
  expect(kinds([record(state)], [FOUND])).toEqual(same ? [same] : []);
  expect(kinds([record(state)], [ANOTHER])).toEqual(other ? [other] : []);
  expect(kinds([record(state)], [])).toEqual(gone ? [gone] : []);
});

test("an accepted reason does not cover another comparison, nor a graver finding", () => {
  expect(kinds([record("accepted")], [{ ...FOUND, details: { ...FOUND.details, previous: "25.0 分钟" } }])).toEqual([
    "reopened",
  ]);
  expect(kinds([record("accepted")], [{ ...FOUND, severity: "BLOCK" }])).toEqual(["reopened"]);
  expect(kinds([record("accepted")], [{ ...FOUND, valueVersion: 9 }])).toEqual([]);
});

test.each<[QueryStep, QueryState[], QueryState[]]>([
  ["explained", ["open", "explained"], []],
  ["accepted", ["explained"], []],
  ["error_confirmed", ["open", "explained"], ["open", "explained"]],
  ["closed", ["corrected"], ["corrected"]],
])("%s may follow %s, and %s where a BLOCK rule fired", (step, states, blocked) => {
  const from = (severity: QueryRecord["severity"]) =>
    QUERY_STATES.filter((state) => mayStep({ state, severity }, step));
  expect(from("QUERY")).toEqual(states);
  expect(from("BLOCK")).toEqual(blocked);
});

test("the state of a past day is that of its last event", () => {
  const events = [
    { kind: "opened", at: "2025-07-04T09:31:00+08:00", actorName: "系统", text: "" },
    { kind: "explained", at: "2025-07-05T09:00:00+08:00", actorName: "甲", text: "分时段预约" },
    { kind: "accepted", at: "2025-07-07T15:00:00+08:00", actorName: "乙", text: "" },
  ] as const;
  const known = { ...record("accepted"), events };
  const days = ["2025-07-03", "2025-07-04", "2025-07-06", "2025-07-07"];
  expect(days.map((day) => queryStateOn(known, day))).toEqual([null, "open", "explained", "accepted"]);
});
