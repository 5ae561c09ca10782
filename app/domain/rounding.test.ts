import { expect, test } from "vitest";
import { fixedDecimals, roundHalfUp } from "./rounding.ts";

test.each([
  [1.005, 2, 1.01],
  [2.675, 2, 2.68],
  [2.674999, 2, 2.67],
  [0.5, 0, 1],
  [1.5, 0, 2],
  [2.5, 0, 3],
  [0.49999, 0, 0],
  [0.05, 1, 0.1],
  [10.235, 2, 10.24],
  [99.995, 2, 100],
  [99.994999, 2, 99.99],
  [-1.005, 2, -1.01],
  [-2.5, 0, -3],
  [-0.004, 2, 0],
  [0, 2, 0],
  [1e-7, 2, 0],
  // 14.499999999999998: a quotient a hair below the half it stands for.
  [(29 / 200) * 100, 0, 15],
  [200 / 3, 2, 66.67],
])("roundHalfUp(%d, %d) is %d", (value, decimals, rounded) => {
  expect(roundHalfUp(value, decimals)).toBe(rounded);
});

test.each([
  [75, 2, "75.00"],
  [18, 1, "18.0"],
  [1.005, 2, "1.01"],
  [-0.001, 2, "0.00"],
  [86, 0, "86"],
])("fixedDecimals(%d, %d) is %s", (value, decimals, text) => {
  expect(fixedDecimals(value, decimals)).toBe(text);
});
