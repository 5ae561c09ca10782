import { expect, test } from "vitest";
import { difficultiesAndSteps, saysNothing, sentencesOf } from "./next-steps.ts";

test.each([
  [
    "候补挂号仅覆盖12个专科。下一步由门诊办于9月底前扩至全部。",
    ["候补挂号仅覆盖12个专科。", "下一步由门诊办于9月底前扩至全部。"],
  ],
  ["一句没有句号的话", ["一句没有句号的话"]],
  ["甲；乙\n丙", ["甲；", "乙", "丙"]],
  ["他说“好。”再来。", ["他说“好。”", "再来。"]],
  ["", []],
])("sentences of %j", (text, expected) => {
  expect(sentencesOf(text)).toEqual(expected);
});

test.each([
  ["候补挂号仅覆盖12个专科。下一步由门诊办扩至全部。", "候补挂号仅覆盖12个专科。", "下一步由门诊办扩至全部。"],
  ["比例偏低。陈国平负责，9月底前纳入。每月140例。", "比例偏低。", "陈国平负责，9月底前纳入。每月140例。"],
  ["人手不足。设备老化。拟增配2人。", "人手不足。设备老化。", "拟增配2人。"],
  ["人员不足，下一步增加人手。", "人员不足。", "下一步增加人手。"],
  [
    "设备老化。人员不足，经费紧，下一步增加人手，10月底前到位。",
    "设备老化。人员不足，经费紧。",
    "下一步增加人手，10月底前到位。",
  ],
])("%j is told apart", (text, difficulties, nextSteps) => {
  expect(difficultiesAndSteps(text)).toEqual({ difficulties, nextSteps });
});

test.each([
  "使用率偏低。已与信息科商定。",
  "检查预约尚未接入，9月底前由信息科完成。",
  "张敏负责，下一步扩至全部。",
  "下一步扩至全部。",
  "无",
  "",
])("%j stays in one piece", (text) => {
  expect(difficultiesAndSteps(text)).toBeNull();
});

test.each([
  ["", true],
  ["无", true],
  ["暂无。", true],
  ["没有", true],
  ["无法对接", false],
  ["没有人手", false],
])("%j says nothing: %s", (text, expected) => {
  expect(saysNothing(text)).toBe(expected);
});
