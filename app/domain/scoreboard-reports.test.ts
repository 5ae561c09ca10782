import { expect, test } from "vitest";
import type { PlanFacts } from "./plan.ts";
import type { Rating } from "./rating.ts";
import { grantOf, reportPlan, rowAfter, rowWith, type Step } from "./report.fixture.ts";
import type { ReportRow } from "./report-row.ts";
import { ratingScore, timelinessScore } from "./scoreboard-reports.ts";

const AT = "2025-H1";
const second = { taskNo: 2 } as const;
const sent = (time: string, more: Partial<ReportRow> = {}) => rowAfter([["submitted", time]], more);

const timeliness = (rows: ReportRow[], day: string, facts: Partial<PlanFacts> = {}) =>
  timelinessScore(reportPlan({ rows, ...facts }), AT, "outpatient", day);

test.each<[string, ReportRow[], string, number | null, string]>([
  [
    "both rows on the due day",
    [sent("2025-07-02 09:00"), sent("2025-07-10 23:59", second)],
    "2025-07-30",
    100,
    "on_time",
  ],
  [
    "the last one a working day late",
    [sent("2025-07-02 09:00"), sent("2025-07-11 00:00", second)],
    "2025-07-30",
    90,
    "late",
  ],
  [
    "over a weekend: two working days",
    [sent("2025-07-02 09:00"), sent("2025-07-14 09:00", second)],
    "2025-07-30",
    80,
    "late",
  ],
  ["ten working days late", [sent("2025-07-24 09:00"), sent("2025-07-24 10:00", second)], "2025-07-30", 0, "late"],
  ["eleven, on a day granted", [sent("2025-07-25 09:00"), sent("2025-07-25 10:00", second)], "2025-07-30", 0, "late"],
  ["one row never came", [sent("2025-07-02 09:00"), rowWith(second)], "2025-07-11", 0, "missing"],
  ["one row still to come", [sent("2025-07-02 09:00"), rowWith(second)], "2025-07-10", null, "not_due"],
  [
    "looked at before it came",
    [sent("2025-07-02 09:00"), sent("2025-07-14 09:00", second)],
    "2025-07-11",
    0,
    "missing",
  ],
])("报送及时: %s", (_, rows, day, points, kind) => {
  const { score, count, items } = timeliness(rows, day);
  expect([score, count]).toEqual([points, points === null ? 0 : 1]);
  expect(items[0]?.ground).toMatchObject({ of: "timeliness", kind, dueOn: "2025-07-10" });
});

test("报送及时: an extension moves the due day", () => {
  const rows = [sent("2025-07-02 09:00"), sent("2025-07-14 09:00", second)];
  const grants = [grantOf("extension", "2025-07-08", "2025-07-14")];
  expect(timeliness(rows, "2025-07-30", { grants }).score).toBe(100);
});

test("报送及时: without rows there is nothing to score", () => {
  expect(timelinessScore(reportPlan(), AT, "finance", "2025-07-30")).toMatchObject({
    score: null,
    count: 0,
    items: [],
  });
});

const LIFE: Step[] = [
  ["submitted", "2025-07-02 09:00"],
  ["approved", "2025-07-03 09:00"],
  ["rated", "2025-07-21 09:00"],
];
const rated = (word: Rating, more: Partial<ReportRow> = {}) =>
  rowAfter(LIFE, { rating: { word, proposed: word, reason: null }, ...more });

test.each<[Rating, number]>([
  ["on_time_high_quality", 100],
  ["on_time_unsatisfactory", 70],
  ["late_completed", 60],
  ["not_completed", 0],
])("任务评定: %s", (word, points) => {
  expect(ratingScore(reportPlan({ rows: [rated(word)] }), AT, "outpatient", "2025-07-21").score).toBe(points);
});

test("任务评定: a mean over the department's own rows; who is not named first counts half", () => {
  const rows = [
    rated("on_time_high_quality"),
    rated("late_completed", second),
    rated("not_completed", { ...second, departmentCode: "information" }),
  ];
  const plan = reportPlan({ rows });
  expect(ratingScore(plan, AT, "outpatient", "2025-07-21")).toMatchObject({ score: 80, count: 2 });
  expect(ratingScore(plan, AT, "information", "2025-07-21")).toMatchObject({ score: 0, count: 1 });
  const tasks = plan.tasks.map((task) => ({
    ...task,
    departmentCodes: task.no === 1 ? ["outpatient"] : ["information", "outpatient"],
  }));
  // (1 × 100 + 0.5 × 60) ÷ 1.5
  expect(ratingScore(reportPlan({ rows, tasks }), AT, "outpatient", "2025-07-21").score).toBeCloseTo(130 / 1.5, 10);
});

test("任务评定: not yet rated by that day does not count", () => {
  const plan = reportPlan({ rows: [rated("on_time_high_quality"), rowWith(second)] });
  expect(ratingScore(plan, AT, "outpatient", "2025-07-20")).toMatchObject({ score: null, count: 0 });
  expect(ratingScore(plan, AT, "outpatient", "2025-07-21")).toMatchObject({ score: 100, count: 1 });
});
