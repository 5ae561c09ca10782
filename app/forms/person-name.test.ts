import { expect, test } from "vitest";
import { personName } from "./person-name.ts";

test.each([
  [" 沈丽萍 ", "沈丽萍"],
  ["阿依古丽·买买提", "阿依古丽·买买提"],
  ["Mary-Ann O'Neill", "Mary-Ann O'Neill"],
  ["名".repeat(40), "名".repeat(40)],
])("a name: %j", (typed, name) => {
  expect(personName.parse(typed)).toBe(name);
});

test.each([
  ["   ", "请填写姓名。"],
  ["名".repeat(41), "姓名最多 40 个字。"],
  ["沈\u0007丽萍", "姓名里有看不见的字符，请重新输入。"],
  ["沈\n丽萍", "姓名里有看不见的字符，请重新输入。"],
  ["沈\u202e丽萍", "姓名里有看不见的字符，请重新输入。"],
  ["沈\u200b丽萍", "姓名里有看不见的字符，请重新输入。"],
])("no name: %j", (typed, sentence) => {
  expect(personName.safeParse(typed).error?.issues[0]?.message).toBe(sentence);
});
