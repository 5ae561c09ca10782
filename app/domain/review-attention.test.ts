import { expect, test } from "vitest";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import type { HalfYearId } from "./half-year.ts";
import { indicatorWith, mean, measureOf, valueOf } from "./measure.fixture.ts";
import type { Rating } from "./rating.ts";
import { attentionList, staysInReview, type Attention } from "./review-attention.ts";
import { reportPlan, rowAfter, rowWith } from "./report.fixture.ts";
import type { Person } from "./role.ts";
import { supervisionItems } from "./supervision-items.ts";

const demo = loadPlan(openDemoDatabase());
const DAY = "2025-07-08";

function kindsOf(plan: typeof demo, halfYear: HalfYearId, day: string): Attention["kind"][] {
  return attentionList(plan, halfYear, day, supervisionItems(plan, day)).map(({ kind }) => kind);
}

test("the demonstration world has one of nearly everything, pressing things first", () => {
  expect([...new Set(kindsOf(demo, "2025-H1", DAY))]).toEqual([
    "finding_overdue",
    "order_overdue",
    "hardly_begun",
    "target_lost",
    "returned_twice",
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

test.each([
  ["at most 30 minutes, 31 then 31", 31, 31, "target_missed"],
  ["at most 30 minutes, 31 then 33", 31, 33, "target_missed"],
  ["at most 30 minutes, nothing then 31", null, 31, "target_missed"],
  ["at most 30 minutes, 29 then 31", 29, 31, "target_lost"],
  ["at most 30 minutes, 40 then 31: missed and getting better", 40, 31, null],
  ["at most 30 minutes, 31 then 30", 31, 30, null],
])("red: %s", (_, before, now, kind) => {
  const target = { operator: "<=", value: 30, unit: "分钟", status: "plan" } as const;
  const measure = measureOf("mean_with_n", { target });
  const values = [
    ...(before === null ? [] : [valueOf("2024-H2", mean(before, 100))]),
    valueOf("2025-H1", mean(now, 100)),
  ];
  const plan = reportPlan({ indicators: [indicatorWith(measure)], values });
  const found = kindsOf(plan, "2025-H1", DAY).filter((each) => each.startsWith("target"));
  expect(found).toEqual(kind === null ? [] : [kind]);
});

test.each([
  ["once and being corrected", ["submitted", "returned"], ["returned"]],
  ["twice and being corrected", ["submitted", "returned", "submitted", "returned"], ["returned_twice"]],
  ["twice and waiting", ["submitted", "returned", "submitted", "returned", "submitted"], ["returned_twice"]],
] as const)("returned %s", (_, kinds, expected) => {
  const row = rowAfter(kinds.map((kind, index) => [kind, `2025-07-0${index + 3} 10:00`]));
  const plan = reportPlan({ rows: [row] });
  expect(kindsOf(plan, "2025-H1", "2025-07-08").filter((kind) => kind.startsWith("returned"))).toEqual(expected);
});

test("a returned row that has been rated since is past", () => {
  const kinds = ["submitted", "returned", "submitted", "returned", "submitted", "approved", "rated"] as const;
  const row = rowAfter(kinds.map((kind, index) => [kind, `2025-07-0${index + 2} 10:00`]));
  expect(kindsOf(reportPlan({ rows: [row] }), "2025-H1", DAY)).toEqual([]);
});

function away(lastSeenOn: string | null): Person {
  const assignments = [{ role: "reporter", departmentCode: "outpatient", leaderCode: null }] as const;
  const account = { id: 1, username: "a", name: "甲", disabled: false, mustChangePassword: false, version: 1 };
  return { ...account, assignments, lastSeenOn };
}

test.each([
  ["drafts of people who stay away", "2025-06-20", "2025-07-03", ["silent"]],
  ["drafts of people who never came", null, "2025-07-03", ["silent"]],
  ["drafts of people who were there", "2025-07-03", "2025-07-03", []],
])("%s", (_, lastSeenOn, day, expected) => {
  const row = rowAfter([["started", "2025-07-02 10:00"]]);
  expect(kindsOf(reportPlan({ rows: [row], people: [away(lastSeenOn)] }), "2025-H1", day)).toEqual(expected);
});

test("a silent department that is overdue is told once, with both reasons", () => {
  const plan = reportPlan({ rows: [rowWith()], people: [away("2025-06-20")] });
  const list = attentionList(plan, "2025-H1", "2025-07-14", supervisionItems(plan, "2025-07-14"));
  expect(list).toMatchObject([{ kind: "overdue", silence: { lastSeenOn: "2025-06-20" } }]);
});

test("whoever is not shown the people is told nothing about their signing in", () => {
  const row = rowAfter([["started", "2025-07-02 10:00"]]);
  expect(kindsOf(reportPlan({ rows: [row] }), "2025-H1", "2025-07-03")).toEqual([]);
});

test("a single 未完成 is red, one after another bad word is a weak task", () => {
  const first = ratedRow("2024-H1", "on_time_high_quality");
  expect(kindsOf(reportPlan({ rows: [first, ratedRow("2024-H2", "not_completed")] }), "2024-H2", DAY)).toEqual([
    "not_completed",
  ]);
  const weak = [ratedRow("2024-H1", "late_completed"), ratedRow("2024-H2", "not_completed")];
  expect(kindsOf(reportPlan({ rows: weak }), "2024-H2", DAY)).toEqual(["weak_task"]);
});

test.each<[HalfYearId, HalfYearId, string, boolean]>([
  ["2024-H2", "2025-H1", "2025-07-08", true],
  ["2025-H1", "2025-H1", "2025-07-08", true],
  ["2025-H2", "2025-H1", "2025-07-08", true],
  ["2024-H1", "2024-H2", "2025-07-08", false],
  ["2025-H1", "2024-H2", "2025-07-08", false],
])("a finding of %s in the review of %s on %s: %s", (halfYear, period, day, stays) => {
  expect(staysInReview(demo, halfYear, period, day)).toBe(stays);
});
