import { expect, test } from "vitest";
import { openTestWorld } from "#app/commands/test-world.ts";
import {
  APPOINTMENTS,
  DISPATCH,
  INPATIENTS,
  OUTPATIENTS,
  RESPONSE,
  SERVICE,
  STAFF,
  WAIT,
  before,
  given,
  tellerOf,
  type Case,
} from "./data-query.fixture.ts";
import { mean, share, yes } from "./measure.fixture.ts";

const SHIPPED = openTestWorld().plan();
const told = tellerOf(SHIPPED);

test.each<Case>([
  ["3.9 minutes", "E09", [given(RESPONSE, mean(3.9, 90))], [`2025-H1 ${RESPONSE} QUERY`]],
  ["4 minutes", "E09", [given(RESPONSE, mean(4, 90))], []],
  ["100 of 100 in time", "E09", [given(DISPATCH, share(100, 100))], [`2025-H1 ${DISPATCH} QUERY`]],
  ["99 of 99", "E09", [given(DISPATCH, share(99, 99))], []],
  [
    "a fifth quicker, 5 points later",
    "E09",
    [
      given(RESPONSE, mean(8, 90)),
      given(RESPONSE, mean(10, 90), before),
      given(DISPATCH, share(90, 100)),
      given(DISPATCH, share(95, 100), before),
    ],
    [`2025-H1 ${RESPONSE} QUERY`],
  ],
  [
    "a fifth quicker, 4 points later",
    "E09",
    [
      given(RESPONSE, mean(8, 90)),
      given(RESPONSE, mean(10, 90), before),
      given(DISPATCH, share(91, 100)),
      given(DISPATCH, share(95, 100), before),
    ],
    [],
  ],
  [
    "more waited than had appointments",
    "E10",
    [given(APPOINTMENTS, share(60, 100)), given(WAIT, mean(20, 61))],
    [`2025-H1 ${WAIT} QUERY`],
  ],
  ["as many", "E10", [given(APPOINTMENTS, share(60, 100)), given(WAIT, mean(20, 60))], []],
  [
    "95 % by appointment and an hour",
    "E10",
    [given(APPOINTMENTS, share(95, 100)), given(WAIT, mean(60, 60))],
    [`2025-H1 ${WAIT} QUERY`],
  ],
  ["95 % and 59.9 minutes", "E10", [given(APPOINTMENTS, share(95, 100)), given(WAIT, mean(59.9, 60))], []],
  ["94 % and an hour", "E10", [given(APPOINTMENTS, share(94, 100)), given(WAIT, mean(60, 60))], []],
  ["full marks", "E11", [given(OUTPATIENTS, mean(100, 900))], [`2025-H1 ${OUTPATIENTS} QUERY`]],
  ["99.99", "E11", [given(OUTPATIENTS, mean(99.99, 900))], []],
  ["99 answers", "E11", [given(OUTPATIENTS, mean(90, 99))], [`2025-H1 ${OUTPATIENTS} QUERY`]],
  ["100 answers", "E11", [given(OUTPATIENTS, mean(90, 100))], []],
  ["29 of the staff", "E11", [given(STAFF, mean(90, 29))], [`2025-H1 ${STAFF} QUERY`]],
  ["30 of the staff", "E11", [given(STAFF, mean(90, 30))], []],
  [
    "two groups alike",
    "E11",
    [given(OUTPATIENTS, mean(90.01, 900)), given(INPATIENTS, mean(90.01, 900))],
    [`2025-H1 ${INPATIENTS} QUERY`],
  ],
  ["two groups nearly alike", "E11", [given(OUTPATIENTS, mean(90.01, 900)), given(INPATIENTS, mean(90.02, 900))], []],
])("E: %s (%s)", (_, code, values, expected) => expect(told(code, values)).toEqual(expected));

test.each([
  ["no, and its task done well", false, "on_time_high_quality", 1],
  ["no, and its task done late", false, "late_completed", 0],
  ["yes, and its task not done", true, "not_completed", 1],
  ["yes, and its task done badly", true, "on_time_unsatisfactory", 0],
] as const)("E12: %s", (_, answer, word, count) => {
  const taskNo = SHIPPED.indicators.find(({ measures }) => measures.some(({ key }) => key === SERVICE))
    ?.relatedTasks[0];
  const rows = SHIPPED.rows.map((row) =>
    row.taskNo === taskNo && row.halfYear === "2025-H1"
      ? { ...row, state: "rated" as const, rating: { word, proposed: word, reason: null } }
      : row,
  );
  expect(told("E12", [given(SERVICE, yes(answer))], { rows })).toHaveLength(count);
});
