import { expect, test } from "vitest";
import { chasedNames, chasedSentence, readChaseCounts, reminderRecordWords } from "./chases.ts";

const TODAY = "2025-07-08";
const chase = (day: string) => ({ at: `${day}T14:20:00+08:00`, by: "沈丽萍", recipients: ["吴思远", "金立峰"] });

test.each([
  [[], [], ""],
  [["2025-06-26", "2025-07-07"], [], "06-26、07-07 已提醒"],
  [["2025-07-08"], [], "今天 已提醒"],
  [["2024-12-30", "2025-06-26", "2025-07-07"], [], "06-26、07-07 等 3 次 已提醒"],
  [["2024-12-30"], ["2025-07-07"], "2024-12-30 已提醒 · 07-07 沈丽萍催办"],
  [[], ["2025-07-07", "2025-07-08"], "今天 沈丽萍第 2 次催办"],
])("reminded on %j, chased on %j: %s", (remindedOn, chasedOn, words) => {
  expect(reminderRecordWords({ remindedOn, chases: chasedOn.map(chase) }, TODAY).join(" · ")).toBe(words);
});

test("the names are those of the last chase", () => {
  expect(chasedNames({ remindedOn: [], chases: [chase("2025-07-07")] })).toBe("已告知 吴思远、金立峰");
  expect(chasedNames({ remindedOn: [], chases: [] })).toBe("");
});

test.each([
  ["chased=3&people=4", "已催办 3 项，告知 4 人。"],
  [
    "chased=1&people=2&already=1&settled=2&unreachable=1",
    "已催办 1 项，告知 2 人。1 项同一工作日内已催办过，没有重复发送。2 项刚刚已经办好，没有催。1 项没有可以告知的账号，没有催。",
  ],
  ["people=4", null],
  ["chased=%3Cb%3E", null],
])("after %s: %s", (search, sentence) => {
  const counts = readChaseCounts(new URLSearchParams(search));
  expect(counts && chasedSentence(counts)).toBe(sentence);
});
