import { expect, test } from "vitest";
import { sectionsOf } from "./report-sections.ts";
import { ROW_STATES, type RowState } from "./report-row.ts";

const row = (taskNo: number, state: RowState, ready = false) => ({ taskNo, state, ready });
const numbers = (rows: readonly { taskNo: number }[]) => rows.map(({ taskNo }) => taskNo);

/** 门诊办 on the demonstration day. */
const ROWS = [
  row(1, "leader_approved"),
  row(2, "submitted"),
  row(3, "draft", true),
  row(6, "draft"),
  row(12, "submitted"),
  row(18, "returned"),
  row(23, "draft", true),
  row(24, "not_started"),
];

function sections(rows: typeof ROWS, ...editing: number[]) {
  const { toWrite, ready, handedIn } = sectionsOf(rows, new Set(editing));
  return [toWrite, ready, handedIn].map(numbers);
}

test("what was returned comes first, then drafts, then what nobody touched", () => {
  expect(sections(ROWS)).toEqual([
    [18, 6, 24],
    [3, 23],
    [1, 2, 12],
  ]);
});

test("within a state by task number", () => {
  expect(sections([row(9, "draft"), row(4, "draft"), row(7, "returned"), row(5, "returned")])[0]).toEqual([5, 7, 4, 9]);
});

test("a finished row opened again goes back to where it is written", () => {
  expect(sections(ROWS, 23)).toEqual([[18, 6, 23, 24], [3], [1, 2, 12]]);
});

test("asking to edit what is handed in, or is not there, changes nothing", () => {
  expect(sections(ROWS, 1, 99)).toEqual(sections(ROWS));
});

test("a corrected row is ready like any other", () => {
  expect(sections([row(18, "returned", true)])).toEqual([[], [18], []]);
});

test("every row is in exactly one section", () => {
  const rows = ROW_STATES.flatMap((state, index) => [row(index * 2, state), row(index * 2 + 1, state, true)]);
  expect(
    sections(rows)
      .flat()
      .sort((a, b) => a - b),
  ).toEqual(numbers(rows));
});

test("no rows, empty sections", () => {
  expect(sections([])).toEqual([[], [], []]);
});
