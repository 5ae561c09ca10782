import { expect, test } from "vitest";
import { openDatabase } from "#db/connection.server.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { readShippedPlan } from "#db/plan-files.server.ts";
import { shipPlan } from "#db/ship-plan.server.ts";
import type { HalfYearId } from "./half-year.ts";
import { gridRow, hasFlag, remarksOf, type Sees } from "./indicator-grid.ts";
import { NO_PARTS, type MeasureValue, type ValueParts } from "./measure-value.ts";
import { planOf } from "./plan.ts";

const db = openDatabase(":memory:");
shipPlan(db, readShippedPlan());
const SHIPPED = loadPlan(db);
const TODAY = "2025-07-08";
const all: Sees = () => true;

function value(halfYear: HalfYearId, measureKey: string, parts: Partial<ValueParts>): MeasureValue {
  return {
    ...NO_PARTS,
    ...parts,
    halfYear,
    measureKey,
    status: "reported",
    note: "按本院口径",
    version: 1,
    enteredAt: "2024-07-05T10:00:00+08:00",
    enteredBy: "填报员",
    enteredById: null,
    firstEnteredAt: "2024-07-05T10:00:00+08:00",
    details: {},
  };
}

function row(no: number, values: readonly MeasureValue[] = [], sees = all, day = TODAY) {
  const plan = planOf({ ...SHIPPED, values });
  const indicator = plan.indicatorByNo.get(no);
  if (!indicator) throw new Error(`no indicator ${no}`);
  return gridRow(plan, indicator, sees, day);
}

/** The cells in the order of the table, each as its lines' words. */
function words(of: ReturnType<typeof row>): string[] {
  return of.years.flatMap(({ halves, annual }) =>
    [...halves, annual].map((cell) =>
      cell.kind === "hidden" ? "hidden" : cell.lines.map((line) => `${line.status} ${line.main}`).join(" | "),
    ),
  );
}

test("nine cells: overdue ones are missing, the open half-year waits, the last is not due", () => {
  expect(words(row(6))).toEqual([
    "missing 缺报",
    "missing 缺报",
    "missing 缺上半年、下半年",
    "missing 缺报",
    "missing 缺报",
    "missing 缺上半年、下半年",
    "to_fill 未到期",
    "not_due 未到期",
    "missing 未到期",
  ]);
});

test("a composite indicator has a line a printed measure, and the year is computed from its parts", () => {
  const values = [
    value("2024-H1", "prehospital_info_transmission_rate", { numerator: 900, denominator: 1000 }),
    value("2024-H2", "prehospital_info_transmission_rate", { numerator: 2100, denominator: 3000 }),
  ];
  const [, year] = row(15, values).years;
  expect(year?.annual).toMatchObject({
    kind: "shown",
    lines: [
      { label: "传输", main: "75.00%", detail: "3000/4000" },
      { label: "确认", main: "缺上半年、下半年" },
    ],
  });
});

test("what a reader may not see yet is hidden, its year too, but not what has not opened", () => {
  const sees: Sees = ({ id }) => id < "2025-H1";
  expect(words(row(6, [], sees)).slice(-3)).toEqual(["hidden", "not_due 未到期", "hidden"]);
  expect(words(row(6, [], () => false, "2025-06-19")).slice(-3)).toEqual([
    "not_due 未到期",
    "not_due 未到期",
    "missing 未到期",
  ]);
});

const WAITING = [
  value("2024-H1", "outpatient_wait_after_arrival_minutes", { amount: 22, sample: 1000 }),
  value("2024-H2", "outpatient_wait_after_arrival_minutes", { amount: 11, sample: 1000 }),
  value("2025-H1", "outpatient_wait_after_arrival_minutes", { amount: 22, sample: 1000 }),
];

test("open queries are numbered as one reads, and their lines are doubted", () => {
  const rates = [
    value("2024-H1", "outpatient_appointment_rate", { numerator: 500, denominator: 1000 }),
    value("2024-H2", "outpatient_appointment_rate", { numerator: 700, denominator: 1000 }),
  ];
  const rows = [row(1, rates), row(6, WAITING)];
  expect(remarksOf(rows).map(({ no, indicator, query }) => [no, indicator.no, query.halfYear])).toEqual([
    [1, 1, "2024-H2"],
    [2, 6, "2024-H2"],
    [3, 6, "2025-H1"],
  ]);
  expect(rows[1]?.years[1]?.halves[1]).toMatchObject({ lines: [{ doubted: true }] });
  expect(rows[1]?.years[1]?.halves[0]).toMatchObject({ lines: [{ doubted: false }] });
});

test("a doubt on a list stands at the yes it goes with, since no cell shows the list by itself", () => {
  const lost = (list: readonly string[], halfYear: HalfYearId) => [
    value(halfYear, "new_type_clinics_set_up", { yes: true }),
    value(halfYear, "new_type_clinic_types", { list }),
  ];
  const clinics = row(8, [...lost(["麻醉门诊", "疼痛门诊"], "2024-H2"), ...lost(["麻醉门诊"], "2025-H1")]);
  const doubted = remarksOf([clinics]).map(({ query }) => `${query.halfYear} ${query.measureKey} ${query.code}`);
  expect(doubted).toEqual([
    "2024-H2 new_type_clinics_set_up DQ-A05",
    "2024-H2 new_type_clinic_types DQ-A05",
    "2025-H1 new_type_clinics_set_up DQ-A05",
    "2025-H1 new_type_clinic_types DQ-A05",
    "2025-H1 new_type_clinic_types DQ-D05",
  ]);
  expect(clinics.years[2]?.halves[0]).toMatchObject({ lines: [{ doubted: true }] });
});

test("flags say which cells a row has", () => {
  const doubted = row(6, WAITING);
  expect([hasFlag(doubted, "query"), hasFlag(doubted, "to_fill"), hasFlag(doubted, "missing")]).toEqual([
    true,
    false,
    true,
  ]);
  expect(hasFlag(row(6), "to_fill")).toBe(true);
  expect(
    hasFlag(
      row(6, WAITING, () => false),
      "query",
    ),
  ).toBe(false);
});

test("a target that is reached waits while a query is open", () => {
  expect(row(6, WAITING).judgements).toMatchObject([{ verdict: "awaiting_query", halfYear: "2025-H1" }]);
  expect(row(6).judgements).toEqual([]);
});
