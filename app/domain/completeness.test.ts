import { expect, test } from "vitest";
import { completenessOf, givenCells, totalCompleteness } from "./completeness.ts";
import type { Indicator, Measure } from "./measure.ts";
import { amount, indicatorWith, measureOf, planWith, share, valueOf } from "./measure.fixture.ts";
import { NO_PARTS, type MeasureValue } from "./measure-value.ts";
import { planOf, type Plan } from "./plan.ts";

function indicator(no: number, departmentCodes: string[], ...measures: Measure[]): Indicator {
  return { ...indicatorWith(...measures.map((measure) => ({ ...measure, indicatorNo: no }))), no, departmentCodes };
}

const RATE = measureOf("numerator_denominator", { key: "rate" });
const FIRST = measureOf("count", { key: "first" });
const SECOND = measureOf("count", { key: "second" });
const LIST = measureOf("list", { key: "list", companion: true });
const WAIT = measureOf("count", { key: "wait" });

/** 门诊办 owes 1, both measures of 2, and the joint 3; 医务科 only shares 3; 手术室 owes 4; 总务科 nothing. */
function hospital(...values: MeasureValue[]): Plan {
  const shared = measureOf("count", { key: "shared" });
  const indicators = [
    indicator(1, ["outpatient"], RATE),
    indicator(2, ["outpatient"], FIRST, SECOND, LIST),
    indicator(3, ["outpatient", "medical"], shared),
    indicator(4, ["theatre"], WAIT),
  ];
  return planOf({
    ...planWith(indicatorWith(), values),
    departments: ["outpatient", "medical", "theatre", "general"].map((code) => ({ code, name: code })),
    indicators,
  });
}

const reported = (key: string) => valueOf("2024-H1", amount(3), "reported", "", key);

test("cells owed are the printed measures of the first department", () => {
  const lines = completenessOf(hospital(), "2024-H1", "2024-07-05");
  expect(lines.map(({ departmentCode, required }) => [departmentCode, required])).toEqual([
    ["outpatient", 4],
    ["theatre", 1],
  ]);
});

test.each([
  ["before the due day nothing is missing", "2024-07-10", { not_due: 1, missing: 0 }],
  ["after it, it is", "2024-07-11", { not_due: 0, missing: 1 }],
])("%s", (_, day, expected) => {
  expect(completenessOf(hospital(), "2024-H1", day)[1]?.byStatus).toMatchObject(expected);
});

test("the six things a cell can be are counted apart, and 0 is a value", () => {
  const [line] = completenessOf(
    hospital(
      valueOf("2024-H1", share(0, 500), "reported", "", "rate"),
      valueOf("2024-H1", amount(3), "provisional", "", "first"),
      valueOf("2024-H1", NO_PARTS, "not_applicable", "没有这项业务", "second"),
    ),
    "2024-H1",
    "2024-07-11",
  );
  expect(line?.byStatus).toEqual({
    not_due: 0,
    missing: 1,
    reported: 1,
    provisional: 1,
    not_applicable: 1,
    not_traceable: 0,
  });
  expect(line && givenCells(line)).toBe(3);
});

test("a companion list does not fill a cell", () => {
  const listed = valueOf("2024-H1", { ...NO_PARTS, list: ["甲"] }, "reported", "", "list");
  expect(completenessOf(hospital(listed), "2024-H1", "2024-07-11")[0]?.byStatus.reported).toBe(0);
});

test("what was entered after the day does not count on it", () => {
  const plan = hospital(reported("wait"));
  expect(completenessOf(plan, "2024-H1", "2024-07-02")[1]?.byStatus.reported).toBe(0);
  expect(completenessOf(plan, "2024-H1", "2024-07-03")[1]?.byStatus.reported).toBe(1);
});

test("doubted cells are counted once each", () => {
  const copied = [share(650, 1000), share(650, 1000)].map((parts, index) =>
    valueOf(index === 0 ? "2024-H1" : "2024-H2", parts, "reported", "", "rate"),
  );
  const plan = hospital(...copied);
  expect(completenessOf(plan, "2024-H2", "2025-01-05")[0]?.doubted).toBe(1);
  expect(completenessOf(plan, "2024-H1", "2025-01-05")[0]?.doubted).toBe(0);
});

test("in every line the statuses make up what is owed, and the total is the sum of the lines", () => {
  const lines = completenessOf(hospital(reported("first"), reported("wait")), "2024-H1", "2024-07-20");
  for (const { required, byStatus } of lines) {
    expect(Object.values(byStatus).reduce((sum, each) => sum + each, 0)).toBe(required);
  }
  const total = totalCompleteness(lines);
  expect([total.required, total.byStatus.reported, total.byStatus.missing, total.doubted]).toEqual([5, 2, 3, 0]);
  expect(totalCompleteness([]).required).toBe(0);
});

test("a half-year the plan does not have asks nobody for anything", () => {
  expect(completenessOf(hospital(), "2031-H1", "2024-07-20")).toEqual([]);
});
