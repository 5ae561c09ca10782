import { expect, test } from "vitest";
import { grantOf, reportPlan, rowAfter, rowWith } from "#app/domain/report.fixture.ts";
import { sheetOf } from "#app/domain/report-sheet.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import type { HalfYear, WindowGrant } from "#app/domain/plan.ts";
import type { ReportRow } from "#app/domain/report-row.ts";
import { dueFacts } from "./due-facts.ts";

type Asked = { halfYear?: HalfYearId; grants?: WindowGrant[]; adopted?: boolean; submitted?: string };

/** 2025-H1 is due on Thursday 07-10, 2024-H2 on Friday 2025-01-10, 2023-H2 on Wednesday 2024-01-10. */
function facts(day: string, { halfYear = "2025-H1", grants = [], adopted = false, submitted }: Asked = {}) {
  const rows = [1, 2].map((taskNo): ReportRow => {
    return submitted ? rowAfter([["submitted", submitted]], { taskNo, halfYear }) : rowWith({ taskNo, halfYear });
  });
  const halfYears = reportPlan().halfYears.map((each): HalfYear => {
    return each.baseline ? { ...each, progressReport: "optional" } : each;
  });
  const sheet = sheetOf(reportPlan({ rows, grants, halfYears }), halfYear, "outpatient", day);
  if (!sheet) throw new Error("no sheet");
  const { kind, word, sentence, daysLeft } = dueFacts(sheet, day, adopted);
  return [kind, word, sentence, daysLeft];
}

const DUE = "截止 07-10 周四 23:59";

test.each([
  ["2025-06-30", ["calm", "未开放", `07-01 周二 开放，${DUE}`, null]],
  ["2025-07-01", ["calm", "9 天后截止", DUE, 9]],
  ["2025-07-04", ["calm", "6 天后截止", DUE, 6]],
  ["2025-07-05", ["soon", "5 天后截止", DUE, 5]],
  ["2025-07-08", ["soon", "2 天后截止", DUE, 2]],
  ["2025-07-10", ["soon", "今天截止", DUE, 0]],
  ["2025-07-11", ["overdue", "逾期 1 个工作日", `${DUE}，2025-07-24 关闭`, -1]],
  ["2025-07-24", ["overdue", "逾期 10 个工作日", `${DUE}，2025-07-24 关闭`, -14]],
  ["2025-07-25", ["overdue", "未交齐", `${DUE}，2025-07-24 已关闭`, null]],
])("owed, on %s", (day, expected) => {
  expect(facts(day)).toEqual(expected);
});

test("the weekend after a Friday due day is overdue, by no working day", () => {
  const expected = ["截止 01-10 周五 23:59，2025-01-24 关闭", -1];
  expect(facts("2025-01-11", { halfYear: "2024-H2" })).toEqual(["overdue", "逾期", ...expected]);
  expect(facts("2025-01-13", { halfYear: "2024-H2" })[1]).toBe("逾期 1 个工作日");
});

test.each([
  ["2025-07-10 23:59", "2025-H1", ["calm", "已交齐", "07-10 23:59 交齐，按时", null]],
  ["2025-07-11 00:00", "2025-H1", ["overdue", "延时交齐", "07-11 00:00 交齐，延时 1 个工作日", null]],
  ["2025-01-11 09:00", "2024-H2", ["overdue", "延时交齐", "01-11 09:00 交齐，延时", null]],
] as const)("handed in %s", (submitted, halfYear, expected) => {
  expect(facts("2025-07-31", { submitted, halfYear })).toEqual(expected);
});

test("a day of another year says which", () => {
  expect(facts("2026-01-05", { submitted: "2025-07-03 10:20" })[2]).toBe("2025-07-03 10:20 交齐，按时");
});

test.each([
  ["2025-07-28", ["soon", "补报中", "补报到 08-05 周二 23:59", null]],
  ["2025-08-06", ["overdue", "未交齐", `${DUE}，2025-07-24 已关闭`, null]],
])("reopened until 08-05, on %s", (day, expected) => {
  expect(facts(day, { grants: [grantOf("reopening", "2025-07-28", "2025-08-05")] })).toEqual(expected);
});

test("an extension moves the day", () => {
  const grants = [grantOf("extension", "2025-07-05", "2025-07-18")];
  expect(facts("2025-07-11", { grants })).toEqual(["calm", "7 天后截止", "截止 07-18 周五 23:59", 7]);
});

test("once adopted nothing else matters", () => {
  expect(facts("2025-07-31", { adopted: true })).toEqual(["calm", "院长办公会已通过", "内容已冻结", null]);
});

test.each([
  ["2024-01-10", undefined, ["soon", "今天截止", "截止 01-10 周三 23:59", 0]],
  ["2024-01-11", undefined, ["calm", "未报", "本期可报可不报，不计逾期", null]],
  ["2025-07-08", undefined, ["calm", "未报", "本期可报可不报，不计逾期", null]],
  ["2025-07-08", "2024-01-15 09:00", ["calm", "已交齐", "2024-01-15 09:00 交齐", null]],
])("a half-year nobody has to report is never late: %s", (day, submitted, expected) => {
  expect(facts(day, { halfYear: "2023-H2", submitted })).toEqual(expected);
});

test("someone who sees only the rows of joint tasks is told so, not that the sheet is late", () => {
  const plan = reportPlan({ rows: [rowWith({ taskNo: 2 })] });
  const sheet = sheetOf(plan, "2025-H1", "outpatient", "2025-07-21");
  expect(sheet && dueFacts(sheet, "2025-07-21", false)).toMatchObject({ kind: "calm", word: "共同牵头的行" });
});
