import { expect, test } from "vitest";
import { quoted } from "./words.ts";

test.each([
  ["严格处方外配管理", "“严格处方外配管理”"],
  ["推行全流程“无感就医”", "“推行全流程‘无感就医’”"],
  ["加强“预住院”“预出院”管理", "“加强‘预住院’‘预出院’管理”"],
])("%s is quoted as %s", (title, expected) => {
  expect(quoted(title)).toBe(expected);
});
