import { expect, test } from "vitest";
import { openTestWorld } from "#app/commands/test-world.ts";
import { findingsOf } from "./data-queries.ts";
import {
  APPOINTMENTS,
  CLINICS,
  CLINIC_LIST,
  FOLLOW_UP,
  GRADE,
  SERVICE,
  before,
  given,
  tellerOf,
  type Case,
} from "./data-query.fixture.ts";
import { amount, list, share, yes } from "./measure.fixture.ts";
import { planOf } from "./plan.ts";
import type { QueryRecord } from "./query-record.ts";

const SHIPPED = openTestWorld().plan();
const told = tellerOf(SHIPPED);

test.each<Case>([
  ["a yes alone", "A05", [given(SERVICE, yes(true))], [`2025-H1 ${SERVICE} QUERY`]],
  ["a yes with 10 characters", "A05", [given(SERVICE, yes(true), { note: "床位设置通知2024" })], []],
  [
    "a yes with 9 characters",
    "A05",
    [given(SERVICE, yes(true), { note: "床位设置通知024" })],
    [`2025-H1 ${SERVICE} QUERY`],
  ],
  ["a document", "A05", [given(SERVICE, yes(true), { details: { document: "院办〔2024〕6号" } })], []],
  [
    "a text of an earlier half-year",
    "A05",
    [given(SERVICE, yes(true)), given(SERVICE, yes(true), { ...before, note: "床位设置通知2024" })],
    [],
  ],
  [
    "a text of an earlier half-year, too short",
    "A05",
    [given(SERVICE, yes(true)), given(SERVICE, yes(true), { ...before, note: "通知" })],
    [`2024-H2 ${SERVICE} QUERY`, `2025-H1 ${SERVICE} QUERY`],
  ],
  [
    "a note of a later one",
    "A05",
    [given(SERVICE, yes(true), before), given(SERVICE, yes(true), { note: "2024年9月设床位6张" })],
    [`2024-H2 ${SERVICE} QUERY`],
  ],
  ["a no", "A05", [given(SERVICE, yes(false))], []],
  ["a grade alone", "A05", [given(GRADE, amount(4))], [`2025-H1 ${GRADE} QUERY`]],
  [
    "a list beside a yes that is shown",
    "A05",
    [given(CLINICS, yes(true), { note: "麻醉门诊、疼痛门诊排班表" }), given(CLINIC_LIST, list("麻醉门诊"))],
    [],
  ],
  ["a list alone", "A05", [given(CLINIC_LIST, list("麻醉门诊"))], [`2025-H1 ${CLINIC_LIST} QUERY`]],
  ["a first figure without a word", "A07", [given(APPOINTMENTS, share(6, 10))], [`2025-H1 ${APPOINTMENTS} QUERY`]],
  ["with a word", "A07", [given(APPOINTMENTS, share(6, 10), { note: "HIS" })], []],
  [
    "a later figure",
    "A07",
    [given(APPOINTMENTS, share(6, 10)), given(APPOINTMENTS, share(5, 10), { ...before, note: "HIS" })],
    [],
  ],
  ["a measure that a document defines", "A07", [given(FOLLOW_UP, share(6, 10))], []],
  ["a no without a word", "A07", [given(SERVICE, yes(false))], [`2025-H1 ${SERVICE} QUERY`]],
  ["what stands in no printed cell", "A07", [given(CLINIC_LIST, list("麻醉门诊"))], []],
])("A: %s (%s)", (_, code, values, expected) => expect(told(code, values)).toEqual(expected));

test("A05: what was accepted in an earlier half-year need not be shown again, but in its own half-year it may", () => {
  const values = [given(SERVICE, yes(true)), given(SERVICE, yes(true), before)];
  const record: QueryRecord = {
    halfYear: "2024-H2",
    measureKey: SERVICE,
    code: "DQ-A05",
    state: "accepted",
    severity: "QUERY",
    details: {},
    value: "是",
    valueVersion: 1,
    openedAt: "2025-01-06T09:20:00+08:00",
    version: 3,
    events: [],
  };
  expect(told("A05", values, { queryRecords: [record] })).toEqual([]);
  expect(told("A05", values, { queryRecords: [{ ...record, state: "explained" }] })).toEqual([
    `2024-H2 ${SERVICE} QUERY`,
    `2025-H1 ${SERVICE} QUERY`,
  ]);
  const own = { ...record, halfYear: "2025-H1" as const };
  const found = findingsOf(planOf({ ...SHIPPED, values: values.slice(0, 1), queryRecords: [own] }), "2025-07-08");
  expect(found.map(({ code }) => code)).toContain("DQ-A05");
});
