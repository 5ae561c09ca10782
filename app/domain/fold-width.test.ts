import { expect, test } from "vitest";
import { foldWidth, saysTheSame } from "./fold-width.ts";

test.each([
  ["８１．２５％（１３００／１６００）", "81.25%(1300/1600)"],
  ["ｎ＝１２，暂报；是：否", "n=12,暂报;是:否"],
  ["1300÷1600 −3 —", "1300/1600 -3 -"],
  ["是、否　和 中文。", "是、否 和 中文。"],
])("%s", (text, folded) => {
  expect(foldWidth(text)).toBe(folded);
  expect(foldWidth(text)).toHaveLength(text.length);
});

test.each([
  ["81.25%\n（1300/\n1600）", "81.25%(1300/1600)", true],
  ["不适用", "不 适 用", true],
  ["81.25%", "81.26%", false],
])("%j and %j", (one, other, same) => {
  expect(saysTheSame(one, other)).toBe(same);
});
