import { expect, test } from "vitest";
import { annualLines, computedLines } from "./annual-lines.ts";
import { officialAnnual, officialFault, statedOfficial } from "./annual-override.ts";
import type { AnnualOverride } from "./annual-override-record.ts";
import { lineText } from "./cell-text.ts";
import { amount, indicatorWith, list, mean, measureOf, planWith, share, valueOf, yes } from "./measure.fixture.ts";
import type { Measure } from "./measure.ts";
import type { ValueParts } from "./measure-value.ts";
import { planOf, type Plan } from "./plan.ts";

const rate = measureOf("numerator_denominator", { validRange: { min: 0, max: 100 } });
const grade = measureOf("grade", { options: [0, 1, 2].map((value) => ({ value, labelZh: `${value}级` })) });
const score = measureOf("score_with_n");

test.each([
  ["a share", rate, 88.6, null],
  ["nought", rate, 0, null],
  ["two decimals", rate, 88.61, null],
  ["three", rate, 88.611, "decimals"],
  ["over a hundred", rate, 100.01, "range"],
  ["below nought", rate, -1, "range"],
  ["a score over a hundred", score, 101, "range"],
  ["half a patient", measureOf("count"), 86.5, "decimals"],
  ["a grade", grade, 2, null],
  ["a grade off the scale", grade, 3, "range"],
  ["a yes", measureOf("boolean"), true, null],
  ["a number for a yes", measureOf("boolean"), 1, "not_a_quantity"],
  ["a yes for a number", rate, true, "not_a_quantity"],
  ["a list has no official value", measureOf("list"), 3, "not_a_quantity"],
  ["no number at all", rate, Number.NaN, "decimals"],
])("what can be official: %s", (_, measure, value, fault) => {
  expect(officialFault(measure, value)).toBe(fault);
});

function stated(value: number | boolean, change: Partial<AnnualOverride> = {}): AnnualOverride {
  return {
    measureKey: "measure",
    year: 2024,
    value,
    source: "国家平台2024年度反馈",
    reason: "以平台为准",
    statedAt: "2025-02-18T09:00:00+08:00",
    statedBy: "质控办",
    withdrawnAt: null,
    withdrawnBy: null,
    withdrawReason: null,
    version: 1,
    ...change,
  };
}

function planStated(
  measure: Measure,
  first: ValueParts | null,
  second: ValueParts | null,
  override: AnnualOverride,
): Plan {
  const values = [...(first ? [valueOf("2024-H1", first)] : []), ...(second ? [valueOf("2024-H2", second)] : [])];
  return planOf({ ...planWith(indicatorWith(measure), values), overrides: [override] });
}

const DAY = "2025-07-08";

test.each([
  ["between the halves", rate, share(900, 1000), share(2100, 3000), 80, true],
  ["at the lower half", rate, share(900, 1000), share(2100, 3000), 70, true],
  ["below both", rate, share(900, 1000), share(2100, 3000), 69.98, false],
  ["above both", rate, share(900, 1000), share(2100, 3000), 90.02, false],
  ["a mean between", measureOf("mean_with_n"), mean(24, 1000), mean(16, 3000), 20, true],
  ["the sum itself", measureOf("count"), amount(36), amount(50), 86, true],
  ["another sum", measureOf("count"), amount(36), amount(50), 87, false],
  ["another year-end", grade, amount(1), amount(2), 1, false],
  ["a year of nought", measureOf("count"), amount(0), amount(0), 0, true],
  ["any yes", measureOf("boolean"), yes(true), yes(false), true, true],
  ["no, against a yes", measureOf("boolean"), yes(true), yes(false), false, false],
  ["a half is missing", rate, share(900, 1000), null, 90, false],
])("an official value is shown only while it fits the halves: %s", (_, measure, first, second, value, shown) => {
  const plan = planStated(measure, first, second, stated(value));
  expect(officialAnnual(plan, measure, 2024, DAY) !== null).toBe(shown);
});

test("it stands from the day it was stated to the day before it was withdrawn", () => {
  const withdrawn = { withdrawnAt: "2025-03-01T09:00:00+08:00", withdrawnBy: "质控办", withdrawReason: "平台更正" };
  const plan = planStated(rate, share(9, 10), share(8, 10), stated(85, withdrawn));
  const on = (day: string) => statedOfficial(plan, "measure", 2024, day)?.value ?? null;
  expect([on("2025-02-17"), on("2025-02-18"), on("2025-02-28"), on("2025-03-01")]).toEqual([null, 85, 85, null]);
});

test("both values stand in the line: the official one in front, the computed one kept", () => {
  const plan = planStated(rate, share(900, 1000), share(2100, 3000), stated(80));
  const indicator = indicatorWith(rate);
  const [line] = annualLines(plan, indicator, 2024, DAY);
  expect(line && lineText(line)).toBe("80.00%（官方值）");
  expect(line?.official?.computed).toBe("75.00%（3000/4000）");
  expect(line?.formula).toBe("(900+2100)/(1000+3000)");
  expect(computedLines(plan, indicator, 2024, DAY).map(lineText)).toEqual(["75.00%（3000/4000）"]);
  expect(annualLines(plan, indicator, 2025, DAY)[0]?.official).toBeNull();
});

test("a list is never overridden, whatever is stored", () => {
  const centres = measureOf("list");
  const plan = planStated(centres, list("甲"), list("甲", "乙"), stated(2));
  expect(annualLines(plan, indicatorWith(centres), 2024, DAY)[0]).toMatchObject({ detail: "甲、乙", official: null });
});
