import { expect, test } from "vitest";
import { openTestWorld } from "#app/commands/test-world.ts";
import {
  APPOINTMENTS,
  DAY_SURGERY,
  REFERRED_IN,
  RESPONSE,
  WAIT,
  given,
  tellerOf,
  type Case,
} from "./data-query.fixture.ts";
import { amount, mean, share } from "./measure.fixture.ts";

const told = tellerOf(openTestWorld().plan());

const reference = (value: number) => ({ details: { reference: value, referenceSystem: "DRG平台" } });

test.each<Case>([
  [
    "5.01 points from the reference",
    "F01",
    [given(APPOINTMENTS, share(4501, 10000), reference(40))],
    [`2025-H1 ${APPOINTMENTS} QUERY`],
  ],
  ["5 points", "F01", [given(APPOINTMENTS, share(45, 100), reference(40))], []],
  ["a tenth of the reference", "F01", [given(APPOINTMENTS, share(88, 100), reference(80))], []],
  ["a count a tenth off", "F01", [given(REFERRED_IN, amount(88), reference(80))], []],
  [
    "a count more than a tenth off",
    "F01",
    [given(REFERRED_IN, amount(89), reference(80))],
    [`2025-H1 ${REFERRED_IN} QUERY`],
  ],
  [
    "counted otherwise",
    "F02",
    [given(RESPONSE, mean(9, 90), { details: { deviation: "从接到调度指令起算" } })],
    [`2025-H1 ${RESPONSE} QUERY`],
  ],
  ["nothing said", "F02", [given(RESPONSE, mean(9, 90), { details: { deviation: " " } })], []],
  [
    "89.9 % counted",
    "F03",
    [given(WAIT, mean(20, 9), { details: { recordsCounted: 899, recordsDue: 1000 } })],
    [`2025-H1 ${WAIT} QUERY`],
  ],
  ["90 %", "F03", [given(WAIT, mean(20, 9), { details: { recordsCounted: 900, recordsDue: 1000 } })], []],
  ["better than the best", "F04", [given(DAY_SURGERY, share(5844, 10000))], [`2025-H1 ${DAY_SURGERY} NOTE`]],
  ["as good", "F04", [given(DAY_SURGERY, share(5843, 10000))], []],
  ["a shorter wait than the shortest", "F04", [given(WAIT, mean(9.9, 90))], [`2025-H1 ${WAIT} NOTE`]],
  ["as short", "F04", [given(WAIT, mean(10, 90))], []],
])("F: %s (%s)", (_, code, values, expected) => expect(told(code, values)).toEqual(expected));
