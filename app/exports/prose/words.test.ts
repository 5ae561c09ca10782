import { expect, test } from "vitest";
import { curled } from "./words.ts";

test.each([
  ['上线"长辈模式"，保留"窗口"', "上线“长辈模式”，保留“窗口”"],
  ['屏幕 24" 的一台', '屏幕 24" 的一台'],
  ["推行'一码通'", "推行‘一码通’"],
  ["it's 'on'", "it's 'on'"],
])("%s is printed as %s", (text, expected) => {
  expect(curled(text)).toBe(expected);
});
