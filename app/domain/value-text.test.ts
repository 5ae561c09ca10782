import { expect, test } from "vitest";
import { amount, list, mean, measureOf, share, yes } from "./measure.fixture.ts";
import { NO_PARTS } from "./measure-value.ts";
import { isOutside, rangeText } from "./value-range.ts";
import { quantityText, signedText, valueText } from "./value-text.ts";

const days = measureOf("mean_with_n", { unit: "天", decimals: 2 });
const types = measureOf("list", { key: "new_type_clinic_types" });

test.each([
  [measureOf("numerator_denominator"), share(1300, 1600), "81.25%", "81.25%（1300/1600）"],
  [measureOf("numerator_denominator"), share(0, 1600), "0.00%", "0.00%（0/1600）"],
  [measureOf("numerator_denominator"), share(2, 3), "66.67%", "66.67%（2/3）"],
  [measureOf("mean_with_n"), mean(11.2, 121060), "11.2 分钟", "11.2 分钟（n=121060）"],
  [days, mean(2.005, 1420), "2.01 天", "2.01 天（n=1420）"],
  [measureOf("mean_with_n"), mean(11.2, null), "11.2 分钟", "11.2 分钟"],
  [measureOf("score_with_n"), mean(91.73, 1388), "91.73 分", "91.73 分（n=1388）"],
  [measureOf("count", { unit: "个" }), amount(3), "3 个", "3 个"],
  [measureOf("count"), amount(0), "0 人次", "0 人次"],
  [measureOf("boolean"), yes(true), "是", "是"],
  [measureOf("boolean"), yes(false), "否", "否"],
  [measureOf("grade"), amount(4), "4 级", "4 级"],
  [types, list("麻醉门诊", "疼痛门诊", "麻醉门诊"), "2 类", "2 类（麻醉门诊、疼痛门诊）"],
  [measureOf("list"), list(), "0 项", "0 项"],
  [measureOf("count"), NO_PARTS, "", ""],
])("texts %#", (measure, parts, quantity, whole) => {
  expect(quantityText(measure, parts)).toBe(quantity);
  expect(valueText(measure, parts)).toBe(whole);
});

test.each([
  [-42.857, 1, "−42.9"],
  [15, 2, "+15.00"],
  [0, 1, "0.0"],
  [-0.04, 1, "0.0"],
])("signedText(%d, %d) is %s", (change, decimals, text) => {
  expect(signedText(change, decimals)).toBe(text);
});

test.each([
  [{ min: 3, max: 90 }, "分钟", "3—90 分钟"],
  [{ min: 0, max: 100 }, "%", "0—100%"],
  [{ min: 0, max: null }, "人次", "不小于 0 人次"],
  [{ max: 5 }, "", "不大于 5"],
  [{}, "级", ""],
  [null, "级", ""],
])("rangeText %j", (range, unit, text) => {
  expect(rangeText(range, unit)).toBe(text);
});

test.each([
  [0, { min: 0, max: 100 }, false],
  [100, { min: 0, max: 100 }, false],
  [-0.01, { min: 0, max: 100 }, true],
  [100.01, { min: 0, max: 100 }, true],
  [1e9, { min: 0, max: null }, false],
  [Number.NaN, {}, true],
  [Number.NaN, null, false],
])("isOutside(%d, %j) is %s", (value, range, outside) => {
  expect(isOutside(value, range)).toBe(outside);
});
