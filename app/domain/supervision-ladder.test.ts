import { expect, test } from "vitest";
import { ladderDay, ladderOf } from "./supervision-ladder.ts";

test.each([
  ["2025-07-10", -10, "2025-06-26"],
  ["2025-07-10", -3, "2025-07-07"],
  ["2025-07-10", 0, "2025-07-10"],
  ["2025-07-10", 1, "2025-07-11"],
  ["2025-07-10", 3, "2025-07-15"],
  ["2025-07-10", 7, "2025-07-21"],
  // 春节 2025: 01-28 to 02-04 off, Sunday 01-26 worked.
  ["2025-01-24", 1, "2025-01-26"],
  ["2025-01-24", 3, "2025-02-05"],
])("due %s, step %i: %s", (dueOn, step, day) => {
  expect(ladderDay(dueOn, step)).toBe(day);
});

const days = { dueOn: "2025-07-10", closesOn: "2025-07-24" };

test("the day looked at stands among the stops", () => {
  const stops = ladderOf(days, "2025-07-08");
  expect(stops.map(({ day }) => day.slice(5))).toEqual([
    "06-26",
    "07-07",
    "07-08",
    "07-10",
    "07-11",
    "07-15",
    "07-21",
    "07-24",
  ]);
  expect(stops.filter(({ shown }) => shown)).toEqual([
    { day: "2025-07-08", rung: null, closing: false, shown: true, past: false },
  ]);
  expect(stops.filter(({ past }) => past)).toHaveLength(2);
});

test("a day that is a stop already is not told twice", () => {
  const stops = ladderOf(days, "2025-07-24");
  expect(stops).toHaveLength(7);
  expect(stops.at(-1)).toMatchObject({ closing: true, shown: true });
});
