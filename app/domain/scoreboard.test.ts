import { expect, test } from "vitest";
import { findingWith } from "./finding.fixture.ts";
import { reportPlan, rowAfter, type Step } from "./report.fixture.ts";
import type { ReportRow } from "./report-row.ts";
import { isScored, scoreboardOf, totalOf } from "./scoreboard.ts";
import type { ComponentScore, ScoreItem } from "./scoreboard-item.ts";
import { DEFAULT_SCORE_WEIGHTS, type ScoreComponent, type ScoreWeights } from "./scoreboard-weights.ts";

const component = (name: ScoreComponent, score: number | null, count = 1, items: ScoreItem[] = []): ComponentScore => ({
  name,
  score,
  count: score === null ? 0 : count,
  items,
});
const total = (components: ComponentScore[], weights: ScoreWeights = DEFAULT_SCORE_WEIGHTS) => {
  const { score, items, unscored } = totalOf(components, weights);
  return { score, items, unscored };
};

test("all five: the sum of shares", () => {
  const all = [
    component("timeliness", 90),
    component("rating", 80, 7),
    component("indicator", 70, 3),
    component("rectification", 50, 2),
    component("data_quality", 60, 2),
  ];
  // 18 + 32 + 14 + 7.5 + 3
  expect(total(all)).toEqual({ score: 74.5, items: 13, unscored: null });
});

test("what has no data drops out and the rest weighs more", () => {
  const some = [component("timeliness", 100), component("rating", 70, 2), component("indicator", null)];
  // (20 × 100 + 40 × 70) ÷ 60
  expect(total(some)).toEqual({ score: 80, items: 3, unscored: null });
});

test("one digit, half up", () => {
  expect(total([component("timeliness", 100), component("rating", 74.925)]).score).toBe(83.3);
  expect(total([component("rating", 89.95, 2)]).score).toBe(90);
  expect(total([component("rating", 89.94, 2)]).score).toBe(89.9);
});

test("two items are enough, one is not; errors are no items", () => {
  expect(total([component("timeliness", 100), component("rating", 100)]).unscored).toBeNull();
  expect(total([component("indicator", 100), component("data_quality", 60, 2)])).toEqual({
    score: null,
    items: 1,
    unscored: "too_few_items",
  });
  expect(total([]).unscored).toBe("too_few_items");
});

test("only what weighs nothing is there", () => {
  const weights = { ...DEFAULT_SCORE_WEIGHTS, rating: 0, timeliness: 60 };
  expect(total([component("rating", 100, 2)], weights)).toMatchObject({ score: null, unscored: "no_weight" });
});

test("虚报 takes 5 off the whole for each, never below 0", () => {
  const error = (fabricated: boolean): ScoreItem => ({
    no: "1",
    title: "指标",
    points: -20,
    weight: 1,
    ground: { of: "data_quality", measure: "测量项", rule: "DQ-D01", fabricated },
  });
  const withErrors = (rating: number, ...items: ScoreItem[]) =>
    totalOf(
      [component("rating", rating, 2), component("data_quality", 100 - 20 * items.length, items.length, items)],
      DEFAULT_SCORE_WEIGHTS,
    );
  // (40 × 100 + 5 × 80) ÷ 45 = 97.8
  expect(withErrors(100, error(false))).toMatchObject({ score: 97.8, fabrications: 0 });
  expect(withErrors(100, error(true))).toMatchObject({ score: 92.8, fabrications: 1 });
  expect(withErrors(0, error(true), error(true))).toMatchObject({ score: 0, fabrications: 2 });
});

const LIFE: Step[] = [
  ["submitted", "2025-07-02 09:00"],
  ["approved", "2025-07-03 09:00"],
  ["rated", "2025-07-21 09:00"],
];
const rated = (word: NonNullable<ReportRow["rating"]>["word"], more: Partial<ReportRow> = {}) =>
  rowAfter(LIFE, { rating: { word, proposed: word, reason: null }, ...more });

test("the board of a small hospital, with who is not scored at its end", () => {
  const rows = [
    rated("on_time_high_quality"),
    rated("on_time_unsatisfactory", { taskNo: 2 }),
    rated("on_time_high_quality", { taskNo: 2, departmentCode: "information" }),
  ];
  const plan = reportPlan({
    rows,
    findings: [findingWith([["assigned", "2025-06-04 09:00", { dueOn: "2025-06-20" }]])],
  });
  const board = scoreboardOf(plan, "2025-H1", "2025-07-21", DEFAULT_SCORE_WEIGHTS);
  expect(
    board?.entries.map(({ departmentName, rank, score, list, items }) => [departmentName, rank, score, list, items]),
  ).toEqual([
    ["信息科", 1, 100, "red", 2],
    // (20 × 100 + 40 × 85 + 15 × 0) ÷ 75 = 72
    ["门诊办", 2, 72, "white", 4],
    ["财务科", null, null, null, 0],
  ]);
  expect(board).toMatchObject({
    halfYear: "2025-H1",
    day: "2025-07-21",
    dataVersion: 1,
    weights: DEFAULT_SCORE_WEIGHTS,
  });
});

test.each<[string, Parameters<typeof isScored>[1], string, boolean]>([
  ["the baseline", "2023-H2", "2025-07-21", false],
  ["the day before the window opens", "2025-H1", "2025-06-30", false],
  ["the day it opens", "2025-H1", "2025-07-01", true],
  ["a half-year the plan does not have", "2026-H1", "2027-01-01", false],
])("scored or not: %s", (_, halfYear, day, scored) => {
  const plan = reportPlan();
  expect(isScored(plan, halfYear, day)).toBe(scored);
  expect(scoreboardOf(plan, halfYear, day, DEFAULT_SCORE_WEIGHTS) !== null).toBe(scored);
});
