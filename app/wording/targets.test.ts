import { expect, test } from "vitest";
import type { Target } from "#app/domain/measure.ts";
import { targetText } from "./targets.ts";

test.each<[Pick<Target, "operator" | "value" | "unit">, string]>([
  [{ operator: ">=", value: 100, unit: "%" }, "100%"],
  [{ operator: ">=", value: 99.5, unit: "%" }, "≥99.5%"],
  [{ operator: "<=", value: 100, unit: "%" }, "≤100%"],
  [{ operator: ">=", value: 100, unit: "人次" }, "≥100 人次"],
  [{ operator: "<=", value: 30, unit: "分钟" }, "≤30 分钟"],
  [{ operator: "==", value: true }, "是"],
  [{ operator: "includes_all", value: ["胸痛中心", "卒中中心"] }, "含胸痛中心、卒中中心"],
])("%j reads %s", (target, text) => {
  expect(targetText({ status: "national", ...target })).toBe(text);
});
