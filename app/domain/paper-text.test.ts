import { expect, test } from "vitest";
import { mergedText, textFault, tidyText, type PaperTextKind } from "./paper-text.ts";

test.each<[PaperTextKind, string, ReturnType<typeof textFault>]>([
  ["number", "", null],
  ["number", "3", null],
  ["number", "999", null],
  ["number", "0", "not-a-number"],
  ["number", "03", "not-a-number"],
  ["number", "1000", "not-a-number"],
  ["number", "第3期", "not-a-number"],
  ["number", "三", "not-a-number"],
  ["number", "３", "not-a-number"],
  ["number", "-1", "not-a-number"],
  ["number", "1.5", "not-a-number"],
  ["day", "", null],
  ["day", "2025-07-31", null],
  ["day", "2025-02-30", "not-a-day"],
  ["day", "下周", "not-a-day"],
  ["line", "王".repeat(100), null],
  ["line", "王".repeat(101), "too-long"],
  ["text", "𠮷".repeat(2000), null],
  ["text", "𠮷".repeat(2001), "too-long"],
])("%s %s: %s", (kind, text, fault) => {
  expect(textFault(kind, text)).toBe(fault);
});

test.each<[PaperTextKind, string, string]>([
  ["text", "  一\r\n二\r三 \n", "一\n二\n三"],
  ["line", " 王 \n 五 ", "王 五"],
  ["number", " 3\n", "3"],
])("%s %j is kept as %j", (kind, typed, kept) => {
  expect(tidyText(kind, typed)).toBe(kept);
});

const WORDINGS = [
  { version: 1, text: "甲" },
  { version: 2, text: "乙" },
];

test.each([
  ["nothing over nothing", [], 0, "", "same"],
  ["the first words", [], 0, "甲", "mine"],
  ["words over the ones that stand", WORDINGS, 2, "丙", "mine"],
  ["taken out", WORDINGS, 2, "", "mine"],
  ["the same words as somebody else", WORDINGS, 1, "乙", "same"],
  ["not touched while somebody else wrote", WORDINGS, 1, "甲", "theirs"],
  ["never touched while two others wrote", WORDINGS, 0, "", "theirs"],
  ["both wrote", WORDINGS, 1, "丙", "contested"],
  ["both wrote where nothing stood", WORDINGS, 0, "丙", "contested"],
  ["a version that never was", WORDINGS, 7, "丙", "contested"],
] as const)("%s", (_what, wordings, seen, typed, outcome) => {
  expect(mergedText(wordings, seen, typed)).toBe(outcome);
});
