import { expect, test } from "vitest";
import { amount, indicatorWith, list, mean, measureOf, planWith, share, valueOf, yes } from "./measure.fixture.ts";
import { measureCell } from "./measure-cell.ts";
import { cellStatus, isFigure, NO_PARTS, quantityOf, shownQuantity, valueKey } from "./measure-value.ts";

const rate = measureOf("numerator_denominator");

test.each([
  ["a share", rate, share(1300, 1600), 81.25],
  ["none is 0, not nothing", rate, share(0, 1600), 0],
  ["29 of 100 is exactly 29", rate, share(29, 100), 29],
  ["of nothing", rate, share(0, 0), null],
  ["without denominator", rate, share(3, null), null],
  ["without numerator", rate, share(null, 3), null],
  ["a mean", measureOf("mean_with_n"), mean(11.2, 100), 11.2],
  ["a score", measureOf("score_with_n"), mean(91.73, 100), 91.73],
  ["a count of 0", measureOf("count"), amount(0), 0],
  ["a grade", measureOf("grade"), amount(4), 4],
  ["no", measureOf("boolean"), yes(false), false],
  ["no answer", measureOf("boolean"), NO_PARTS, null],
  ["distinct entries", measureOf("list"), list("肺癌", "胃癌", "肺癌"), 2],
  ["an empty list is 0", measureOf("list"), list(), 0],
  ["no list", measureOf("list"), NO_PARTS, null],
])("quantityOf: %s", (_, measure, parts, quantity) => {
  expect(quantityOf(measure, parts)).toBe(quantity);
});

test.each([
  [rate, share(2, 3), 66.67],
  [rate, share(1, 3), 33.33],
  [measureOf("mean_with_n"), mean(11.25, 10), 11.3],
  [measureOf("boolean"), yes(true), true],
  [measureOf("list"), list("a"), 1],
  [rate, NO_PARTS, null],
])("shownQuantity %#", (measure, parts, shown) => {
  expect(shownQuantity(measure, parts)).toBe(shown);
});

const entered = { ...valueOf("2024-H1", share(1, 2)), firstEnteredAt: "2024-07-12T23:59:59+08:00" };

test.each([
  ["2024-07-10", undefined, "not_due"],
  ["2024-07-11", undefined, "missing"],
  ["2024-07-10", entered, "not_due"],
  ["2024-07-11", entered, "missing"],
  ["2024-07-12", entered, "reported"],
  ["2024-07-12", { ...entered, status: "provisional" }, "provisional"],
  ["2024-07-12", { ...entered, status: "not_applicable" }, "not_applicable"],
  ["2024-07-12", { ...entered, status: "not_traceable" }, "not_traceable"],
] as const)("due 2024-07-10, on %s: %#", (day, value, status) => {
  expect(cellStatus(value, "2024-07-10", day)).toBe(status);
});

test("what counts as a figure", () => {
  const statuses = ["reported", "provisional", "not_applicable", "not_traceable"] as const;
  expect(statuses.map((status) => isFigure({ ...entered, status }))).toEqual([true, true, false, false]);
  expect(isFigure(undefined)).toBe(false);
  expect(valueKey("2024-H1", "wait")).toBe("2024-H1|wait");
});

test("a cell of the plan on a day: later values are not seen, an extension moves the due day", () => {
  const plan = planWith(indicatorWith(rate), [entered]);
  expect(measureCell(plan, rate, "2024-H1", "2024-07-11")).toEqual({
    halfYear: "2024-H1",
    status: "missing",
    value: undefined,
  });
  expect(measureCell(plan, rate, "2024-H1", "2024-07-12")).toMatchObject({ status: "reported", value: entered });
  const extended = planWith(indicatorWith(rate), []);
  const grant = {
    id: 1,
    kind: "extension" as const,
    halfYear: "2024-H1" as const,
    departmentCode: "outpatient",
    until: "2024-07-15",
    reason: "系统升级",
    grantedAt: "2024-07-09T09:00:00+08:00",
    grantedBy: "何芬琴",
  };
  expect(measureCell({ ...extended, grants: [grant] }, rate, "2024-H1", "2024-07-15").status).toBe("not_due");
  expect(measureCell({ ...extended, grants: [grant] }, rate, "2024-H1", "2024-07-16").status).toBe("missing");
  expect(measureCell(extended, rate, "2026-H1", "2026-12-31").status).toBe("not_due");
});
