import { expect, test } from "vitest";
import { openTestWorld } from "#app/commands/test-world.ts";
import { REFERRED_IN, SERVICE, given, tellerOf, type Case } from "./data-query.fixture.ts";
import type { HalfYearId } from "./half-year.ts";
import { amount, yes } from "./measure.fixture.ts";
import type { MeasureValue } from "./measure-value.ts";

const SHIPPED = openTestWorld().plan();
const told = tellerOf(SHIPPED);

const enteredOn = (day: string, at: HalfYearId = "2025-H1") => ({
  ...given(SERVICE, yes(false), { at }),
  firstEnteredAt: `${day}T09:00:00+08:00`,
});

test.each<Case>([
  ["the working day after the due day", "G01", [enteredOn("2025-07-11")], [`2025-H1 ${SERVICE} NOTE`]],
  ["the due day", "G01", [enteredOn("2025-07-10")], []],
  ["the baseline is never late", "G01", [enteredOn("2025-07-11", "2023-H1")], []],
  [
    "another value than at the close",
    "G02",
    [given(REFERRED_IN, amount(9), { details: { closedValue: "8 人次" } })],
    [`2025-H1 ${REFERRED_IN} QUERY`],
  ],
  ["put back", "G02", [given(REFERRED_IN, amount(8), { details: { closedValue: "8 人次" } })], []],
])("G: %s (%s)", (_, code, values, expected) => expect(told(code, values)).toEqual(expected));

/** `count` values one minute apart, the last in another half-year. */
function burst(count: number, minutesApart: number, last: HalfYearId = "2024-H2"): MeasureValue[] {
  return [...SHIPPED.measureByKey.keys()].slice(0, count).map((key, index) => ({
    ...given(key, amount(1), { at: index === count - 1 ? last : "2025-H1" }),
    enteredAt: `2025-07-03T10:${String(Math.floor(index * minutesApart)).padStart(2, "0")}:00+08:00`,
  }));
}

test.each([
  ["ten in four and a half minutes", burst(10, 0.5), 10],
  ["nine", burst(9, 0.5), 0],
  ["ten of one half-year", burst(10, 0.5, "2025-H1"), 0],
  ["ten in nine minutes", burst(10, 1), 0],
] as const)("G04: %s", (_, values, count) => {
  expect(told("G04", values)).toHaveLength(count);
});
