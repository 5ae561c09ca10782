import { expect, test } from "vitest";
import { openTestWorld } from "#app/commands/test-world.ts";
import {
  APPOINTMENTS,
  CLINIC_LIST,
  GRADE,
  SERVICE,
  WAIT,
  WARDS,
  before,
  given,
  yearBefore,
  tellerOf,
  type Case,
} from "./data-query.fixture.ts";
import { amount, list, mean, share, yes } from "./measure.fixture.ts";

const told = tellerOf(openTestWorld().plan());

test.each<Case>([
  [
    "30 % from a year ago",
    "D02",
    [given(WAIT, mean(14, 900)), given(WAIT, mean(20, 900), yearBefore)],
    [`2025-H1 ${WAIT} QUERY`],
  ],
  ["29.5 %", "D02", [given(WAIT, mean(14.1, 900)), given(WAIT, mean(20, 900), yearBefore)], []],
  [
    "from 2023-H1: a note",
    "D02",
    [given(WAIT, mean(14, 900), yearBefore), given(WAIT, mean(20, 900), { at: "2023-H1" })],
    [`2024-H1 ${WAIT} NOTE`],
  ],
  [
    "from 2023-H2",
    "D02",
    [given(WAIT, mean(14, 900), before), given(WAIT, mean(20, 900), { at: "2023-H2" })],
    [`2024-H2 ${WAIT} QUERY`],
  ],
  [
    "29 cases a year ago: a note",
    "D02",
    [given(WAIT, mean(14, 900)), given(WAIT, mean(20, 29), yearBefore)],
    [`2025-H1 ${WAIT} NOTE`],
  ],
  ["yes to no", "D05", [given(SERVICE, yes(false)), given(SERVICE, yes(true), before)], [`2025-H1 ${SERVICE} QUERY`]],
  ["no to yes", "D05", [given(SERVICE, yes(true)), given(SERVICE, yes(false), before)], []],
  ["a grade lower", "D05", [given(GRADE, amount(3)), given(GRADE, amount(4), before)], [`2025-H1 ${GRADE} QUERY`]],
  ["the same grade", "D05", [given(GRADE, amount(4)), given(GRADE, amount(4), before)], []],
  [
    "a list loses one and gains two",
    "D05",
    [given(CLINIC_LIST, list("a", "b", "c")), given(CLINIC_LIST, list("a", "d"), before)],
    [`2025-H1 ${CLINIC_LIST} QUERY`],
  ],
  [
    "a list in another order",
    "D05",
    [given(CLINIC_LIST, list("b", "a")), given(CLINIC_LIST, list("a", "b"), before)],
    [],
  ],
  [
    "a smaller share of wards",
    "D05",
    [given(WARDS, share(21, 22)), given(WARDS, share(22, 22), before)],
    [`2025-H1 ${WARDS} QUERY`],
  ],
  [
    "a smaller share of cases is D01's",
    "D05",
    [given(APPOINTMENTS, share(21, 22)), given(APPOINTMENTS, share(22, 22), before)],
    [],
  ],
  [
    "40 % more cases",
    "D07",
    [given(APPOINTMENTS, share(70, 140)), given(APPOINTMENTS, share(50, 100), before)],
    [`2025-H1 ${APPOINTMENTS} QUERY`],
  ],
  ["39 %", "D07", [given(APPOINTMENTS, share(70, 139)), given(APPOINTMENTS, share(50, 100), before)], []],
  ["of 99 before", "D07", [given(APPOINTMENTS, share(70, 150)), given(APPOINTMENTS, share(50, 99), before)], []],
  [
    "within the start-up: a note",
    "D07",
    [given(APPOINTMENTS, share(70, 140), { at: "2023-H2" }), given(APPOINTMENTS, share(50, 100), { at: "2023-H1" })],
    [`2023-H2 ${APPOINTMENTS} NOTE`],
  ],
])("D: %s (%s)", (_, code, values, expected) => expect(told(code, values)).toEqual(expected));
