import { expect, test } from "vitest";
import { valueFaultSentence } from "#app/wording/values.ts";
import type { HalfYearId } from "./half-year.ts";
import type { Measure } from "./measure.ts";
import { amount, halfYearOf, list, mean, measureOf, share, yes } from "./measure.fixture.ts";
import { NO_PARTS, type EnteredStatus, type ValueParts } from "./measure-value.ts";
import { checkValue } from "./value-checks.ts";

const rate = measureOf("numerator_denominator", { validRange: { min: 0, max: 100 } });
const wait = measureOf("mean_with_n", { validRange: { min: 0, max: 480 } });
const score = measureOf("score_with_n", { validRange: { min: 0, max: 100 } });
const count = measureOf("count", { validRange: { min: 0, max: null, integer: true } });
const grade = measureOf("grade", {
  validRange: { min: 0, max: 5, integer: true },
  options: [0, 1, 2, 3, 4, 5].map((value) => ({ value, labelZh: `${value}级` })),
});
const service = measureOf("boolean");
const centres = measureOf("list");

/** What is refused, as `code@part`. */
function faults(measure: Measure, parts: ValueParts, more: Partial<Given> = {}): string[] {
  const { status, note, halfYear, today } = { ...GIVEN, ...more };
  return checkValue(measure, halfYearOf(halfYear), status, parts, note, today).map(
    ({ code, part }) => `${code}@${part}`,
  );
}
type Given = { status: EnteredStatus; note: string; halfYear: HalfYearId; today: string };
const GIVEN: Given = { status: "reported", note: "", halfYear: "2024-H1", today: "2024-07-03" };

test.each([
  ["a share", rate, share(1300, 1600)],
  ["none of them", rate, share(0, 1600)],
  ["all of them", rate, share(22, 22)],
  ["a mean", wait, mean(11.2, 121060)],
  ["a mean without sample: asked about later, DQ-A02", wait, mean(11.2, null)],
  ["the lower limit", wait, mean(0, 10)],
  ["the upper limit", wait, mean(480, 10)],
  ["a score", score, mean(91.73, 1388)],
  ["a full score", score, mean(100, 1)],
  ["no cases at all", count, amount(0)],
  ["a grade of 0", grade, amount(0)],
  ["the highest grade", grade, amount(5)],
  ["yes", service, yes(true)],
  ["no", service, yes(false)],
  ["a list", centres, list("胸痛中心")],
  ["an empty list", centres, list()],
])("accepted: %s", (_, measure, parts) => {
  expect(faults(measure, parts)).toEqual([]);
});

test.each([
  ["nothing typed", rate, NO_PARTS, ["part-missing@numerator", "part-missing@denominator"]],
  ["numerator only", rate, share(900, null), ["part-missing@denominator"]],
  ["denominator only", rate, share(null, 1000), ["part-missing@numerator"]],
  ["no mean", wait, mean(null, 10), ["part-missing@amount"]],
  ["no count", count, NO_PARTS, ["part-missing@amount"]],
  ["no grade", grade, NO_PARTS, ["part-missing@amount"]],
  ["no answer", service, NO_PARTS, ["part-missing@yes"]],
  ["no list", centres, NO_PARTS, ["part-missing@list"]],
  ["zero denominator", rate, share(0, 0), ["DQ-A04@denominator"]],
  ["something out of nothing", rate, share(3, 0), ["DQ-A04@denominator"]],
  ["a mean of no cases", wait, mean(11.2, 0), ["DQ-A04@sample"]],
  ["one more than all", rate, share(1601, 1600), ["DQ-B02@numerator"]],
  ["negative numerator", rate, share(-1, 1600), ["DQ-B04@numerator"]],
  ["negative denominator", rate, share(0, -5), ["DQ-B04@denominator", "DQ-B02@numerator"]],
  ["half a case", rate, share(1.5, 1600), ["DQ-B04@numerator"]],
  ["half a sample", wait, mean(11.2, 10.5), ["DQ-B04@sample"]],
  ["negative sample", score, mean(90, -1), ["DQ-B04@sample"]],
  ["negative count", count, amount(-1), ["DQ-B04@amount"]],
  ["half a count", count, amount(2.5), ["DQ-B04@amount"]],
  ["not a number", count, amount(Number.NaN), ["DQ-B04@amount", "DQ-B05@amount"]],
  ["below the range", wait, mean(-0.1, 10), ["DQ-B05@amount"]],
  ["above the range", wait, mean(480.1, 10), ["DQ-B05@amount"]],
  ["not a mean", wait, mean(Number.NaN, 10), ["DQ-B05@amount"]],
  ["a score over 100", score, mean(100.01, 10), ["DQ-B05@amount"]],
  ["a grade too high", grade, amount(6), ["DQ-B09@amount"]],
  ["a grade in between", grade, amount(3.5), ["DQ-B09@amount"]],
  ["a grade below 0", grade, amount(-1), ["DQ-B09@amount"]],
])("refused: %s", (_, measure, parts, codes) => {
  expect(faults(measure, parts)).toEqual(codes);
});

const fixed = measureOf("numerator_denominator", { naAllowed: false });

test.each([
  ["a reason of 4", rate, { status: "not_applicable", note: "没有开展" }, []],
  ["a reason of 3", rate, { status: "not_applicable", note: "没开展" }, ["DQ-A03@note"]],
  ["blanks are no reason", rate, { status: "not_applicable", note: "  无    " }, ["DQ-A03@note"]],
  ["not allowed", fixed, { status: "not_applicable", note: "没有开展" }, ["DQ-A03-not-allowed@status"]],
  ["not allowed and no reason", fixed, { status: "not_applicable" }, ["DQ-A03-not-allowed@status", "DQ-A03@note"]],
  ["lost in 2023", fixed, { status: "not_traceable", note: "系统未上线", halfYear: "2023-H2" }, []],
  ["lost without reason", rate, { status: "not_traceable", halfYear: "2023-H1" }, ["DQ-A03@note"]],
  ["lost after the baseline", rate, { status: "not_traceable", note: "系统未上线" }, ["DQ-A03-baseline-only@status"]],
] as const)("without a figure: %s", (_, measure, more, codes) => {
  expect(faults(measure, NO_PARTS, more)).toEqual(codes);
});

test.each([
  ["the day before the end", "reported", "2024-06-29", ["DQ-G03@status"]],
  ["the last day", "reported", "2024-06-30", []],
  ["provisional before the end", "provisional", "2024-06-29", []],
  ["provisional is checked like any figure", "provisional", "2024-06-29", ["DQ-B02@numerator"], share(3, 2)],
] as const)("DQ-G03: %s", (_, status, today, codes, parts = share(1, 2)) => {
  expect(faults(rate, parts, { status, today })).toEqual(codes);
});

test.each([
  ["2024-H2", "", []],
  ["2025-H1", " ", ["DQ-B09-version@note"]],
  ["2025-H1", "2018 版标准", []],
] as const)("DQ-B09: the version of a grade in %s with note %j", (halfYear, note, codes) => {
  expect(faults(grade, amount(4), { halfYear, note, today: "2025-07-08" })).toEqual(codes);
});

test.each([
  [rate, share(4729, 4500), {}, "分子 4729 大于分母 4500，请核对口径。"],
  [rate, share(0, 0), {}, "分母为 0，算不出结果。请改为“不适用”并写明理由。"],
  [fixed, share(0, 0), {}, "分母为 0，算不出结果。请核对；确实为 0 的，请联系质控办。"],
  [rate, share(-3, 10), {}, "分子应为不小于 0 的整数，现为 −3。"],
  [rate, share(3, null), {}, "请填写分母。"],
  [wait, mean(900, 10), {}, "平均值 900 分钟 超出允许范围（0—480 分钟），请核对数值和单位。"],
  [score, mean(101, 10), {}, "得分 101 分 超出允许范围（0—100 分），请核对数值和单位。"],
  [grade, amount(6), {}, "6 级不在分级范围（0—5 级）内，请核对。"],
  [service, NO_PARTS, {}, "请选“是”或“否”。"],
  [rate, share(1, 2), { today: "2024-06-01" }, "2024年上半年尚未结束，只能填“暂报”。"],
  [rate, NO_PARTS, { status: "not_applicable" }, "填“不适用”须写明理由，至少 4 个字。"],
  [rate, NO_PARTS, { status: "not_traceable", note: "系统未上线" }, "“无法追溯”只用于基线期，2024年上半年请填实际数。"],
  [grade, amount(4), { halfYear: "2025-H1", today: "2025-07-08" }, "请在说明中写明等级所依据的评价标准版本。"],
] as const)("sentence %#", (measure, parts, more, sentence) => {
  const { status, note, halfYear, today }: Given = { ...GIVEN, ...more };
  const found = checkValue(measure, halfYearOf(halfYear), status, parts, note, today);
  expect(found.map(valueFaultSentence)).toEqual([sentence]);
});
