import { expect, test } from "vitest";
import { ratingRank, RATINGS, worstRating, type Rating } from "./rating.ts";

const [HIGH, UNSATISFACTORY, LATE, NOT] = RATINGS;

test("the words rank as annex 2 prints them, best first", () => {
  expect(RATINGS.map(ratingRank)).toEqual([0, 1, 2, 3]);
});

test.each<[string, (Rating | null)[], Rating | null]>([
  ["no row", [], null],
  ["one row", [LATE], LATE],
  ["all alike", [HIGH, HIGH], HIGH],
  ["the worse one counts", [HIGH, UNSATISFACTORY], UNSATISFACTORY],
  ["in whatever order", [UNSATISFACTORY, HIGH], UNSATISFACTORY],
  ["late is worse than unsatisfactory", [UNSATISFACTORY, LATE], LATE],
  ["not completed is the worst", [LATE, NOT, HIGH], NOT],
  ["one still open", [HIGH, null], null],
  ["one still open, though another is the worst", [NOT, null], null],
  ["all open", [null, null], null],
])("a joint task, %s", (_, ratings, expected) => {
  expect(worstRating(ratings)).toBe(expected);
});
