import { expect, test } from "vitest";
import { openTestWorld } from "#app/commands/test-world.ts";
import { OUTPATIENTS, REFERRED_IN, STAY, WAIT, before, given, tellerOf, type Case } from "./data-query.fixture.ts";
import { amount, mean } from "./measure.fixture.ts";

const told = tellerOf(openTestWorld().plan());

test.each<Case>([
  [
    "hours for minutes",
    "B07",
    [given(STAY, mean(6, 900)), given(STAY, mean(360, 900), before)],
    [`2025-H1 ${STAY} QUERY`],
  ],
  [
    "5 % off 60 times",
    "B07",
    [given(STAY, mean(378, 900)), given(STAY, mean(6, 900), before)],
    [`2025-H1 ${STAY} QUERY`],
  ],
  ["6 % off", "B07", [given(STAY, mean(382, 900)), given(STAY, mean(6, 900), before)], []],
  [
    "a fraction for a percent",
    "B07",
    [given(OUTPATIENTS, mean(0.7, 900)), given(OUTPATIENTS, mean(91, 900), before)],
    [`2025-H1 ${OUTPATIENTS} QUERY`],
  ],
  [
    "a low percent after a low one",
    "B07",
    [given(OUTPATIENTS, mean(0.7, 900)), given(OUTPATIENTS, mean(4.9, 900), before)],
    [],
  ],
  [
    "a count 100 times",
    "B07",
    [given(REFERRED_IN, amount(200)), given(REFERRED_IN, amount(2), before)],
    [`2025-H1 ${REFERRED_IN} QUERY`],
  ],
  ["a count 70 times", "B07", [given(REFERRED_IN, amount(140)), given(REFERRED_IN, amount(2), before)], []],
  [
    "a percent of 1 after 5",
    "B07",
    [given(OUTPATIENTS, mean(1, 900)), given(OUTPATIENTS, mean(5, 900), before)],
    [`2025-H1 ${OUTPATIENTS} QUERY`],
  ],
  [
    "a percent of 1.01 after 5",
    "B07",
    [given(OUTPATIENTS, mean(1.01, 900)), given(OUTPATIENTS, mean(5, 900), before)],
    [],
  ],
  ["two digits for one", "B08", [given(WAIT, mean(11.25, 900))], [`2025-H1 ${WAIT} NOTE`]],
  ["one digit for one", "B08", [given(WAIT, mean(11.2, 900))], []],
])("B: %s (%s)", (_, code, values, expected) => expect(told(code, values)).toEqual(expected));
