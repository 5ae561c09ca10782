import { expect, test } from "vitest";
import { querySentence } from "#app/wording/queries.ts";
import { hasOpenQuery, queriesAt, queriesOf, showsPartOf } from "./data-queries.ts";
import type { QueryCode } from "./query-codes.ts";
import type { HalfYearId } from "./half-year.ts";
import type { Measure } from "./measure.ts";
import { amount, indicatorWith, list, mean, measureOf, planWith, share, valueOf, yes } from "./measure.fixture.ts";
import { NO_PARTS, type ValueParts } from "./measure-value.ts";
import { planOf } from "./plan.ts";
import type { QueryRecord, QueryState } from "./query-record.ts";
import { twoProportionZ } from "./value-jump.ts";

const rate = measureOf("numerator_denominator");
const stock = measureOf("numerator_denominator", { denominatorNature: "stock" });
const wait = measureOf("mean_with_n");
const score = measureOf("score_with_n");
const count = measureOf("count");

/** The rules this file is about; `data-query-rules.test.ts` has the others. */
const LOOKED_AT: readonly string[] = ["DQ-A02", "DQ-B06", "DQ-C01", "DQ-C02", "DQ-D01", "DQ-D03", "DQ-D04"];

/** `code:severity` on 2025-H1, with 2024-H2 before it where given. */
function queries(measure: Measure, current: ValueParts, previous?: ValueParts): string[] {
  return queriesIn("2025-H1", "2024-H2", measure, current, previous);
}

function queriesIn(
  halfYear: HalfYearId,
  before: HalfYearId,
  measure: Measure,
  current: ValueParts,
  previous?: ValueParts,
): string[] {
  const values = [valueOf(halfYear, current), ...(previous ? [valueOf(before, previous)] : [])];
  const plan = planWith(indicatorWith(measure), values);
  return queriesAt(plan, halfYear, measure.key)
    .filter(({ code }) => LOOKED_AT.includes(code))
    .map(({ code, severity }) => `${code}:${severity}`);
}

const usual = measureOf("mean_with_n", { plausibleRange: { min: 3, max: 90 } });
const usualRate = measureOf("numerator_denominator", { plausibleRange: { min: 15, max: 99.9 } });

test.each([
  ["at the lower end", usual, mean(3, 100), []],
  ["below it", usual, mean(2.9, 100), ["DQ-B06:QUERY"]],
  ["at the upper end", usual, mean(90, 100), []],
  ["above it", usual, mean(90.1, 100), ["DQ-B06:QUERY"]],
  ["as shown, 99.90", usualRate, share(99904, 100000), []],
  ["as shown, 99.91", usualRate, share(99906, 100000), ["DQ-B06:QUERY"]],
  ["no usual range", wait, mean(400, 100), []],
])("DQ-B06: %s", (_, measure, parts, expected) => {
  expect(queries(measure, parts)).toEqual(expected);
});

test.each([
  ["500 of 500", rate, share(500, 500), ["DQ-C01:QUERY"]],
  ["499 of 499", rate, share(499, 499), []],
  ["all but one, shown as 100.00", rate, share(49999, 50000), []],
  ["all wards", stock, share(600, 600), []],
])("DQ-C01: %s", (_, measure, parts, expected) => {
  expect(queries(measure, parts)).toEqual(expected);
});

test.each([
  ["0 of 30", rate, share(0, 30), undefined, ["DQ-C02:QUERY"]],
  ["0 of 29", rate, share(0, 29), undefined, []],
  ["lower is better", measureOf("numerator_denominator", { direction: "lower_better" }), share(0, 30), undefined, []],
  ["count 0, nothing before", count, amount(0), undefined, ["DQ-C02:QUERY"]],
  ["count 0 after 1", count, amount(0), amount(1), ["DQ-C02:QUERY"]],
  ["count 0 after 0", count, amount(0), amount(0), []],
  ["grade 0", measureOf("grade"), amount(0), undefined, []],
  ["a wait of 0", wait, mean(0, 100), undefined, []],
] as const)("DQ-C02: %s", (_, measure, parts, previous, expected) => {
  expect(queries(measure, parts, previous)).toEqual(expected);
});

test.each([
  ["15 points up", rate, share(75, 100), share(60, 100), ["DQ-D01:QUERY"]],
  ["15 points down", rate, share(60, 100), share(75, 100), ["DQ-D01:QUERY"]],
  ["14 points, z 2.1", rate, share(74, 100), share(60, 100), []],
  ["5 points of many, z 7.1", rate, share(5500, 10000), share(5000, 10000), ["DQ-D01:QUERY"]],
  ["4.99 points of many, z 7.1", rate, share(5499, 10000), share(5000, 10000), []],
  ["6 points, z 3.8", rate, share(1120, 2000), share(1000, 2000), []],
  ["base of 29: a note", rate, share(25, 29), share(15, 30), ["DQ-D01:NOTE"]],
  ["bases of 30", rate, share(25, 30), share(15, 30), ["DQ-D01:QUERY"]],
  ["earlier base of 29: a note", rate, share(25, 30), share(15, 29), ["DQ-D01:NOTE"]],
  ["30 % shorter", wait, mean(14, 500), mean(20, 500), ["DQ-D01:QUERY"]],
  ["29.5 % shorter", wait, mean(14.1, 500), mean(20, 500), []],
  ["30 % longer", wait, mean(26, 500), mean(20, 500), ["DQ-D01:QUERY"]],
  ["from 0", wait, mean(5, 500), mean(0, 500), ["DQ-D01:QUERY"]],
  ["29 cases: a note", wait, mean(14, 29), mean(20, 500), ["DQ-D01:NOTE"]],
  ["count by half and 10", count, amount(30), amount(20), ["DQ-D01:QUERY"]],
  ["count by half and 9", count, amount(27), amount(18), []],
  ["count by 10, not half", count, amount(31), amount(21), []],
  ["count from 0 to 10", count, amount(10), amount(0), ["DQ-D01:QUERY"]],
  ["score by 5", score, mean(90, 100), mean(85, 100), ["DQ-D01:QUERY"]],
  ["score by 4.99", score, mean(90, 100), mean(85.01, 100), []],
  ["score down by 5", score, mean(80.1, 100), mean(85.1, 100), ["DQ-D01:QUERY"]],
  ["a grade does not jump", measureOf("grade"), amount(5), amount(2), []],
  ["nothing before", rate, share(75, 100), undefined, []],
])("DQ-D01: %s", (_, measure, parts, previous, expected) => {
  expect(queries(measure, parts, previous)).toEqual(expected);
});

test.each([
  ["same share of other cases", rate, share(30, 60), share(25, 50), ["DQ-D03:QUERY"]],
  ["same to the last decimal only", rate, share(33333, 100000), share(33334, 100000), ["DQ-D03:QUERY"]],
  ["other in the last decimal", rate, share(3333, 10000), share(3334, 10000), []],
  ["base of 29", rate, share(10, 20), share(25, 50), []],
  ["0 twice", rate, share(0, 20), share(0, 25), []],
  ["100 twice", rate, share(30, 30), share(40, 40), []],
  ["same wait", wait, mean(19.6, 500), mean(19.6, 600), ["DQ-D03:QUERY"]],
  ["same wait without sample", wait, mean(19.6, null), mean(19.6, 600), ["DQ-A02:QUERY", "DQ-D03:QUERY"]],
  ["same score", score, mean(84.9, 655), mean(84.9, 655), ["DQ-D03:QUERY"]],
  ["same count", count, amount(5), amount(5), []],
  ["same grade", measureOf("grade"), amount(4), amount(4), []],
])("DQ-D03: %s", (_, measure, parts, previous, expected) => {
  expect(queries(measure, parts, previous)).toEqual(expected);
});

test.each([
  ["same parts", rate, share(6718, 10180), share(6718, 10180), ["DQ-D03:QUERY", "DQ-D04:QUERY"]],
  ["same parts, all of them", rate, share(30, 30), share(30, 30), ["DQ-D04:QUERY"]],
  ["base of 29", rate, share(10, 29), share(10, 29), []],
  ["wards stay", stock, share(22, 22), share(22, 22), []],
  ["many wards stay", stock, share(40, 40), share(40, 40), []],
])("DQ-D04: %s", (_, measure, parts, previous, expected) => {
  expect(queries(measure, parts, previous)).toEqual(expected);
});

test.each([
  [wait, mean(10, 500), mean(20, 500), ["DQ-D01:NOTE"]],
  [rate, share(50, 100), share(50, 100), ["DQ-D03:NOTE", "DQ-D04:NOTE"]],
])("within the baseline comparisons only inform %#", (measure, parts, previous, notes) => {
  expect(queriesIn("2023-H2", "2023-H1", measure, parts, previous)).toEqual(notes);
  expect(queriesIn("2024-H1", "2023-H2", measure, parts, previous)).toEqual(
    notes.map((query) => query.replace("NOTE", "QUERY")),
  );
});

test("a range is asked about in the baseline too", () => {
  expect(queriesIn("2023-H2", "2023-H1", usual, mean(400, 500))).toEqual(["DQ-B06:QUERY"]);
});

test.each([
  ["a mean without sample", wait, mean(20, null), ["DQ-A02:QUERY"]],
  ["a share without parts", rate, NO_PARTS, ["DQ-A02:QUERY"]],
  ["a yes", measureOf("boolean"), yes(true), []],
  ["a list", measureOf("list"), list("胸痛中心"), []],
])("DQ-A02: %s", (_, measure, parts, expected) => {
  expect(queries(measure, parts)).toEqual(expected);
});

test("only figures are compared: 不适用 is neither a value nor a previous one", () => {
  const plan = planWith(indicatorWith(wait), [
    valueOf("2024-H1", mean(20, 500)),
    valueOf("2024-H2", NO_PARTS, "not_applicable", "未开展"),
    valueOf("2025-H1", mean(5, 500), "provisional"),
  ]);
  expect(queriesOf(plan).map(({ code }) => code)).toEqual(["DQ-D02"]);
});

test("queries say where, come in order, are found once per snapshot, and only a QUERY is open", () => {
  const other = measureOf("mean_with_n", { key: "other" });
  const plan = planWith(indicatorWith(wait, other), [
    valueOf("2023-H1", mean(10, 500)),
    valueOf("2023-H2", mean(20, 500)),
    valueOf("2025-H1", mean(1, null), "reported", "", "other"),
  ]);
  expect(queriesOf(plan).map(({ halfYear, measureKey, code }) => [halfYear, measureKey, code])).toEqual([
    ["2023-H2", "measure", "DQ-D01"],
    ["2025-H1", "other", "DQ-A02"],
  ]);
  expect(queriesOf(plan)).toBe(queriesOf(plan));
  expect(hasOpenQuery(plan, "2023-H2", "measure")).toBe(false);
  expect(hasOpenQuery(plan, "2025-H1", "other")).toBe(true);
  expect(hasOpenQuery(plan, "2025-H1", "measure")).toBe(false);
});

test("a reader of a part is told what the whole asks about it: what is hidden is not missing", () => {
  const counted = measureOf("mean_with_n", { formulaBasis: "judgement" });
  const values = [valueOf("2024-H2", mean(20, 500), "reported", "叫号系统"), valueOf("2025-H1", mean(10, 500))];
  const whole = planWith(indicatorWith(counted), values);
  const part = planWith(indicatorWith(counted), values.slice(1));
  const codes = () => queriesOf(part).map(({ code }) => code);
  showsPartOf(whole, part);
  expect(codes()).toEqual(["DQ-D01"]);
  const alone = planWith(indicatorWith(counted), values.slice(1));
  expect(queriesOf(alone).map(({ code }) => code)).toEqual(["DQ-A07"]);
});

test("a settled record silences its rule, an unsettled one is told even where the rule needs a day", () => {
  const values = [valueOf("2024-H2", mean(20, 500)), valueOf("2025-H1", mean(10, 500))];
  const record = (code: QueryCode, state: QueryState): QueryRecord => ({
    halfYear: "2025-H1",
    measureKey: "measure",
    code,
    state,
    severity: "QUERY",
    details: { previous: "20.0 分钟", value: "10.0 分钟", change: "−50.0%", missing: "出径" },
    value: "10.0 分钟（n=500）",
    valueVersion: 1,
    openedAt: "2025-07-03T10:20:00+08:00",
    version: 1,
    events: [],
  });
  const told = (...queryRecords: QueryRecord[]) =>
    queriesOf(planOf({ ...planWith(indicatorWith(wait), values), queryRecords })).map(
      ({ code, state }) => `${code} ${state}`,
    );
  expect(told()).toEqual(["DQ-D01 open"]);
  expect(told(record("DQ-D01", "explained"))).toEqual(["DQ-D01 explained"]);
  expect(told(record("DQ-D01", "accepted"))).toEqual([]);
  expect(told(record("DQ-D01", "closed"))).toEqual([]);
  expect(told(record("DQ-D01", "corrected"))).toEqual(["DQ-D01 open"]);
  expect(told(record("DQ-D01", "accepted"), record("DQ-A06", "open"))).toEqual(["DQ-A06 open"]);
});

test.each([
  [share(5500, 10000), share(5000, 10000), 7.08],
  [share(1120, 2000), share(1000, 2000), 3.8],
  [share(5, 10), share(5, 10), 0],
  [share(10, 10), share(20, 20), 0],
  [share(1, null), share(5, 10), 0],
])("twoProportionZ %#", (one, other, z) => {
  expect(twoProportionZ(one, other)).toBeCloseTo(z, 2);
});

test.each([
  [wait, mean(11.2, 121060), mean(19.6, 118900), ["由上期 19.6 分钟变为 11.2 分钟（−42.9%），波动过大，请说明原因。"]],
  [wait, mean(5, 500), mean(0, 500), ["由上期 0.0 分钟变为 5.0 分钟（+5.0 分钟），波动过大，请说明原因。"]],
  [rate, share(75, 100), share(60, 100), ["由上期 60.00%变为 75.00%（+15.00 个百分点），波动过大，请说明原因。"]],
  [score, mean(80, 100), mean(85, 100), ["由上期 85.00 分变为 80.00 分（−5.00 分），波动过大，请说明原因。"]],
  [
    count,
    amount(0),
    amount(12),
    [
      "本期为 0 人次，请确认是确无发生，还是漏统计或应填“不适用”。",
      "由上期 12 人次变为 0 人次（−100.0%），波动过大，请说明原因。",
    ],
  ],
  [usual, mean(2, 500), undefined, ["本期为 2.0 分钟，明显偏离常见范围（3—90 分钟），请核实。"]],
  [rate, share(600, 600), undefined, ["分母 600 而比例为 100%，与实际工作规律不符的可能性较大，请核实。"]],
  [score, mean(84.9, 655), mean(84.9, 600), ["与上期完全相同（84.90 分），疑似沿用旧数，请核实。"]],
  [rate, share(30, 30), share(30, 30), ["分子、分母均与上期相同（30/30），疑似复制上期数据，请核实。"]],
  [wait, mean(20, null), undefined, ["只报结果未报样本数，无法复核和计算年度值，请补报。"]],
])("sentence %#", (measure, parts, previous, sentences) => {
  const values = [valueOf("2025-H1", parts), ...(previous ? [valueOf("2024-H2", previous)] : [])];
  expect(queriesOf(planWith(indicatorWith(measure), values)).map(querySentence)).toEqual(sentences);
});
