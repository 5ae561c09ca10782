import { expect, test } from "vitest";
import { changedTerms } from "./definition-changes.ts";
import { operatorsFor, termsFaults } from "./definition-terms.ts";
import { measureOf } from "./measure.fixture.ts";
import { termsOf } from "./measure-terms.ts";
import type { Target } from "./measure.ts";

const rate = measureOf("numerator_denominator", { formula: "a ÷ b", validRange: { min: 0, max: 100 } });
const service = measureOf("boolean", { formula: "提供即为是" });
const centres = measureOf("list");
const target = (change: Partial<Target> = {}): Target => ({
  operator: ">=",
  value: 70,
  unit: "%",
  byDate: "2025-12-31",
  status: "plan",
  source: "院办〔2025〕3号",
  ...change,
});

test.each([
  ["no target", rate, null, []],
  ["a number with its document", rate, target(), []],
  ["without a day", rate, target({ byDate: null }), []],
  ["zero is a target", rate, target({ value: 0 }), []],
  ["at the limit", rate, target({ value: 100 }), []],
  ["over the limit", rate, target({ value: 100.1 }), ["value-range"]],
  ["no value", rate, target({ value: null }), ["value"]],
  ["words for a number", rate, target({ value: "七成" }), ["value"]],
  ["no such comparison", rate, target({ operator: "~" }), ["operator"]],
  ["a day that is none", rate, target({ byDate: "2025-02-30" }), ["by-date"]],
  ["no document", rate, target({ source: null }), ["source-too-short"]],
  ["three characters of document", rate, target({ source: "文 件 一" }), ["source-too-short"]],
  ["four", rate, target({ source: "文件一条" }), []],
  ["a yes", service, target({ operator: "==", value: true }), []],
  ["a yes cannot be at least", service, target({ operator: ">=", value: true }), ["operator"]],
  ["a number for a yes", service, target({ operator: "==", value: 1 }), ["value"]],
  ["entries", centres, target({ operator: "includes_all", value: ["胸痛中心"] }), []],
  ["no entry", centres, target({ operator: "includes_all", value: [] }), ["value"]],
])("a revised target: %s", (_, measure, revised, codes) => {
  expect(termsFaults(measure, { ...termsOf(measure), target: revised }).map(({ code }) => code)).toEqual(codes);
});

test("a definition cannot be emptied, but a list that has none needs none", () => {
  expect(termsFaults(rate, { ...termsOf(rate), formula: " " })).toEqual([{ part: "formula", code: "formula-missing" }]);
  expect(termsFaults(centres, termsOf(centres))).toEqual([]);
});

test("how a target may compare follows from how the measure is entered", () => {
  expect([operatorsFor(service), operatorsFor(centres)]).toEqual([["=="], ["includes_all"]]);
  expect(operatorsFor(rate)).toContain("<=");
});

test("changes are named in the order of the card; nothing and an empty text are the same", () => {
  const before = { ...termsOf(rate), target: target() };
  expect(changedTerms(before, { ...before, numerator: "", target: target({ unit: null }) })).toEqual([]);
  const after = { ...before, target: target({ value: 75 }), exclusions: ["急诊"], formula: "a ÷ c" };
  expect(changedTerms(before, after)).toEqual(["formula", "exclusions", "target"]);
});
