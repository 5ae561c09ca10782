import { expect, test } from "vitest";
import { tableText, verdict } from "./table.ts";

test("columns stand straight under Chinese heads", () => {
  const text = tableText(
    ["页面", "中位", "目标"],
    [
      ["/tasks", "9.5", "≤ 15 达标"],
      ["首页", "12.25", ""],
    ],
  );
  expect(text.split("\n")).toEqual(["页面     中位       目标", "/tasks    9.5  ≤ 15 达标", "首页    12.25"]);
});

test.each([
  [14.9, 15, "≤ 15 达标"],
  [15, 15, "≤ 15 达标"],
  [15.1, 15, "≤ 15 未达标"],
  [null, 200, "≤ 200（未测）"],
  [99, null, ""],
])("%s against %s: %s", (figure, target, expected) => {
  expect(verdict(figure, target)).toBe(expected);
});
