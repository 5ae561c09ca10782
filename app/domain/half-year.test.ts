import { expect, test } from "vitest";
import {
  halfOf,
  parseHalfYear,
  previousHalfYear,
  sameHalfLastYear,
  shortHalfYear,
  yearOf,
  type HalfYearId,
} from "./half-year.ts";

test.each(["2023-H1", "2025-H2", "0999-H1"])("%s is a half-year", (text) => {
  expect(parseHalfYear(text)).toBe(text);
});

test.each(["", "2024", "2024-H0", "2024-H3", "2024-h1", "2024H1", "24-H1", "2024-H1 ", "2024-H12", "20240-H1"])(
  "%j is not",
  (text) => {
    expect(parseHalfYear(text)).toBeNull();
  },
);

test.each<[HalfYearId, number, 1 | 2, HalfYearId, HalfYearId, string]>([
  ["2024-H1", 2024, 1, "2023-H2", "2023-H1", "2024上"],
  ["2024-H2", 2024, 2, "2024-H1", "2023-H2", "2024下"],
  ["2000-H1", 2000, 1, "1999-H2", "1999-H1", "2000上"],
])("%s", (id, year, half, previous, lastYear, short) => {
  expect(yearOf(id)).toBe(year);
  expect(halfOf(id)).toBe(half);
  expect(previousHalfYear(id)).toBe(previous);
  expect(sameHalfLastYear(id)).toBe(lastYear);
  expect(shortHalfYear(id)).toBe(short);
});
