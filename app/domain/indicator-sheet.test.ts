import { expect, test } from "vitest";
import { openDatabase } from "#db/connection.server.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { readShippedPlan } from "#db/plan-files.server.ts";
import { shipPlan } from "#db/ship-plan.server.ts";
import type { HalfYearId } from "./half-year.ts";
import { awaitsEntry, indicatorSheetOf, sheetProgress, wholeSheetOf } from "./indicator-sheet.ts";
import { NO_PARTS, type MeasureValue } from "./measure-value.ts";
import { planOf, type Plan, type PlanFacts } from "./plan.ts";

const db = openDatabase(":memory:");
shipPlan(db, readShippedPlan());
const SHIPPED = loadPlan(db);

function planWith(facts: Partial<PlanFacts>): Plan {
  return planOf({ ...SHIPPED, ...facts });
}

function value(measureKey: string, more: Partial<MeasureValue> = {}): MeasureValue {
  return {
    ...NO_PARTS,
    halfYear: "2025-H1",
    measureKey,
    status: "reported",
    note: "",
    version: 1,
    enteredAt: "2025-07-05T10:00:00+08:00",
    enteredBy: "填报员",
    enteredById: null,
    firstEnteredAt: "2025-07-05T10:00:00+08:00",
    details: {},
    ...more,
  };
}

function sheet(plan: Plan, halfYear: HalfYearId, department: string, day: string) {
  const found = indicatorSheetOf(plan, halfYear, department, day);
  if (!found) throw new Error("no sheet");
  return found;
}

test.each([
  ["outpatient-office", 11, 16, 13],
  ["medical-affairs", 8, 10, 6],
  ["nursing", 4, 4, 3],
  ["emergency", 6, 8, 7],
  ["quality-office", 2, 4, 4],
  ["information", 1, 3, 3],
  ["external-liaison", 1, 2, 2],
  ["finance", 1, 1, 1],
  ["western-pharmacy", 0, 0, 0],
  ["clinical-support", 0, 0, 0],
  ["general-affairs", 0, 0, 0],
])("%s has %i indicators with %i cells and owes %i of them", (department, indicators, cells, owed) => {
  const found = sheet(SHIPPED, "2025-H1", department, "2025-07-08");
  expect(new Set(found.cells.map(({ indicator }) => indicator.no)).size).toBe(indicators);
  expect(found.cells).toHaveLength(cells);
  expect(found.cells.filter((cell) => cell.owed)).toHaveLength(owed);
});

test("all 41 printed measures are owed, each by one department", () => {
  const owed = SHIPPED.departments.flatMap(({ code }) =>
    sheet(SHIPPED, "2025-H1", code, "2025-07-08").cells.filter((cell) => cell.owed),
  );
  expect(owed).toHaveLength(41);
  expect(new Set(owed.map(({ measure }) => measure.key)).size).toBe(41);
});

test("a co-department fills the cells of a joint indicator without owing them", () => {
  const cells = sheet(SHIPPED, "2025-H1", "nursing", "2025-07-08").cells;
  expect(cells.find(({ indicator }) => indicator.no === 33)?.owed).toBe(false);
});

test.each([
  ["unknown half-year", "2026-H1" as HalfYearId, "nursing"],
  ["unknown department", "2025-H1" as HalfYearId, "surgery"],
])("%s: no sheet", (_, halfYear, department) => {
  expect(indicatorSheetOf(SHIPPED, halfYear, department, "2025-07-08")).toBeNull();
});

test.each([
  ["the day before it opens", "2025-H1", "2025-06-19", { kind: "not_open", day: "2025-06-20" }],
  ["the first day", "2025-H1", "2025-06-20", null],
  ["after the due day, not closed", "2025-H1", "2025-07-11", null],
  ["the last day", "2025-H1", "2025-07-24", null],
  ["the day after it closed", "2025-H1", "2025-07-25", { kind: "closed", day: "2025-07-24" }],
  ["the baseline while open", "2023-H1", "2024-02-29", null],
  ["the baseline once closed", "2023-H1", "2024-03-01", { kind: "closed", day: "2024-02-29" }],
] as const)("%s (%s on %s)", (_, halfYear, day, lock) => {
  expect(sheet(SHIPPED, halfYear, "nursing", day).lock).toEqual(lock);
});

const REOPENED = {
  id: 1,
  kind: "reopening",
  halfYear: "2024-H2",
  departmentCode: "nursing",
  until: "2025-07-15",
  reason: "补报缺的一格",
  grantedAt: "2025-07-01T09:00:00+08:00",
  grantedBy: "质控办",
} as const;

test("a reopening lets its department write after the close, nobody else", () => {
  const plan = planWith({ grants: [REOPENED] });
  expect(sheet(plan, "2024-H2", "nursing", "2025-07-08").lock).toBeNull();
  expect(sheet(plan, "2024-H2", "nursing", "2025-07-16").lock).toEqual({ kind: "closed", day: "2025-01-24" });
  expect(sheet(plan, "2024-H2", "finance", "2025-07-08").lock).toEqual({ kind: "closed", day: "2025-01-24" });
});

test("an adopted half-year is frozen but for the department it was reopened for", () => {
  const adoption = {
    halfYear: "2024-H2",
    meetingOn: "2025-01-28",
    minutesNo: "1",
    adoptedAt: "2025-01-28T16:00:00+08:00",
    adoptedBy: "院长",
  } as const;
  const plan = planWith({ grants: [REOPENED], adoptions: [adoption] });
  expect(sheet(plan, "2024-H2", "nursing", "2025-07-08").lock).toBeNull();
  expect(sheet(plan, "2024-H2", "nursing", "2025-07-16").lock).toEqual({ kind: "settled" });
  expect(sheet(plan, "2024-H2", "finance", "2025-07-08").lock).toEqual({ kind: "settled" });
});

test("after adoption a reopening opens what was missing and nothing that was passed", () => {
  const adoption = {
    halfYear: "2024-H2",
    meetingOn: "2025-01-28",
    minutesNo: "1",
    adoptedAt: "2025-01-28T16:00:00+08:00",
    adoptedBy: "院长",
  } as const;
  const passed = { firstEnteredAt: "2025-01-06T10:00:00+08:00" };
  const supplied = { firstEnteredAt: "2025-07-05T10:00:00+08:00" };
  const values = [
    value("holistic_nursing_ward_share", { halfYear: "2024-H2", numerator: 22, denominator: 22, ...passed }),
    value("internet_plus_nursing_available", { halfYear: "2024-H2", yes: true, ...supplied }),
  ];
  const plan = planWith({ grants: [REOPENED], adoptions: [adoption], values });
  const { cells } = sheet(plan, "2024-H2", "nursing", "2025-07-08");
  expect(cells.map((cell) => [cell.indicator.no, cell.lock?.kind ?? "open"])).toEqual([
    [23, "settled"],
    [27, "open"],
    [28, "open"],
    [33, "open"],
  ]);
});

test("an indicator is filled when each of its printed measures says something", () => {
  const plan = planWith({
    values: [
      value("outpatient_satisfaction", { amount: 90, sample: 1000 }),
      value("inpatient_satisfaction", { amount: 90, sample: 1000 }),
      value("new_type_clinics_set_up", { yes: true }),
      value("discharge_follow_up_rate", { status: "not_applicable", note: "没有出院患者" }),
      value("outpatient_appointment_rate", { numerator: 0, denominator: 10 }),
    ],
  });
  const progress = sheetProgress(sheet(plan, "2025-H1", "outpatient-office", "2025-07-08"));
  expect(progress).toMatchObject({ owed: 11, filled: 3, missing: [] });
  expect(progress.empty).toHaveLength(8);
  const late = sheetProgress(sheet(plan, "2025-H1", "outpatient-office", "2025-07-11"));
  expect(late.missing.map(({ measure }) => measure.key)).toContain("staff_satisfaction");
  expect(late.missing).toHaveLength(8);
});

test("an empty cell waits for its entry from the opening on", () => {
  expect(awaitsEntry("not_due", "open")).toBe(true);
  expect(awaitsEntry("not_due", "upcoming")).toBe(false);
  expect(awaitsEntry("missing", "late")).toBe(false);
  expect(awaitsEntry("reported", "open")).toBe(false);
});

test("the whole sheet has every cell of annex 3 once, written for the department that owes it", () => {
  const { cells, lock } = wholeSheetOf(SHIPPED, "2025-H1", "2025-07-08");
  expect(cells).toHaveLength(45);
  expect(new Set(cells.map(({ measure }) => measure.key)).size).toBe(45);
  expect(cells.every(({ indicator, departmentCode }) => indicator.departmentCodes[0] === departmentCode)).toBe(true);
  expect(cells.map(({ indicator }) => indicator.no)).toEqual(
    cells.map(({ indicator }) => indicator.no).sort((a, b) => a - b),
  );
  expect(lock).toBeNull();
});

test("the whole sheet is locked only where every department is", () => {
  expect(wholeSheetOf(SHIPPED, "2025-H2", "2025-07-08").lock).toMatchObject({ kind: "not_open" });
});
