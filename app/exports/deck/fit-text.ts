/** Long texts cut where sentences end, so that a table goes on on the next slide instead of running over. */
import { sentencesOf } from "#app/domain/next-steps.ts";
import { POINTS_PER_MM } from "../official-type.ts";
import { lineCount } from "../text-height.ts";
import type { SlideCell, SlideColumn, SlideTable } from "./slide.ts";

const LINE_SPACING = 1.35;
/** Millimetres above and below the text of a cell together. */
const CELL_PADDING = 3;
/** Machines without the font take wider digits: text is measured in a little less than the width there is. */
const SAFE_WIDTH = 0.95;
/** Millimetres between points. */
const GAP = 2.5;
export const CUT = "…";
export const CONTINUED = "（续）";

function lineHeight(points: number): number {
  return (points * LINE_SPACING) / POINTS_PER_MM;
}

/** Millimetres a row takes up. */
export function rowHeight(row: readonly SlideCell[], columns: readonly SlideColumn[], points: number): number {
  const lines = widthsOf(row, columns).map((width, index) => linesOf(row[index]?.text ?? "", width, points));
  return Math.max(1, ...lines) * lineHeight(points) + CELL_PADDING;
}

function linesOf(text: string, width: number, points: number): number {
  return lineCount(text, width * SAFE_WIDTH, points);
}

function widthsOf(row: readonly SlideCell[], columns: readonly SlideColumn[]): number[] {
  let at = 0;
  return row.map(({ columns: span = 1 }) => {
    const own = columns.slice(at, at + span);
    at += span;
    return own.reduce((sum, { width }) => sum + width, 0);
  });
}

/** What fits into `lines` lines, ended by 「…」, and the rest; a single sentence that does not fit is cut in itself. */
export function cutText(text: string, width: number, points: number, lines: number): [string, string] {
  if (linesOf(text, width, points) <= lines) return [text, ""];
  const sentences = sentencesOf(text);
  let fitting = 0;
  const start = (count: number) => sentences.slice(0, count).join("");
  while (fitting < sentences.length && linesOf(start(fitting + 1) + CUT, width, points) <= lines) fitting += 1;
  if (fitting > 0) return [start(fitting) + CUT, sentences.slice(fitting).join("")];
  const characters = [...text];
  let length = characters.length;
  while (length > 1 && linesOf(characters.slice(0, length).join("") + CUT, width, points) > lines)
    length = Math.min(length - 1, Math.floor(length * 0.95));
  return [characters.slice(0, length).join("") + CUT, characters.slice(length).join("")];
}

/** The table cut into as many as slides are needed, `room` millimetres each, head included. */
export function pagedTable({ columns, rows }: SlideTable, points: number, room: number): SlideTable[] {
  const body =
    room -
    rowHeight(
      columns.map(({ head }) => ({ text: head })),
      columns,
      points,
    );
  const pages: (readonly SlideCell[])[][] = [[]];
  let used = 0;
  const turn = () => {
    pages.push([]);
    used = 0;
  };
  for (const row of rows) {
    let rest: readonly SlideCell[] | null = row;
    while (rest) {
      const height = rowHeight(rest, columns, points);
      if (used > 0 && used + height > body) turn();
      const [first, more]: [readonly SlideCell[], readonly SlideCell[] | null] =
        height <= body ? [rest, null] : cutRow(rest, columns, points, body);
      pages.at(-1)?.push(first);
      used += rowHeight(first, columns, points);
      rest = more;
    }
  }
  return pages.map((own) => ({ columns, rows: own, points }));
}

/** The first column names the row and stands on both slides. */
function cutRow(
  row: readonly SlideCell[],
  columns: readonly SlideColumn[],
  points: number,
  room: number,
): [readonly SlideCell[], readonly SlideCell[] | null] {
  const lines = Math.max(1, Math.floor((room - CELL_PADDING) / lineHeight(points)));
  const widths = widthsOf(row, columns);
  const cut = row.map(({ text }, index) =>
    index === 0 ? ([text, text] as const) : cutText(text, widths[index] ?? 0, points, lines),
  );
  const first = row.map((cell, index) => ({ ...cell, text: cut[index]?.[0] ?? "" }));
  const rest = row.map((cell, index) => ({ ...cell, text: cut[index]?.[1] ?? "" }));
  if (rest.slice(1).every(({ text }) => text === "")) return [first, null];
  const [name, ...others] = rest;
  if (!name) return [first, null];
  const text = name.text.endsWith(CONTINUED) ? name.text : `${name.text}${CONTINUED}`;
  return [first, [{ ...name, text }, ...others]];
}

/** Points in as many slides as they need, long ones cut where sentences end. */
export function pagedPoints(texts: readonly string[], width: number, points: number, room: number): string[][] {
  const columns = [{ head: "", width, align: "left" as const }];
  const pages: string[][] = [[]];
  const most = Math.floor((room - CELL_PADDING) / lineHeight(points));
  let used = 0;
  for (const text of texts) {
    let rest = text;
    while (rest !== "") {
      const [first, more] = cutText(rest, width, points, most);
      const height = rowHeight([{ text: first }], columns, points) + GAP;
      if (used > 0 && used + height > room) {
        pages.push([]);
        used = 0;
      }
      pages.at(-1)?.push(first);
      used += height;
      rest = more;
    }
  }
  return pages;
}
