import { expect, test } from "vitest";
import { printableLines, printableText } from "./printable-text.ts";

test.each([
  ["一行", ["一行"]],
  ["第一行\n第二行", ["第一行", "第二行"]],
  ["第一行\r\n第二行\r第三行", ["第一行", "第二行", "第三行"]],
  ["甲\u2028乙\v丙", ["甲", "乙", "丙"]],
  ["左\t右", ["左 右"]],
  ["\u0000坏\u0007字\u001b符\ufffe", ["坏字符"]],
  ["半个\ud83d字", ["半个字"]],
  ["半个\ude00字", ["半个字"]],
  ["整个😀字", ["整个😀字"]],
  ["Δ▲　“引号”—", ["Δ▲　“引号”—"]],
  ["", [""]],
])("%j is printed as %j", (text, lines) => {
  expect(printableLines(text)).toEqual(lines);
  expect(printableText(text)).toBe(lines.join("\n"));
});
