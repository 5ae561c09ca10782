/** Words for the cards of the measures: parts of a definition, and what is wrong with a revised one or an official value. */
import type { OfficialFault } from "#app/domain/annual-override.ts";
import type { TermName } from "#app/domain/definition-changes.ts";
import type { TermsFaultCode } from "#app/domain/definition-terms.ts";
import { shownUnit, type InputMode, type Measure } from "#app/domain/measure.ts";
import { rangeText } from "#app/domain/value-range.ts";

/** Where a document says nothing. */
export const NOT_SET = "未设定";
export const NOT_WRITTEN = "原文未写";
/** Whose word it is where no document says it. */
export const OWN_RULE = "本院自定";
/** The fixed sentence beside every benchmark (domain.md §3.3). */
export const NOT_COMPARABLE = "口径相近，不可直接比较";

export const TERM_WORDS: Record<TermName, string> = {
  formula: "定义",
  numerator: "分子",
  denominator: "分母",
  countingRule: "统计口径",
  exclusions: "剔除",
  dataSystem: "来源系统",
  target: "目标值",
};

export const OPERATOR_WORDS: Readonly<Record<string, string>> = {
  ">=": "不低于（≥）",
  "<=": "不高于（≤）",
  ">": "高于（>）",
  "<": "低于（<）",
  "==": "等于",
  includes_all: "须包含",
};

const TERMS_FAULT_SENTENCES: Record<TermsFaultCode, string> = {
  "formula-missing": "请写明定义。",
  operator: "这个测量项不能这样比较，请另选一种。",
  value: "请填目标值；不设目标的，比较方式选“不设目标”。",
  "value-range": "超出本测量项允许的范围，请核对数值和单位。",
  "by-date": "日期不对，请写成 2025-12-31；没有期限的留空。",
  "source-too-short": "目标要写明出自哪个文件、哪一条，至少 4 个字。",
};

export function termsFaultSentence(code: TermsFaultCode): string {
  return TERMS_FAULT_SENTENCES[code];
}

/** What to do about an official value that cannot be. */
export function officialFaultSentence(measure: Measure, fault: OfficialFault): string {
  switch (fault) {
    case "not_a_quantity":
      return measure.inputMode === "boolean" ? "请选“是”或“否”。" : "请填数字。";
    case "decimals":
      return measure.decimals ? `最多 ${measure.decimals} 位小数。` : "请填整数。";
    case "range": {
      const range = rangeText(measure.validRange, shownUnit(measure));
      return `超出允许范围${range && `（${range}）`}，请核对数值和单位。`;
    }
  }
}

/** What was just done, by the intent of the form. */
export const OFFICIAL_DONE_WORDS: Readonly<Record<string, string>> = {
  state: "官方值已登记，与计算值一起显示。",
  withdraw: "官方值已撤回，只显示计算值。",
};

/** How a measure is entered. */
export const INPUT_MODE_WORDS: Record<InputMode, string> = {
  numerator_denominator: "填分子、分母",
  mean_with_n: "填平均值和样本数",
  score_with_n: "填得分和样本数",
  count: "填数量",
  grade: "填等级",
  boolean: "填是或否",
  list: "填清单",
};
