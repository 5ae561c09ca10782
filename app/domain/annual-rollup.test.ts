import { expect, test } from "vitest";
import { annualCell, annualCellOn, type AnnualCell } from "./annual-rollup.ts";
import {
  amount,
  cellOf,
  emptyCell,
  indicatorWith,
  list,
  mean,
  measureOf,
  planWith,
  share,
  valueOf,
  yes,
} from "./measure.fixture.ts";
import { NO_PARTS, type ValueParts } from "./measure-value.ts";

const rate = measureOf("numerator_denominator");
const wait = measureOf("mean_with_n");
const wards = measureOf("numerator_denominator", { rollup: "last_value", denominatorNature: "stock" });
const referrals = measureOf("count");
const diseases = measureOf("list");
const score = measureOf("score_with_n");
const grade = measureOf("grade");
const service = measureOf("boolean");
const institution = measureOf("boolean", { rollup: "last_value" });

const year = (measure: typeof rate, first: ValueParts, second: ValueParts): AnnualCell =>
  annualCell(measure, cellOf("2024-H1", first), cellOf("2024-H2", second));

test.each([
  ["rate is pooled, not 80.00", rate, share(900, 1000), share(2100, 3000), 75, "(900+2100)/(1000+3000)"],
  ["wait is weighted by sample", wait, mean(24, 1000), mean(16, 3000), 18, "(24×1000+16×3000)/(1000+3000)"],
  ["wards are a stock, not 42/44", wards, share(20, 22), share(22, 22), 100, "22/22"],
  ["referrals add up", referrals, amount(36), amount(50), 86, "36+50"],
  [
    "a list is that of the year's end, not 5",
    diseases,
    list("肺癌", "胃癌"),
    list("肺癌", "胃癌", "结直肠癌"),
    3,
    null,
  ],
  ["repeated entries count once", diseases, list(), list("肺癌", "肺癌"), 1, null],
  ["a score is weighted", score, mean(90, 100), mean(95, 300), 93.75, "(90×100+95×300)/(100+300)"],
  ["a grade is that of the year's end", grade, amount(4), amount(3), 3, null],
  ["a service of either half", service, yes(false), yes(true), true, null],
  ["a service of neither half", service, yes(false), yes(false), false, null],
  ["an institution of the year's end", institution, yes(true), yes(false), false, null],
  ["zero is a value", referrals, amount(0), amount(0), 0, "0+0"],
  ["rounded for display only", rate, share(1, 3), share(1, 3), 33.33, "(1+1)/(3+3)"],
])("complete: %s", (_, measure, first, second, value, formula) => {
  expect(year(measure, first, second)).toMatchObject({ status: "complete", value, formula, missing: [], note: null });
});

test("the pooled parts stay unrounded", () => {
  expect(year(rate, share(900, 1000), share(2100, 3000)).parts).toEqual(share(3000, 4000));
  expect(year(wait, mean(10, 1), mean(11, 2)).parts).toEqual(mean(32 / 3, 3));
  expect(year(diseases, list(), list("肺癌", "肺癌")).parts).toEqual(list("肺癌"));
});

const MEASURES = { rate, wait, wards, referrals, diseases, score, grade, service, institution };
const PARTS: Record<keyof typeof MEASURES, ValueParts> = {
  rate: share(1, 2),
  wait: mean(10, 5),
  wards: share(20, 22),
  referrals: amount(3),
  diseases: list("肺癌"),
  score: mean(90, 10),
  grade: amount(4),
  service: yes(true),
  institution: yes(true),
};
const NAMES = Object.keys(MEASURES) as (keyof typeof MEASURES)[];
const NOTHING = { status: "missing", value: null, parts: null, formula: null };

test.each(NAMES)("one half missing leaves the year empty: %s", (name) => {
  const given = (id: "2024-H1" | "2024-H2") => cellOf(id, PARTS[name]);
  const blank = { ...NOTHING, note: null };
  expect(annualCell(MEASURES[name], emptyCell("2024-H1", "missing"), given("2024-H2"))).toMatchObject({
    ...blank,
    missing: ["2024-H1"],
  });
  expect(annualCell(MEASURES[name], given("2024-H1"), emptyCell("2024-H2", "missing"))).toMatchObject({
    ...blank,
    missing: ["2024-H2"],
  });
  const lost = cellOf("2024-H1", NO_PARTS, "not_traceable", "系统未上线");
  expect(annualCell(MEASURES[name], lost, given("2024-H2"))).toMatchObject({ ...blank, missing: ["2024-H1"] });
});

test.each(NAMES)("not due yet: %s", (name) => {
  const open = emptyCell("2024-H2", "not_due");
  expect(annualCell(MEASURES[name], cellOf("2024-H1", PARTS[name]), open)).toMatchObject({
    ...NOTHING,
    missing: ["2024-H2"],
    note: "not_due",
  });
  expect(annualCell(MEASURES[name], emptyCell("2024-H1", "missing"), open)).toMatchObject({
    ...NOTHING,
    missing: ["2024-H1", "2024-H2"],
    note: null,
  });
});

test.each(NAMES)("one half not applicable: the other stands, marked partial: %s", (name) => {
  const none = (id: "2024-H1" | "2024-H2") => cellOf(id, NO_PARTS, "not_applicable", "未开展");
  expect(annualCell(MEASURES[name], none("2024-H1"), cellOf("2024-H2", PARTS[name]))).toMatchObject({
    status: "partial",
    parts: PARTS[name],
    missing: [],
    note: "second_half_only",
  });
  expect(annualCell(MEASURES[name], cellOf("2024-H1", PARTS[name]), none("2024-H2"))).toMatchObject({
    status: "partial",
    parts: PARTS[name],
    missing: [],
    note: "first_half_only",
  });
  expect(annualCell(MEASURES[name], none("2024-H1"), none("2024-H2"))).toMatchObject({
    ...NOTHING,
    missing: [],
    note: "not_applicable",
  });
  expect(annualCell(MEASURES[name], none("2024-H1"), emptyCell("2024-H2", "missing"))).toMatchObject({
    ...NOTHING,
    missing: ["2024-H2"],
  });
});

test("a service that stopped is marked; one that started or an institution is not", () => {
  expect(year(service, yes(true), yes(false))).toMatchObject({ value: true, note: "stopped_in_second_half" });
  expect(year(service, yes(false), yes(true)).note).toBeNull();
  expect(year(institution, yes(true), yes(false))).toMatchObject({ value: false, note: null });
});

test.each([
  ["a share without its denominator", rate, share(900, 1000), share(2100, null)],
  ["a share of nothing", rate, share(900, 1000), share(0, 0)],
  ["a mean without its sample", wait, mean(24, 1000), mean(16, null)],
  ["a mean of no cases", wait, mean(24, 1000), mean(16, 0)],
  ["a count that is not there", referrals, amount(36), amount(null)],
  ["an answer that is not there", service, yes(true), yes(null)],
  ["a year's end without parts", wards, share(20, 22), share(null, null)],
])("cannot be pooled: %s", (_, measure, first, second) => {
  expect(year(measure, first, second)).toMatchObject({ ...NOTHING, missing: [], note: "not_poolable" });
});

test("provisional halves are computed and flagged, when they are used", () => {
  const first = cellOf("2025-H1", share(900, 1000));
  const second = cellOf("2025-H2", share(2100, 3000), "provisional");
  expect(annualCell(rate, first, second)).toMatchObject({ status: "complete", value: 75, provisional: true });
  expect(annualCell(rate, first, cellOf("2025-H2", share(1, 2))).provisional).toBe(false);
  const early = cellOf("2025-H1", share(20, 22), "provisional");
  expect(annualCell(wards, early, cellOf("2025-H2", share(22, 22))).provisional).toBe(false);
});

test("the year of a plan follows the day: not due, missing, given", () => {
  const plan = planWith(indicatorWith(rate), [
    valueOf("2024-H1", share(900, 1000)),
    { ...valueOf("2024-H2", share(2100, 3000)), firstEnteredAt: "2025-01-20T09:00:00+08:00" },
  ]);
  expect(annualCellOn(plan, rate, 2024, "2024-07-02")).toMatchObject({
    note: "not_due",
    missing: ["2024-H1", "2024-H2"],
  });
  expect(annualCellOn(plan, rate, 2024, "2025-01-10")).toMatchObject({ note: "not_due", missing: ["2024-H2"] });
  expect(annualCellOn(plan, rate, 2024, "2025-01-11")).toMatchObject({ note: null, missing: ["2024-H2"] });
  expect(annualCellOn(plan, rate, 2024, "2025-01-20")).toMatchObject({ status: "complete", value: 75 });
  expect(annualCellOn(plan, rate, 2026, "2027-02-01")).toMatchObject({ status: "missing", note: "not_due" });
});
