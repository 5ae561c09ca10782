import { expect, test } from "vitest";
import { openDatabase } from "#db/connection.server.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { readShippedPlan } from "#db/plan-files.server.ts";
import { shipPlan } from "#db/ship-plan.server.ts";
import type { HalfYearId } from "./half-year.ts";
import { planOf, type Plan, type WindowGrant } from "./plan.ts";
import type { ReportRow } from "./report-row.ts";
import { taskHistory } from "./task-history.ts";

const db = openDatabase(":memory:");
shipPlan(db, readShippedPlan());
const shipped = loadPlan(db);
const OFFICE = "outpatient-office";

function withRow(halfYear: HalfYearId, patch: Partial<ReportRow>, grants: readonly WindowGrant[] = []): Plan {
  const rows = shipped.rows.map((row) => (row.halfYear === halfYear && row.taskNo === 1 ? { ...row, ...patch } : row));
  return planOf({ ...shipped, rows, grants });
}

function periodsOf(plan: Plan, day: string) {
  const task = plan.taskByNo.get(1);
  if (!task) throw new Error("no task 1");
  return taskHistory(plan, task, day);
}

function reportOf(plan: Plan, halfYear: HalfYearId, day: string) {
  const report = periodsOf(plan, day).find((period) => period.halfYear.id === halfYear)?.reports[0];
  if (!report) throw new Error(`no report for ${halfYear}`);
  return report;
}

test("newest first; nothing under what has not opened and under an empty baseline", () => {
  const periods = periodsOf(shipped, "2025-07-08");
  expect(periods.map(({ halfYear, cell, reports }) => [halfYear.id, cell.kind, reports.length])).toEqual([
    ["2025-H2", "upcoming", 0],
    ["2025-H1", "row", 1],
    ["2024-H2", "row", 1],
    ["2024-H1", "row", 1],
    ["2023-H2", "none", 0],
  ]);
});

test("what the snapshot leaves out has no reports", () => {
  const [, current] = periodsOf(planOf({ ...shipped, rows: [] }), "2025-07-08");
  expect(current).toMatchObject({ cell: { kind: "hidden" }, reports: [] });
});

test("a baseline report is shown once handed in, and is never late", () => {
  const plan = withRow("2023-H2", {
    state: "submitted",
    firstSubmittedAt: "2024-02-20T09:00:00+08:00",
    progress: "启动",
  });
  expect(reportOf(plan, "2023-H2", "2025-07-08")).toMatchObject({
    content: { progress: "启动" },
    timeliness: { kind: "not_owed" },
  });
});

const extension: WindowGrant = {
  id: 1,
  kind: "extension",
  halfYear: "2025-H1",
  departmentCode: OFFICE,
  until: "2025-07-15",
  reason: "系统切换",
  grantedAt: "2025-07-09T09:00:00+08:00",
  grantedBy: "何芬琴",
};

// 2025-H1 is due on Thursday 2025-07-10.
test.each([
  { case: "before the due day", sent: null, day: "2025-07-10", timeliness: { kind: "owed", dueOn: "2025-07-10" } },
  {
    case: "the day after",
    sent: null,
    day: "2025-07-11",
    timeliness: { kind: "overdue", dueOn: "2025-07-10", days: 1 },
  },
  { case: "last minute", sent: "2025-07-10T23:59:59+08:00", day: "2025-07-20", timeliness: { kind: "on_time" } },
  {
    case: "first minute too late",
    sent: "2025-07-11T00:00:00+08:00",
    day: "2025-07-20",
    timeliness: { kind: "late", dueOn: "2025-07-10", days: 1 },
  },
  {
    case: "working days only",
    sent: "2025-07-14T09:00:00+08:00",
    day: "2025-07-20",
    timeliness: { kind: "late", dueOn: "2025-07-10", days: 2 },
  },
])("timeliness: $case", ({ sent, day, timeliness }) => {
  const plan = withRow("2025-H1", { state: sent ? "submitted" : "draft", firstSubmittedAt: sent });
  expect(reportOf(plan, "2025-H1", day).timeliness).toEqual(timeliness);
});

test("an extension moves the due day, and a row rated without coming is missed for good", () => {
  const sent = withRow("2025-H1", { state: "submitted", firstSubmittedAt: "2025-07-14T09:00:00+08:00" }, [extension]);
  expect(reportOf(sent, "2025-H1", "2025-07-20").timeliness).toEqual({ kind: "on_time" });
  const never = withRow("2024-H1", {
    state: "rated",
    rating: { word: "not_completed", proposed: "not_completed", reason: "没有提交" },
  });
  expect(reportOf(never, "2024-H1", "2025-07-20")).toMatchObject({
    timeliness: { kind: "missed", dueOn: "2024-07-10" },
    rating: "not_completed",
    content: null,
  });
});

test("returns are told with their reasons, latest first; the text is the one handed in, not the one being written", () => {
  const step = { actorName: "何芬琴", content: null };
  const handedIn = { progress: "第一次写的", difficulties: "无", percent: 60, selfRating: null, evidence: "" };
  const plan = withRow("2025-H1", {
    state: "returned",
    progress: "正在改的",
    firstSubmittedAt: "2025-07-01T09:00:00+08:00",
    events: [
      { ...step, kind: "submitted", at: "2025-07-01T09:00:00+08:00", comment: null, content: handedIn },
      { ...step, kind: "returned", at: "2025-07-02T09:00:00+08:00", comment: "请补数据来源" },
      { ...step, kind: "submitted", at: "2025-07-03T09:00:00+08:00", comment: null, content: handedIn },
      { ...step, kind: "returned", at: "2025-07-04T09:00:00+08:00", comment: "措施写到人" },
    ],
  });
  const report = reportOf(plan, "2025-H1", "2025-07-08");
  expect(report.content?.progress).toBe("第一次写的");
  expect(report.returns.map(({ reason }) => reason)).toEqual(["措施写到人", "请补数据来源"]);
});
