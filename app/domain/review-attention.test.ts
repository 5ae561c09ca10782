import { expect, test } from "vitest";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import type { HalfYearId } from "./half-year.ts";
import { indicatorWith, mean, measureOf, valueOf } from "./measure.fixture.ts";
import type { Rating } from "./rating.ts";
import { attentionList, type Attention } from "./review-attention.ts";
import { reportPlan, rowAfter, rowWith } from "./report.fixture.ts";
import { supervisionItems } from "./supervision-items.ts";

const demo = loadPlan(openDemoDatabase());
const DAY = "2025-07-08";

function kindsOf(plan: typeof demo, halfYear: HalfYearId, day: string): Attention["kind"][] {
  return attentionList(plan, halfYear, day, supervisionItems(plan, day)).map(({ kind }) => kind);
}

test("the demonstration world has one of nearly everything, pressing things first", () => {
  expect([...new Set(kindsOf(demo, "2025-H1", DAY))]).toEqual([
    "hardly_begun",
    "target_lost",
    "returned",
    "weak_task",
    "review_overdue",
    "query",
  ]);
  expect(kindsOf(demo, "2025-H1", "2025-07-11")[0]).toBe("overdue");
  expect(kindsOf(demo, "2024-H2", DAY)).toContain("indicator_missing");
});

test("a department is hardly begun when more than half of its rows are untouched near the due day", () => {
  const draft = rowAfter([["started", "2025-07-02 10:00"]], { taskNo: 2 });
  const plan = (second = draft) => reportPlan({ rows: [rowWith(), second] });
  expect(kindsOf(plan(), "2025-H1", DAY)).toEqual([]);
  expect(kindsOf(plan(rowWith({ taskNo: 2 })), "2025-H1", DAY)).toEqual(["hardly_begun"]);
  expect(kindsOf(plan(rowWith({ taskNo: 2 })), "2025-H1", "2025-07-04")).toEqual([]);
});

function ratedRow(halfYear: HalfYearId, word: Rating) {
  return rowWith({ halfYear, state: "adopted", rating: { word, proposed: word, reason: null } });
}

test.each<[Rating, Rating, number]>([
  ["on_time_high_quality", "late_completed", 0],
  ["not_completed", "on_time_high_quality", 0],
  ["late_completed", "late_completed", 1],
  ["not_completed", "on_time_unsatisfactory", 1],
])("a task rated %s, then %s, is on the list %i times", (first, second, count) => {
  const rows = [ratedRow("2024-H1", first), ratedRow("2024-H2", second)];
  expect(kindsOf(reportPlan({ rows }), "2024-H2", DAY)).toEqual(Array(count).fill("weak_task"));
});

test("ratings of the half-year before the one reviewed do not look ahead", () => {
  const rows = [ratedRow("2024-H1", "late_completed"), ratedRow("2024-H2", "late_completed")];
  expect(kindsOf(reportPlan({ rows }), "2024-H1", DAY)).toEqual([]);
});

test.each([
  [29, 31, 1],
  [30, 30, 0],
  [31, 32, 0],
  [29, null, 0],
])("a wait of at most 30 minutes, %s then %s: lost %i times", (before, now, count) => {
  const target = { operator: "<=", value: 30, unit: "分钟", status: "plan" } as const;
  const measure = measureOf("mean_with_n", { target });
  const values = [valueOf("2024-H2", mean(before, 100)), ...(now === null ? [] : [valueOf("2025-H1", mean(now, 100))])];
  const plan = reportPlan({ indicators: [indicatorWith(measure)], values });
  expect(kindsOf(plan, "2025-H1", DAY).filter((kind) => kind === "target_lost")).toHaveLength(count);
});
