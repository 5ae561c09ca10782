import { expect, test } from "vitest";
import { missingParts } from "#app/domain/report-row.ts";
import { fixedDecimals } from "#app/domain/rounding.ts";
import { ROUNDS } from "./rounds.ts";
import { DEMO_MEASURES } from "./value-happenings.ts";
import { VALUE_HALF_YEARS } from "./value-cells.ts";

const TEXTS = ROUNDS.flatMap(({ halfYear, prose, stories }) =>
  Object.entries(prose).map(([row, content]) => ({
    halfYear,
    row,
    content,
    story: stories.find((story) => story.row === row),
  })),
);
const OPENINGS = ROUNDS.flatMap(({ stories }) => stories.flatMap(({ openingProgress }) => openingProgress ?? []));

test("every story has its text and every text its story", () => {
  expect(TEXTS).toHaveLength(41 + 41 + 31);
  for (const { halfYear, prose, stories } of ROUNDS) {
    expect([halfYear, stories.map(({ row }) => row).sort()]).toEqual([halfYear, Object.keys(prose).sort()]);
  }
});

test("no two texts are alike", () => {
  const progress = [...TEXTS.map(({ content }) => content.progress), ...OPENINGS];
  const difficulties = TEXTS.flatMap(({ content }) => content.difficulties || []);
  expect(new Set(progress).size).toBe(progress.length);
  expect(new Set(difficulties).size).toBe(difficulties.length);
});

test("texts are as long as people write them", () => {
  for (const text of [...TEXTS.map(({ content }) => content.progress), ...OPENINGS]) {
    expect([text, text.length >= 40 && text.length <= 140]).toEqual([text, true]);
  }
  for (const { content } of TEXTS) expect(content.difficulties.length).toBeLessThanOrEqual(140);
});

test("only drafts lack something", () => {
  const unfinished = TEXTS.filter(({ content }) => missingParts(content).length > 0);
  expect(unfinished.map(({ halfYear, row }) => `${halfYear}|${row}`)).toEqual([
    "2025-H1|2|information",
    "2025-H1|6|outpatient-office",
    "2025-H1|25|general-affairs",
  ]);
  for (const { story } of unfinished) expect(story?.steps.some(([kind]) => kind === "submitted")).toBe(false);
});

test("a row is further on in each half-year than in the one before", () => {
  for (const [row, content] of Object.entries(ROUNDS[1]?.prose ?? {})) {
    const before = ROUNDS[0]?.prose[row]?.percent ?? null;
    const after = ROUNDS[2]?.prose[row]?.percent ?? null;
    expect([row, before]).not.toEqual([row, null]);
    expect([row, (before ?? 0) < (content.percent ?? 0)]).toEqual([row, true]);
    if (after !== null) expect([row, (content.percent ?? 0) < after]).toEqual([row, true]);
  }
});

test("every percentage with its parts is worked out rightly and stands in annex 3 of the same half-year", () => {
  let checked = 0;
  for (const { halfYear, row, content } of TEXTS) {
    const column = VALUE_HALF_YEARS.findIndex((id) => id === halfYear);
    const stored = Object.values(DEMO_MEASURES).flatMap(({ values }) => values[column] ?? []);
    for (const [quoted, percent, numerator, denominator] of content.progress.matchAll(/([\d.]+)%（(\d+)\/(\d+)）/g)) {
      const [n, d] = [Number(numerator), Number(denominator)];
      expect([row, quoted, fixedDecimals((n / d) * 100, 2)]).toEqual([row, quoted, percent]);
      const known = stored.some((cell) => cell.numerator === n && cell.denominator === d);
      expect([halfYear, row, quoted, known]).toEqual([halfYear, row, quoted, true]);
      checked += 1;
    }
  }
  expect(checked).toBe(30);
});
