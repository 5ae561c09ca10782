import { expect, test } from "vitest";
import { placeCells, type PaperRow, type PaperTable } from "./paper.ts";

function tableOf(columnCount: number, headRows: PaperRow[], bodyRows: PaperRow[]): PaperTable {
  return { columns: Array.from({ length: columnCount }, () => ({ width: 10, align: "left" })), headRows, bodyRows };
}

test("cells that cover others push the following ones along", () => {
  const cells = placeCells(
    tableOf(
      3,
      [
        {
          cells: [
            { text: "维度", rows: 2 },
            { text: "2023年", columns: 2 },
          ],
        },
        { cells: [{ text: "上" }, { text: "下" }] },
      ],
      [{ cells: [{ text: "诊前" }, { text: "1" }, { text: "2", align: "center" }] }],
    ),
  );
  expect(cells.map(({ text, row, column, columns, rows }) => [text, row, column, columns, rows])).toEqual([
    ["维度", 0, 0, 1, 2],
    ["2023年", 0, 1, 2, 1],
    ["上", 1, 1, 1, 1],
    ["下", 1, 2, 1, 1],
    ["诊前", 2, 0, 1, 1],
    ["1", 2, 1, 1, 1],
    ["2", 2, 2, 1, 1],
  ]);
  expect(cells.map(({ look }) => look)).toEqual(["head", "head", "head", "head", "body", "body", "body"]);
  expect(cells.map(({ align }) => align)).toEqual(["center", "center", "center", "center", "left", "left", "center"]);
});

test.each([
  ["a hole", [{ cells: [{ text: "甲" }] }], "leaves a column empty"],
  ["a cell too many", [{ cells: [{ text: "甲" }, { text: "乙" }, { text: "丙" }] }], "more cells than columns"],
  ["a span beyond the right edge", [{ cells: [{ text: "甲" }, { text: "乙", columns: 2 }] }], "sticks out"],
  ["a span beyond the last row", [{ cells: [{ text: "甲", rows: 2 }, { text: "乙" }] }], "sticks out"],
])("%s is a fault of the paper", (_, rows, message) => {
  expect(() => placeCells(tableOf(2, [], rows))).toThrow(message);
});
