import { expect, test } from "vitest";
import { betterDueDay, dayFaults, effectOfDays, lateDepartments, withDays } from "./half-year-days.ts";
import { grantOf, reportPlan, rowAfter, rowWith } from "./report.fixture.ts";
import { sheetOf } from "./report-sheet.ts";

const plan = reportPlan();
const NOW = { opensOn: "2025-07-01", dueOn: "2025-07-10", closesOn: "2025-07-24" };

function faultsOf(days: Partial<typeof NOW>) {
  const halfYear = plan.halfYearById.get("2025-H1");
  if (!halfYear) throw new Error("no such half-year");
  const faults = dayFaults(plan, halfYear, { ...NOW, ...days });
  return Object.entries(faults).map(([name, { code, day }]) => `${name} ${code} ${day}`);
}

test.each([
  ["as they are", {}, []],
  ["all on one day", { dueOn: "2025-07-01", closesOn: "2025-07-01" }, []],
  ["due before it opens", { dueOn: "2025-06-30" }, ["dueOn before_opening 2025-07-01"]],
  ["closed before it is due", { closesOn: "2025-07-09" }, ["closesOn before_due 2025-07-10"]],
  ["opened on its first day", { opensOn: "2025-01-02" }, []],
  ["opened before its first day", { opensOn: "2024-12-31" }, ["opensOn before_start 2025-01-01"]],
  ["opened with the one before", { opensOn: "2025-01-01" }, ["opensOn not_after_previous 2025-01-01"]],
  [
    "opened with the one after",
    { opensOn: "2026-01-01", dueOn: "2026-01-01", closesOn: "2026-01-01" },
    ["opensOn not_before_next 2026-01-01"],
  ],
  ["closed a year after its end", { closesOn: "2026-07-01" }, []],
  ["closed later still", { closesOn: "2026-07-02" }, ["closesOn beyond_reach 2026-07-01"]],
])("%s", (_, days, expected) => {
  expect(faultsOf(days)).toEqual(expected);
});

test.each([
  ["2025-07-10", null],
  ["2025-07-12", "2025-07-14"],
  ["2025-10-03", "2025-10-09"],
  // A Saturday people work.
  ["2025-10-11", null],
])("due on %s: better %s", (dueOn, better) => {
  expect(betterDueDay({ dueOn })).toBe(better);
});

const SUBMITTED_ON_11TH = [
  rowAfter([["submitted", "2025-07-11 23:59"]]),
  rowAfter([["submitted", "2025-07-03 10:00"]], { taskNo: 2 }),
  rowWith({ taskNo: 2, departmentCode: "information" }),
];

test.each([
  ["2025-07-10", []],
  ["2025-07-12", ["outpatient", "information"]],
  // 信息科 still owes; what is not in counts as late after the close too.
  ["2025-08-12", ["outpatient", "information"]],
])("late on %s: %j", (day, expected) => {
  const rows = day < "2025-07-11" ? [rowWith(), rowWith({ taskNo: 2 })] : SUBMITTED_ON_11TH;
  expect(lateDepartments(reportPlan({ rows }), "2025-H1", day)).toEqual(expected);
});

test.each([
  ["a day later excuses who came that day", "2025-07-11", [], ["outpatient"]],
  ["a week later excuses everybody", "2025-07-18", [], ["outpatient", "information"]],
  ["earlier changes nothing for who is late already", "2025-07-02", [], []],
])("as of 07-14, due %s", (_, dueOn, becomeLate, ceaseToBeLate) => {
  const rows = SUBMITTED_ON_11TH;
  expect(effectOfDays(reportPlan({ rows }), "2025-H1", { ...NOW, dueOn }, "2025-07-14")).toMatchObject({
    becomeLate,
    ceaseToBeLate,
  });
});

test("an earlier due day makes late who was on time, but not who has an extension", () => {
  const days = { ...NOW, dueOn: "2025-07-02" };
  const rows = [
    rowAfter([["submitted", "2025-07-03 10:00"]]),
    rowAfter([["submitted", "2025-07-03 10:00"]], { taskNo: 2 }),
  ];
  expect(effectOfDays(reportPlan({ rows }), "2025-H1", days, "2025-07-04").becomeLate).toEqual(["outpatient"]);
  const extended = reportPlan({ rows, grants: [grantOf("extension", "2025-07-01", "2025-07-03")] });
  expect(effectOfDays(extended, "2025-H1", days, "2025-07-04").becomeLate).toEqual([]);
});

test("rated rows on the other side of the new due day are counted: their word stays", () => {
  const rating = { word: "late_completed", proposed: "late_completed", reason: null } as const;
  const rows = [rowAfter([["submitted", "2025-07-11 10:00"]], { rating }), rowWith({ taskNo: 2 })];
  const later = effectOfDays(reportPlan({ rows }), "2025-H1", { ...NOW, dueOn: "2025-07-11" }, "2025-07-14");
  expect(later.ratedOtherwise).toBe(1);
  const same = effectOfDays(reportPlan({ rows }), "2025-H1", { ...NOW, closesOn: "2025-07-30" }, "2025-07-14");
  expect(same.ratedOtherwise).toBe(0);
});

test("the window before and after", () => {
  expect(effectOfDays(plan, "2025-H1", { ...NOW, closesOn: "2025-07-31" }, "2025-07-28")).toMatchObject({
    windowBefore: "closed",
    windowAfter: "late",
  });
});

test("working days late follow the moved day", () => {
  const rows = SUBMITTED_ON_11TH;
  const late = (dueOn: string) =>
    sheetOf(withDays(reportPlan({ rows }), "2025-H1", { ...NOW, dueOn }), "2025-H1", "outpatient", "2025-07-14");
  expect([late("2025-07-08")?.daysLate, late("2025-07-10")?.daysLate, late("2025-07-11")?.daysLate]).toEqual([3, 1, 0]);
});
