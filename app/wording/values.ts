/** Words for what is wrong with, or asked about, an indicator value. */
import type { InputMode, Rollup } from "#app/domain/measure.ts";
import { NOT_GIVEN_REASON_MIN_LENGTH, type ValueFault, type ValueFaultCode } from "#app/domain/value-checks.ts";
import { CELL_STATUS_WORDS } from "#app/domain/cell-text.ts";

/** How a year is made of two half-years. */
export const ROLLUP_WORDS: Record<Rollup, string> = {
  pool_ratio: "两个半年的分子、分母分别相加再算比例",
  sum: "两个半年相加",
  last_value: "取下半年（年末）的值",
  weighted_mean: "按样本数加权平均",
  any_yes: "任一半年为“是”即为“是”",
};

const AMOUNT_WORDS: Readonly<Record<string, string | undefined>> = {
  mean_with_n: "平均值",
  score_with_n: "得分",
  grade: "等级",
} satisfies Partial<Record<InputMode, string>>;

/** The name of an input on the entry form. */
export function partWord(part: ValueFault["part"], inputMode: string): string {
  switch (part) {
    case "numerator":
      return "分子";
    case "denominator":
      return "分母";
    case "sample":
      return "样本数";
    case "yes":
      return "是或否";
    case "list":
      return "清单";
    case "note":
      return "说明";
    case "status":
      return "填报情况";
    case "amount":
      return AMOUNT_WORDS[inputMode] ?? "数量";
  }
}

function withUnit({ value, unit }: ValueFault["details"]): string {
  const digits = String(value).replace("-", "−");
  return unit === "" || unit === "%" ? `${digits}${unit}` : `${digits} ${unit}`;
}

const FAULT_SENTENCES: Record<ValueFaultCode, (fault: ValueFault) => string> = {
  "DQ-A03": ({ details }) =>
    `填“${details.status === "not_traceable" ? CELL_STATUS_WORDS.not_traceable : CELL_STATUS_WORDS.not_applicable}”须写明理由，至少 ${NOT_GIVEN_REASON_MIN_LENGTH} 个字。`,
  "DQ-A03-baseline-only": ({ details }) => `“无法追溯”只用于基线期，${details.halfYear}请填实际数。`,
  "DQ-A03-not-allowed": () => "本项不能填“不适用”，请填实际数。",
  "DQ-A04": ({ part, details }) =>
    `${partWord(part, String(details.inputMode))}为 0，算不出结果。${
      details.way === "not_applicable" ? "请改为“不适用”并写明理由。" : "请核对；确实为 0 的，请联系质控办。"
    }`,
  "DQ-B02": ({ details }) => `分子 ${details.numerator} 大于分母 ${details.denominator}，请核对口径。`,
  "DQ-B04": ({ part, details }) =>
    `${partWord(part, String(details.inputMode))}应为不小于 0 的整数，现为 ${String(details.value).replace("-", "−")}。`,
  "DQ-B05": ({ part, details }) =>
    `${partWord(part, String(details.inputMode))} ${withUnit(details)} 超出允许范围（${details.range}），请核对数值和单位。`,
  "DQ-B09": ({ details }) => `${withUnit(details)}不在分级范围（${details.range}）内，请核对。`,
  "DQ-B09-version": () => "请在说明中写明等级所依据的评价标准版本。",
  "DQ-G03": ({ details }) => `${details.halfYear}尚未结束，只能填“暂报”。`,
  "part-missing": ({ part, details }) =>
    part === "yes" ? "请选“是”或“否”。" : `请填写${partWord(part, String(details.inputMode))}。`,
};

/** 「分子 4729 大于分母 4500，请核对口径。」 */
export function valueFaultSentence(fault: ValueFault): string {
  return FAULT_SENTENCES[fault.code](fault);
}

export { querySentence } from "./queries.ts";
