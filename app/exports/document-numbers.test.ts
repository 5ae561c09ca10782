import { expect, test } from "vitest";
import { heading, item, paragraph } from "./document.ts";
import { chineseNumber, numbered } from "./document-numbers.ts";

test.each([
  [1, "一"],
  [9, "九"],
  [10, "十"],
  [11, "十一"],
  [20, "二十"],
  [34, "三十四"],
  [99, "九十九"],
])("%i is %s", (value, expected) => {
  expect(chineseNumber(value)).toBe(expected);
});

test("headings count within their level, items within their heading; a single one has no number", () => {
  const blocks = [
    heading(1, "甲"),
    item(["子"]),
    item(["丑"]),
    heading(2, "乙"),
    item(["寅"]),
    item(["卯"]),
    heading(2, "丙"),
    paragraph(["辰"]),
    item(["一个"]),
    heading(1, "丁"),
    heading(2, "戊"),
    heading(1, "己"),
  ];
  expect(numbered(blocks).map(({ number }) => number)).toEqual([
    "一、",
    "1.",
    "2.",
    "（一）",
    "1.",
    "2.",
    "（二）",
    "",
    "",
    "二、",
    "",
    "三、",
  ]);
});
