import { expect, test } from "vitest";
import { CONTINUED, CUT, cutText, pagedPoints, pagedTable, rowHeight } from "./fit-text.ts";
import type { SlideColumn } from "./slide.ts";

const SENTENCE = "候补挂号已覆盖十二个专科门诊。";
const COLUMNS: readonly SlideColumn[] = [
  { head: "任务", width: 60, align: "left" },
  { head: "进展", width: 120, align: "left" },
];

/** The text that was cut, put together again. */
function together(parts: readonly string[]): string {
  return parts.map((part) => part.replace(new RegExp(`${CUT}$`), "")).join("");
}

test("a text that fits stays whole", () => {
  expect(cutText(SENTENCE, 120, 14, 2)).toEqual([SENTENCE, ""]);
});

test("a long text is cut where a sentence ends", () => {
  const [first, rest] = cutText(SENTENCE.repeat(6), 120, 14, 2);
  expect(first).toMatch(/。…$/);
  expect(together([first, rest])).toBe(SENTENCE.repeat(6));
});

test("a sentence longer than the room is cut in itself, and nothing is lost", () => {
  const endless = "长".repeat(300);
  const [first, rest] = cutText(endless, 60, 14, 2);
  expect(first.endsWith(CUT)).toBe(true);
  expect(together([first, rest])).toBe(endless);
});

test("a table goes on on the next page, the row that is cut keeps its name", () => {
  const long = SENTENCE.repeat(60);
  const pages = pagedTable({ columns: COLUMNS, rows: [[{ text: "任务1" }, { text: long }]] }, 14, 80);
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.map(({ rows }) => rows[0]?.[0]?.text)).toEqual([
    "任务1",
    ...pages.slice(1).map(() => `任务1${CONTINUED}`),
  ]);
  expect(together(pages.map(({ rows }) => rows[0]?.[1]?.text ?? ""))).toBe(long);
});

test("no page is higher than its room", () => {
  const rows = Array.from({ length: 20 }, (_, no) => [{ text: `任务${no}` }, { text: SENTENCE.repeat((no * 7) % 13) }]);
  const head = rowHeight([{ text: "任务" }, { text: "进展" }], COLUMNS, 14);
  for (const page of pagedTable({ columns: COLUMNS, rows }, 14, 100)) {
    const height = page.rows.reduce((sum, row) => sum + rowHeight(row, COLUMNS, 14), head);
    expect(height).toBeLessThanOrEqual(100);
    expect(page.rows.length).toBeGreaterThan(0);
  }
});

test("points go on on the next slide", () => {
  const pages = pagedPoints([SENTENCE.repeat(40), SENTENCE], 120, 18, 60);
  expect(pages.length).toBeGreaterThan(1);
  expect(together(pages.flat())).toBe(SENTENCE.repeat(41));
});
