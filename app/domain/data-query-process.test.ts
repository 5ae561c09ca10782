import { expect, test } from "vitest";
import { openTestWorld } from "#app/commands/test-world.ts";
import { findingsOf } from "./data-queries.ts";
import { annualOutOfHalves, enteredBySame } from "./data-query-process.ts";
import { amount, cellOf, emptyCell, mean, measureOf, share, valueOf, yes } from "./measure.fixture.ts";
import { planOf } from "./plan.ts";
import { percentNotFromParts, percentOutOfBounds } from "./stated-percent.ts";

const SHIPPED = openTestWorld().plan();
const rate = measureOf("numerator_denominator");
const wait = measureOf("mean_with_n");
const count = measureOf("count");
const grade = measureOf("grade");
const service = measureOf("boolean");

test.each([
  ["a pooled share", rate, share(900, 1000), share(2100, 3000), share(75, 100), false],
  ["the lower half itself", rate, share(900, 1000), share(2100, 3000), share(70, 100), false],
  ["below both halves", rate, share(900, 1000), share(2100, 3000), share(6998, 10000), true],
  ["above both", rate, share(900, 1000), share(2100, 3000), share(9002, 10000), true],
  ["a mean between", wait, mean(24, 10), mean(16, 30), mean(18, 40), false],
  ["a mean above", wait, mean(24, 10), mean(16, 30), mean(24.1, 40), true],
  ["the sum", count, amount(36), amount(50), amount(86), false],
  ["another sum", count, amount(36), amount(50), amount(85), true],
  ["the year-end grade", grade, amount(3), amount(4), amount(4), false],
  ["the first half's grade", grade, amount(3), amount(4), amount(3), true],
  ["yes in one half", service, yes(true), yes(false), yes(true), false],
  ["no although one half is yes", service, yes(true), yes(false), yes(false), true],
] as const)("D06: %s", (_, measure, first, second, official, fires) => {
  const found = annualOutOfHalves(measure, cellOf("2024-H1", first), cellOf("2024-H2", second), official);
  expect(found !== null).toBe(fires);
});

test("D06 says nothing where a half is missing", () => {
  expect(
    annualOutOfHalves(count, cellOf("2024-H1", amount(3)), emptyCell("2024-H2", "missing"), amount(99)),
  ).toBeNull();
});

test.each([
  ["the same account under another name", { enteredById: 7, enteredBy: "甲" }, { userId: 7, name: "乙" }, true],
  ["another account of the same name", { enteredById: 7, enteredBy: "甲" }, { userId: 8, name: "甲" }, false],
  ["an old value, the same name", { enteredById: null, enteredBy: "甲" }, { userId: 8, name: "甲" }, true],
  ["an old value, another name", { enteredById: null, enteredBy: "甲" }, { userId: 8, name: "乙" }, false],
])("G05: %s", (_, value, actor, expected) => {
  expect(enteredBySame(value, actor)).toBe(expected);
});

test.each([
  [-0.01, true],
  [0, false],
  [100, false],
  [100.01, true],
])("B01: a written %d %", (percent, fires) => {
  expect(percentOutOfBounds(percent) !== null).toBe(fires);
});

test.each([
  ["as computed", 33.33, false],
  ["half a unit of the last digit off", 33.335, false],
  ["more", 33.34, true],
])("B03: %s", (_, percent, fires) => {
  expect(percentNotFromParts(rate, percent, share(1, 3)) !== null).toBe(fires);
});

const REQUIRED = "hospice_care_available";
const onDay = (
  code: string,
  day: string,
  values = [valueOf("2025-H1", amount(4), "reported", "按2018版分级标准", "emr_application_grade")],
) =>
  findingsOf(planOf({ ...SHIPPED, values }), day)
    .filter((found) => found.code === code && found.halfYear === "2025-H1")
    .map(({ measureKey }) => measureKey);

test("A01: an empty cell is asked about from the day after it was due", () => {
  expect(onDay("DQ-A01", "2025-07-10")).toEqual([]);
  expect(onDay("DQ-A01", "2025-07-11")).toContain(REQUIRED);
  expect(onDay("DQ-A01", "2025-07-11")).not.toContain("emr_application_grade");
  expect(onDay("DQ-A01", "2025-07-11")).not.toContain("new_type_clinic_types");
  const baseline = findingsOf(SHIPPED, "2025-07-11").filter(({ halfYear }) => halfYear.startsWith("2023"));
  expect(baseline).toEqual([]);
});

test("A06: a part of a composite indicator that is overdue is asked about once", () => {
  expect(onDay("DQ-A06", "2025-07-10")).toEqual([]);
  expect(onDay("DQ-A06", "2025-07-11")).toEqual(["emr_application_grade"]);
  const whole = ["emr_application_grade", "smart_service_grade", "smart_management_grade"].map((key) =>
    valueOf("2025-H1", amount(2), "reported", "按2018版分级标准", key),
  );
  expect(onDay("DQ-A06", "2025-07-11", whole)).toEqual([]);
});
