import { expect, test } from "vitest";
import type { AnnualLine, CellLine } from "#app/domain/cell-text.ts";
import { paperText } from "./figure-lines.ts";

function half(main: string, more: Partial<CellLine> = {}): CellLine {
  return { measureKey: "key", label: null, main, detail: null, mark: null, status: "reported", ...more };
}

function year(main: string, more: Partial<AnnualLine> = {}): AnnualLine {
  return { measureKey: "key", label: null, main, detail: null, mark: null, status: "complete", formula: null, ...more };
}

test.each<[string, (CellLine | AnnualLine)[], string[]]>([
  ["a fraction goes below its percentage", [half("81.25%", { detail: "1300/1600" })], ["81.25%\n（1300/1600）"]],
  ["ten characters still fit", [half("87.03%", { detail: "8912/10240" })], ["87.03%\n（8912/10240）"]],
  ["eleven break after the stroke", [half("87.03%", { detail: "10912/12340" })], ["87.03%\n（10912/\n12340）"]],
  ["暂报 stays with the fraction", [half("75.00%", { detail: "3/4", mark: "暂报" })], ["75.00%\n（3/4，暂报）"]],
  ["a list stays in one piece", [half("是（2 类）", { detail: "甲、乙" })], ["是（2 类：甲、乙）"]],
  ["a mark alone", [half("是", { mark: "暂报" })], ["是（暂报）"]],
  [
    "labels lead their lines",
    [half("81.25%", { label: "传输", detail: "13/16" }), half("缺报", { label: "确认", status: "missing" })],
    ["传输 81.25%\n（13/16）", "确认 缺报"],
  ],
  [
    "one word for all measures stands once",
    [half("未到期", { label: "传输", status: "not_due" }), half("未到期", { label: "确认", status: "not_due" })],
    ["未到期"],
  ],
  [
    "reasons keep their lines apart",
    [
      half("不适用", { label: "门急诊", status: "not_applicable", detail: "无此业务" }),
      half("不适用", { label: "住院", status: "not_applicable" }),
    ],
    ["门急诊 不适用\n（无此业务）", "住院 不适用"],
  ],
  [
    "equal figures are two figures",
    [year("86 人次", { label: "门急诊" }), year("86 人次", { label: "住院" })],
    ["门急诊 86 人次", "住院 86 人次"],
  ],
  [
    "equal zeros too",
    [half("0 人次", { label: "门急诊" }), half("0 人次", { label: "住院" })],
    ["门急诊 0 人次", "住院 0 人次"],
  ],
])("%s", (_, lines, text) => {
  expect(paperText(lines)).toEqual(text);
});
