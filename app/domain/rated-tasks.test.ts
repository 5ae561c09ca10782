import { expect, test } from "vitest";
import { ratedTasks, weakRows } from "./rated-tasks.ts";
import type { Rating } from "./rating.ts";
import { reportPlan, rowAfter } from "./report.fixture.ts";
import type { ReportRow } from "./report-row.ts";

function rated(taskNo: number, departmentCode: string, word: Rating): ReportRow {
  const steps = [
    ["submitted", "2025-07-03 09:00"],
    ["approved", "2025-07-04 09:00"],
    ["rated", "2025-07-05 09:00"],
  ] as const;
  return rowAfter(steps, { taskNo, departmentCode, rating: { word, proposed: word, reason: null } });
}

function numbersOf(...rows: ReportRow[]): Record<string, number[]> {
  const groups = ratedTasks(reportPlan({ rows }), "2025-H1", "2025-07-20");
  return Object.fromEntries(groups.map(({ rating, tasks }) => [rating ?? "open", tasks.map(({ task }) => task.no)]));
}

test("a joint task stands with its weakest department, and with the open ones while one is open", () => {
  const own = rated(1, "outpatient", "on_time_high_quality");
  const good = rated(2, "outpatient", "on_time_high_quality");
  const late = rated(2, "information", "late_completed");
  expect(numbersOf(own, good, late)).toMatchObject({ on_time_high_quality: [1], late_completed: [2], open: [] });
  expect(numbersOf(own, good, rowAfter([], { taskNo: 2, departmentCode: "information" }))).toMatchObject({
    on_time_high_quality: [1],
    open: [2],
  });
});

test("weak rows are those whose standing word is not the best", () => {
  const returned = { ...rated(1, "outpatient", "not_completed"), state: "returned" } as const;
  const plan = reportPlan({
    rows: [returned, rated(2, "outpatient", "on_time_high_quality"), rated(2, "information", "late_completed")],
  });
  expect(weakRows(plan, "2025-H1").map(({ taskNo, departmentCode }) => [taskNo, departmentCode])).toEqual([
    [2, "information"],
  ]);
});
