import { expect, test } from "vitest";
import { openTestWorld } from "#app/commands/test-world.ts";
import {
  APPOINTMENTS,
  TRANSMISSION,
  WAIT,
  before,
  given,
  yearBefore,
  tellerOf,
  type Case,
} from "./data-query.fixture.ts";
import { mean, share } from "./measure.fixture.ts";

const told = tellerOf(openTestWorld().plan());

test.each<Case>([
  ["on the target", "C03", [given(TRANSMISSION, share(70, 100))], [`2025-H1 ${TRANSMISSION} NOTE`]],
  ["less than a hundredth above", "C03", [given(TRANSMISSION, share(70009, 100000))], [`2025-H1 ${TRANSMISSION} NOTE`]],
  ["a hundredth above", "C03", [given(TRANSMISSION, share(7001, 10000))], []],
  ["a hundredth below", "C03", [given(TRANSMISSION, share(6999, 10000))], []],
  ["whole hundreds", "C04", [given(APPOINTMENTS, share(700, 1000))], [`2025-H1 ${APPOINTMENTS} NOTE`]],
  ["of 900", "C04", [given(APPOINTMENTS, share(700, 900))], []],
  ["710 of 1000", "C04", [given(APPOINTMENTS, share(710, 1000))], []],
  [
    "three round durations",
    "C04",
    [given(WAIT, mean(20, 9)), given(WAIT, mean(19.5, 9), before), given(WAIT, mean(18, 9), yearBefore)],
    [`2025-H1 ${WAIT} NOTE`],
  ],
  [
    "two of three",
    "C04",
    [given(WAIT, mean(20, 9)), given(WAIT, mean(19.4, 9), before), given(WAIT, mean(18, 9), yearBefore)],
    [],
  ],
  [
    "nobody left out of 500",
    "C05",
    [given(WAIT, mean(20, 9), { details: { excluded: 0, beforeExclusion: 500 } })],
    [`2025-H1 ${WAIT} QUERY`],
  ],
  ["of 499", "C05", [given(WAIT, mean(20, 9), { details: { excluded: 0, beforeExclusion: 499 } })], []],
  ["one left out", "C05", [given(WAIT, mean(20, 9), { details: { excluded: 1, beforeExclusion: 500 } })], []],
  ["not stated", "C05", [given(WAIT, mean(20, 9), { details: { beforeExclusion: 500 } })], []],
])("C: %s (%s)", (_, code, values, expected) => expect(told(code, values)).toEqual(expected));
