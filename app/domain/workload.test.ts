import { expect, test } from "vitest";
import { loadPlan } from "#db/load-plan.server.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { holds } from "../commands/test-world.ts";
import { reportPlan, rowAfter, rowWith } from "./report.fixture.ts";
import { rowsToApprove, rowsToRate, rowsToWrite } from "./workload.ts";
import type { ReportRow } from "./report-row.ts";
import type { Assignment } from "./role.ts";

const TODAY = "2025-07-08";
const demo = loadPlan(openDemoDatabase());
const who = (...assignments: Assignment[]) => ({ assignments });
const names = (rows: readonly ReportRow[]) => rows.map(({ taskNo, departmentCode }) => `${taskNo} ${departmentCode}`);

test("a leader approves the submitted rows of their own tasks, the longest waiting first", () => {
  expect(names(rowsToApprove(demo, who(holds("leader", "li-guohua"))))).toEqual([
    "13 medical-affairs",
    "10 quality-office",
    "11 medical-affairs",
    "21 medical-affairs",
    "19 emergency",
    "20 emergency",
    "22 medical-affairs",
  ]);
});

test.each<[string, Assignment[], number, number]>([
  ["何芬琴", [holds("leader", "he-fenqin")], 3, 0],
  ["陶建华", [holds("leader", "tao-jianhua")], 1, 0],
  ["周忠东, whose one row is returned", [holds("leader", "zhou-zhongdong")], 0, 0],
  ["two leaders in one person", [holds("leader", "he-fenqin"), holds("leader", "tao-jianhua")], 4, 0],
  ["质控办", [holds("quality_office")], 0, 8],
  ["专班组长, for 质控办's own row, which no leader has approved yet", [holds("task_force_head")], 0, 0],
  ["a leader of 质控办", [holds("leader", "he-fenqin"), holds("quality_office")], 3, 8],
  ["a department head", [holds("department_head", "outpatient-office")], 0, 0],
  ["a viewer", [holds("viewer")], 0, 0],
  ["an administrator", [holds("admin")], 0, 0],
  ["nobody", [], 0, 0],
])("%s: approve %#", (_, assignments, toApprove, toRate) => {
  expect(rowsToApprove(demo, who(...assignments))).toHaveLength(toApprove);
  expect(rowsToRate(demo, who(...assignments))).toHaveLength(toRate);
});

test("质控办's own row is 专班组长's to rate, and nobody else's", () => {
  const own = rowAfter([["approved", "2025-07-04 10:12"]], { departmentCode: "quality-office" });
  const other = rowAfter([["approved", "2025-07-04 10:12"]], { departmentCode: "outpatient-office" });
  const plan = reportPlan({ rows: [own, other] });
  expect(rowsToRate(plan, who(holds("task_force_head")))).toEqual([own]);
  expect(rowsToRate(plan, who(holds("quality_office")))).toEqual([other]);
});

test("rows that have waited equally long come in the order of annex 1", () => {
  const rows = [2, 1].map((taskNo) => rowAfter([["submitted", "2025-07-03 10:20"]], { taskNo }));
  expect(names(rowsToApprove(reportPlan({ rows }), who(holds("leader", "leader"))))).toEqual([
    "1 outpatient",
    "2 outpatient",
  ]);
});

test.each<[string, Assignment[], string[]]>([
  [
    "门诊办",
    [holds("reporter", "outpatient-office")],
    [
      "3 outpatient-office",
      "6 outpatient-office",
      "18 outpatient-office",
      "23 outpatient-office",
      "24 outpatient-office",
    ],
  ],
  ["护理部, all handed in", [holds("department_head", "nursing")], []],
  ["手术室, without tasks", [holds("reporter", "operating-room")], []],
  [
    "two departments",
    [holds("reporter", "western-pharmacy"), holds("reporter", "clinical-support")],
    ["8 western-pharmacy", "14 clinical-support"],
  ],
  [
    "reporter and head at once count once",
    [holds("reporter", "western-pharmacy"), holds("department_head", "western-pharmacy")],
    ["8 western-pharmacy"],
  ],
  ["a leader", [holds("leader", "he-fenqin")], []],
])("rows to write: %s", (_, assignments, expected) => {
  expect(names(rowsToWrite(demo, who(...assignments), TODAY))).toEqual(expected);
});

test.each([
  ["2025-06-30", ["2024-H2"]],
  ["2025-07-01", ["2025-H1"]],
])("on %s the rows to write are those of %j", (day, expected) => {
  const rows = (["2024-H2", "2025-H1"] as const).map((halfYear) => rowWith({ halfYear }));
  const found = rowsToWrite(reportPlan({ rows }), who(holds("reporter", "outpatient")), day);
  expect(found.map(({ halfYear }) => halfYear)).toEqual(expected);
});
