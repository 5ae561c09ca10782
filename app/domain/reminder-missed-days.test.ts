/** Days on which the program did not run: what their rungs would have said is said on the next day it does. */
import { expect, test } from "vitest";
import { planOf, told, untouched } from "./reminder.fixture.ts";
import { rowAfter } from "./report.fixture.ts";

const on = (day: string, since: string, plan = untouched) => told(plan, day, undefined, since);

test.each([
  ["2025-07-08", "2025-07-07", "", "nothing was missed"],
  ["2025-07-08", "2025-07-04", "填报 row−3", "T−3 was missed"],
  ["2025-07-08", "2025-06-20", "填报 row−3", "T−10 and T−3 were missed: the later alone"],
  ["2025-07-10", "2025-07-04", "填报 row0", "today's own rung comes after what was missed"],
  ["2025-07-14", "2025-07-10", "科主任 row+1", "T+1 was missed"],
  ["2025-07-14", "2025-07-11", "", "T+1 was not"],
  ["2025-07-16", "2025-07-14", "科主任 row+3; 领导 row+3抄", "nobody misses the copy"],
  ["2025-08-20", "2025-07-10", "科主任 row+7; 组长 row+7抄", "long away: the last rung"],
  ["2025-08-20", "2025-07-21", "", "after the last rung"],
  ["2025-07-12", "2025-07-10", "", "never on a day off"],
])("on %s, reminded last on %s: 「%s」 (%s)", (day, since, expected) => {
  expect(on(day, since)).toBe(expected);
});

test("what was handed in meanwhile is not reminded of any more", () => {
  const handedIn = planOf({ rows: [rowAfter([["submitted", "2025-07-11 10:00"]])] });
  expect(on("2025-07-14", "2025-07-10", handedIn)).toBe("");
});
