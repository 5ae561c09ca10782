import { expect, test } from "vitest";
import { grantOf, instant, reportPlan, rowAfter, rowWith } from "./report.fixture.ts";
import { daysLate, handedInAt, sheetOf } from "./report-sheet.ts";
import type { ReportRow } from "./report-row.ts";

const submitted = (time: string, more: Partial<ReportRow> = {}) => rowAfter([["submitted", time]], more);
const first = (time: string) => submitted(time, { taskNo: 1 });
const second = (time: string) => submitted(time, { taskNo: 2 });

test.each<[string, ReportRow[], string | null]>([
  ["no rows", [], null],
  ["one row", [first("2025-07-03 10:20")], "2025-07-03 10:20"],
  ["the later of two", [first("2025-07-03 10:20"), second("2025-07-10 23:59")], "2025-07-10 23:59"],
  ["whichever comes first", [first("2025-07-10 23:59"), second("2025-07-03 10:20")], "2025-07-10 23:59"],
  ["one row not yet", [first("2025-07-03 10:20"), rowWith({ taskNo: 2 })], null],
  [
    "one row withdrawn",
    [
      rowAfter([
        ["submitted", "2025-07-03 10:20"],
        ["withdrawn", "2025-07-03 11:00"],
      ]),
    ],
    null,
  ],
  [
    "one row returned",
    [
      rowAfter([
        ["submitted", "2025-07-03 10:20"],
        ["returned", "2025-07-07 16:20"],
      ]),
    ],
    "2025-07-03 10:20",
  ],
])("handed in, %s", (_, rows, time) => {
  expect(handedInAt(rows)).toBe(time && instant(time));
});

test.each([
  ["the due day itself", "2025-07-10", "2025-07-10", 0],
  ["early", "2025-07-10", "2025-07-01", 0],
  ["the next working day", "2025-07-10", "2025-07-11", 1],
  ["over a weekend", "2025-07-10", "2025-07-14", 2],
  ["due on Friday, handed in on Saturday", "2025-01-10", "2025-01-11", 0],
  ["due on Friday, handed in on Monday", "2025-01-10", "2025-01-13", 1],
  ["a make-up Sunday is a working day", "2025-01-24", "2025-01-26", 1],
  ["Spring Festival is not", "2025-01-27", "2025-02-04", 0],
])("days late: %s", (_, dueOn, at, days) => {
  expect(daysLate(dueOn, at)).toBe(days);
});

const TODAY = "2025-07-08";
const rows = [first("2025-07-03 10:20"), rowWith({ taskNo: 2, state: "draft" })];

test("a sheet is the department's rows, in the order of annex 1, and as slow as the slowest", () => {
  const others = [rowWith({ taskNo: 2, departmentCode: "information" }), rowWith({ taskNo: 1, halfYear: "2024-H2" })];
  const sheet = sheetOf(reportPlan({ rows: [...others, ...rows.toReversed()] }), "2025-H1", "outpatient", TODAY);
  expect(sheet).toMatchObject({ rows, whole: true, state: "draft", handedInAt: null, daysLate: 0 });
  expect(sheet?.window.state).toBe("open");
});

test.each([
  ["a department without tasks", "2025-H1", "finance"],
  ["a half-year without rows", "2024-H2", "outpatient"],
  ["a half-year the plan does not have", "2026-H1", "outpatient"],
  ["a department it does not have", "2025-H1", "nobody"],
] as const)("%s has no sheet", (_, halfYear, departmentCode) => {
  expect(sheetOf(reportPlan({ rows }), halfYear, departmentCode, TODAY)).toBeNull();
});

test("someone who sees only the joint row sees no whole sheet", () => {
  const sheet = sheetOf(reportPlan({ rows: rows.slice(1) }), "2025-H1", "outpatient", TODAY);
  expect(sheet).toMatchObject({ whole: false, rows: [{ taskNo: 2 }] });
});

test.each<[string, string, number]>([
  ["on the due day", "2025-07-10", 0],
  ["a day later", "2025-07-11", 1],
  ["on the last day", "2025-07-24", 10],
  ["it stops with the window", "2025-07-25", 10],
  ["and stays there", "2025-12-31", 10],
])("while owed it gets later: %s", (_, day, days) => {
  expect(sheetOf(reportPlan({ rows }), "2025-H1", "outpatient", day)?.daysLate).toBe(days);
});

test.each<[string, number]>([
  ["2025-07-10 23:59", 0],
  ["2025-07-11 00:00", 1],
])("handed in %s it is %i days late for good", (time, days) => {
  const plan = reportPlan({ rows: [first("2025-07-03 10:20"), second(time)] });
  const sheet = sheetOf(plan, "2025-H1", "outpatient", "2025-12-31");
  expect(sheet).toMatchObject({ handedInAt: instant(time), daysLate: days, state: "submitted" });
});

test("an extension moves the day lateness is counted from, a reopening does not", () => {
  const late = (grants: ReturnType<typeof grantOf>[]) =>
    sheetOf(reportPlan({ rows, grants }), "2025-H1", "outpatient", "2025-07-28")?.daysLate;
  expect(late([grantOf("extension", "2025-07-05", "2025-07-18")])).toBe(4);
  expect(late([grantOf("reopening", "2025-07-28", "2025-08-05")])).toBe(12);
});

test("a half-year nobody has to report is never late", () => {
  const baseline = rows.map((row) => ({ ...row, halfYear: "2023-H2" as const }));
  expect(sheetOf(reportPlan({ rows: baseline }), "2023-H2", "outpatient", TODAY)?.daysLate).toBeNull();
});
