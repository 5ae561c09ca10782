import { expect, test } from "vitest";
import { measureOf } from "./measure.fixture.ts";
import { NO_PARTS, type MeasureValue } from "./measure-value.ts";
import {
  isEmptyTyped,
  isEmptying,
  readList,
  readNumber,
  readTyped,
  sortedList,
  typedFromKey,
  typedKey,
  typedOf,
  type TypedValue,
} from "./typed-value.ts";

const NOTHING: TypedValue = {
  status: "reported",
  numerator: "",
  denominator: "",
  amount: "",
  sample: "",
  yes: "",
  choices: [],
  others: "",
  note: "",
};

const LIST = measureOf("list", {
  key: "types",
  companion: true,
  options: [
    { value: "麻醉门诊", labelZh: "麻醉门诊" },
    { value: "疼痛门诊", labelZh: "疼痛门诊" },
  ],
});

test.each([
  ["", null],
  ["  ", null],
  ["0", 0],
  ["1300", 1300],
  ["１３００", 1300],
  ["1,300", 1300],
  ["1，300", 1300],
  ["11.2", 11.2],
  [" 12 000 ", 12000],
  ["-5", -5],
  ["−5", -5],
  ["13,00", undefined],
  ["− 5", -5],
  ["12 00", undefined],
  ["12\n300", undefined],
  ["139480\t181200", undefined],
  ["约1300", undefined],
  ["81.25%", undefined],
  ["1e3", undefined],
  ["1.2.3", undefined],
  [".5", undefined],
])("%j is the number %j", (text, number) => {
  expect(readNumber(text)).toBe(number);
});

test("list entries are set off by lines or 、, once each", () => {
  expect(readList(" 肺癌、胃癌\r\n\n结直肠癌；肺癌 ")).toEqual(["肺癌", "胃癌", "结直肠癌"]);
  expect(readList(" 、\n")).toEqual([]);
});

test("only the parts of the measure are read, and what is no number is told", () => {
  const typed = { ...NOTHING, numerator: "4729", denominator: "约四千", amount: "7", yes: "yes" as const };
  expect(readTyped({ inputMode: "numerator_denominator" }, typed)).toEqual({
    parts: { ...NO_PARTS, numerator: 4729 },
    unreadable: { denominator: "约四千" },
  });
  expect(readTyped({ inputMode: "boolean" }, typed).parts).toEqual({ ...NO_PARTS, yes: true });
});

test("ticked options and own words make one list", () => {
  const typed = { ...NOTHING, choices: ["疼痛门诊"], others: "药学门诊、疼痛门诊" };
  expect(readTyped(LIST, typed).parts.list).toEqual(["疼痛门诊", "药学门诊"]);
});

test("a stored value comes back from its inputs unchanged", () => {
  const value: MeasureValue = {
    ...NO_PARTS,
    halfYear: "2025-H1",
    measureKey: "types",
    status: "provisional",
    list: ["麻醉门诊", "药学门诊"],
    note: "按科室统计",
    version: 3,
    enteredAt: "",
    enteredBy: "",
    enteredById: null,
    firstEnteredAt: "",
    details: {},
  };
  const typed = typedOf(LIST, value, "reported");
  expect(typed).toMatchObject({ status: "provisional", choices: ["麻醉门诊"], others: "药学门诊", note: "按科室统计" });
  expect(readTyped(LIST, typed).parts.list).toEqual(value.list);
  expect(typedKey(typed)).toBe(typedKey({ ...typed, choices: [...typed.choices] }));
  expect(typedKey(typed)).not.toBe(typedKey({ ...typed, note: "" }));
});

test.each([
  ["nothing typed", { mode: "count" as const, typed: NOTHING }, true],
  ["a note alone", { mode: "count" as const, typed: { ...NOTHING, note: "待核" } }, true],
  ["a zero", { mode: "count" as const, typed: { ...NOTHING, amount: "0" } }, false],
  ["unreadable text", { mode: "count" as const, typed: { ...NOTHING, amount: "若干" } }, false],
  ["不适用", { mode: "count" as const, typed: { ...NOTHING, status: "not_applicable" as const } }, false],
  ["否", { mode: "boolean" as const, typed: { ...NOTHING, yes: "no" as const } }, false],
])("%s leaves the cell empty: %s", (_, { mode, typed }, empty) => {
  expect(isEmptyTyped({ inputMode: mode }, typed)).toBe(empty);
});

test.each([
  ["figure and note emptied", { ...NOTHING }, true],
  ["the figure emptied, the note as it was", { ...NOTHING, note: "按科室统计" }, true],
  ["the figure emptied, another note written", { ...NOTHING, note: "等信息科导出" }, false],
  ["a figure left", { ...NOTHING, amount: "3" }, false],
])("%s empties a cell that has a note: %s", (_, typed, emptying) => {
  const base = typedKey({ ...NOTHING, amount: "7", note: "按科室统计" });
  expect(isEmptying({ inputMode: "count" }, typed, base)).toBe(emptying);
});

test.each([
  ["麻醉门诊、夜间门诊", ["麻醉门诊"], "夜间门诊"],
  ["夜间门诊，麻醉门诊", ["麻醉门诊"], "夜间门诊"],
  ["夜间门诊\n中药门诊", [], "夜间门诊\n中药门诊"],
  ["", [], ""],
])("a list typed as %j is sorted into choices and others", (others, choices, rest) => {
  const list = { ...LIST, options: [{ value: "麻醉门诊", labelZh: "麻醉门诊" }] };
  expect(sortedList(list, { ...NOTHING, others })).toMatchObject({ choices, others: rest });
});

test("only lists are sorted", () => {
  const typed = { ...NOTHING, others: "a、b" };
  expect(sortedList({ inputMode: "count", options: null }, typed)).toBe(typed);
});

test("a key gives its content back", () => {
  const typed: TypedValue = { ...NOTHING, yes: "no", choices: ["甲"], others: "乙\n丙", note: "说明" };
  expect(typedFromKey(typedKey(typed))).toEqual(typed);
});

test.each(["", "{}", "[]", '["reported"]', '["done","","","","","",[],"",""]', '["reported",1,"","","","",[],"",""]'])(
  "%s is no key",
  (text) => {
    expect(typedFromKey(text)).toBeNull();
  },
);
