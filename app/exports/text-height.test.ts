import { expect, test } from "vitest";
import type { PaperTable } from "./paper.ts";
import { placeCells } from "./paper.ts";
import { lineCount, rowHeights } from "./text-height.ts";

// 40 mm less 4 mm of padding hold 10 characters of 10 points (36 mm = 102 points).
test.each([
  ["", 1],
  ["一二三四五六七八九十", 1],
  ["一二三四五六七八九十甲", 2],
  ["123456789012345678", 1],
  ["1234567890123456789", 2],
  ["甲\n乙\n丙", 3],
  ["一二三四五六七八九十甲\n乙", 3],
])("%j takes %i lines", (text, lines) => {
  expect(lineCount(text, 40, 10)).toBe(lines);
});

test("a column narrower than a character still holds one a line", () => {
  expect(lineCount("甲乙丙", 2, 10)).toBe(3);
});

test("a row is as high as its highest cell; cells over several rows do not stretch it", () => {
  const table: PaperTable = {
    columns: [
      { width: 40, align: "left" },
      { width: 40, align: "left" },
    ],
    headRows: [],
    bodyRows: [
      { cells: [{ text: "很长".repeat(100), rows: 2 }, { text: "短" }] },
      { cells: [{ text: "一二三四五六七八九十甲" }], minHeight: 2 },
    ],
  };
  expect(rowHeights(table, placeCells(table), 10)).toEqual([20, 34]);
});

test("a form row keeps the height it asks for", () => {
  const table: PaperTable = {
    columns: [{ width: 40, align: "left" }],
    headRows: [],
    bodyRows: [{ cells: [{ text: "" }], minHeight: 12.7 }],
  };
  expect(rowHeights(table, placeCells(table), 10)).toEqual([36]);
});
