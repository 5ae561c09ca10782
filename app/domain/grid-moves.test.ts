import { expect, test } from "vitest";
import { placeAfter, type GridMove, type GridShape } from "./grid-moves.ts";

/** A share, a locked row, a yes-or-no, another share. */
const SHAPE: GridShape = [[0, 1, 2, 3], [], [0, 2, 3], [0, 1, 2, 3]];

test.each<[number, number, GridMove, [number, number] | null]>([
  [0, 0, "right", [0, 1]],
  [0, 3, "right", null],
  [0, 0, "left", null],
  [2, 2, "left", [2, 0]],
  [2, 0, "right", [2, 2]],
  [0, 0, "up", null],
  [0, 2, "down", [2, 2]],
  [0, 1, "down", [2, 0]],
  [3, 1, "up", [2, 0]],
  [2, 3, "down", [3, 3]],
  [2, 0, "up", [0, 0]],
  [3, 0, "down", null],
])("from row %i, column %i, %s", (row, column, move, to) => {
  const place = placeAfter(SHAPE, { row, column }, move);
  expect(place && [place.row, place.column]).toEqual(to);
});

test("a row that begins further right is entered at its first input", () => {
  expect(placeAfter([[0], [2, 3]], { row: 0, column: 0 }, "down")).toEqual({ row: 1, column: 2 });
});
