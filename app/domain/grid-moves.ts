/** Where a key leads in a grid of inputs, as in a spreadsheet. */

/** For each row, the columns that hold an input, ascending. */
export type GridShape = readonly (readonly number[])[];
export type GridPlace = { readonly row: number; readonly column: number };
export type GridMove = "up" | "down" | "left" | "right";

/**
 * The place one comes to; null at the edge. Up and down keep to the column, and where a row has no such column to the
 * nearest one left of it; rows without any input are passed over.
 */
export function placeAfter(shape: GridShape, from: GridPlace, move: GridMove): GridPlace | null {
  return move === "up" || move === "down" ? otherRow(shape, from, move) : sameRow(shape, from, move);
}

function sameRow(shape: GridShape, { row, column }: GridPlace, move: "left" | "right"): GridPlace | null {
  const columns = shape[row] ?? [];
  const next = move === "left" ? columns.filter((one) => one < column).at(-1) : columns.find((one) => one > column);
  return next === undefined ? null : { row, column: next };
}

function otherRow(shape: GridShape, { row, column }: GridPlace, move: "up" | "down"): GridPlace | null {
  const step = move === "up" ? -1 : 1;
  for (let next = row + step; next >= 0 && next < shape.length; next += step) {
    const columns = shape[next] ?? [];
    const nearest = columns.filter((one) => one <= column).at(-1) ?? columns[0];
    if (nearest !== undefined) return { row: next, column: nearest };
  }
  return null;
}
