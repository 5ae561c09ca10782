import { expect, test } from "vitest";
import { median, percentile } from "./statistics.ts";

test.each<[number[], number]>([
  [[], NaN],
  [[7], 7],
  [[9, 1], 5],
  [[100, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
])("the median of %j is %s", (figures, expected) => {
  expect(median(figures)).toBe(expected);
});

const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

test.each<[number[], number, number]>([
  [[], 95, NaN],
  [[7], 95, 7],
  [hundred, 95, 95],
  [hundred, 100, 100],
  [hundred, 1, 1],
  [[1, 2, 3], 95, 3],
  [[1, 2, 3], 50, 2],
])("of %j percentile %i is %s", (figures, percent, expected) => {
  expect(percentile(figures, percent)).toBe(expected);
});

test("the figures stay in the order they were taken", () => {
  const figures = [3, 1, 2];
  median(figures);
  percentile(figures, 95);
  expect(figures).toEqual([3, 1, 2]);
});
