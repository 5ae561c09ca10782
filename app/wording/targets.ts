/** Words for what a measure is held against: targets, how binding they are, verdicts, and where a definition is from. */
import type { Target, TargetStatus } from "#app/domain/measure.ts";
import type { Verdict } from "#app/domain/target-verdict.ts";
import type { Trend } from "#app/domain/trend.ts";

const OPERATOR_SIGNS: Readonly<Record<string, string>> = { ">=": "≥", "<=": "≤", ">": ">", "<": "<", "==": "" };

/** ≤30 分钟 · ≥95% · 100% · 是 · 含胸痛中心、卒中中心、创伤中心 */
export function targetText({ operator, value, unit }: Target): string {
  if (Array.isArray(value)) return `含${value.join("、")}`;
  if (typeof value === "boolean") return value ? "是" : "否";
  // Nothing is above all of it.
  const sign = operator === ">=" && unit === "%" && value === 100 ? "" : (OPERATOR_SIGNS[operator] ?? operator);
  const gap = unit && unit !== "%" ? ` ${unit}` : (unit ?? "");
  return `${sign}${String(value ?? "")}${gap}`;
}

/** Whose word a target is. Only the first two are judged by. */
export const TARGET_STATUS_WORDS: Record<TargetStatus, string> = {
  plan: "方案目标",
  national: "国家目标",
  plan_task: "任务要求",
  provincial: "省级要求，仅参考",
  reference: "参考",
  judgement: "参考，本院推定",
  not_this_measure: "不是本指标",
  historical_reference: "历史参考",
  not_applicable_here: "不适用于本院",
  unverified_memory: "未核实",
};

export const VERDICT_WORDS: Record<Verdict, string> = {
  hit: "达标",
  improving: "未达标但向好",
  worse: "未达标且变差",
  flat_missed: "未达标",
  no_target: "未设目标",
  awaiting_query: "待核",
};

export const TREND_WORDS: Record<Trend, string> = {
  better: "向好",
  worse: "变差",
  same: "持平",
  not_comparable: "不可比",
};

/** Why two figures are 不可比 by themselves; what a reader needs beside the word. */
export const REDEFINED_WORDS = "其间修订了口径，不可比";

const BASIS_WORDS: Readonly<Record<string, string>> = {
  document: "有正式文件给出本指标的定义",
  document_analog: "参照同类指标的文件拟定，方案本身未给出公式",
  name_only_judgement: "本院拟定口径：方案只有指标名称",
  judgement: "本院拟定口径",
};

/** On what a formula rests: a judgement is never shown as the plan's own word. */
export function basisWords(formulaBasis: string): string {
  return BASIS_WORDS[formulaBasis] ?? "本院拟定口径";
}

/** Documents the plan's notes cite by code (domain.md §14). */
const DOCUMENTS: Readonly<Record<string, string>> = {
  S000: "省卫生健康委简报第60期（2020年）",
  S001: "浙卫发〔2018〕23号",
  S002: "本院方案",
  N1: "国办发〔2019〕4号",
  N2: "绩效考核操作手册",
  N3: "国卫办医政函〔2023〕313号",
  N4: "国家评估指标（试行）",
  N5: "国卫医政发〔2023〕11号",
  N6: "国卫医发〔2020〕19号",
  N7: "改善护理服务行动计划",
  N8: "东莞市医疗质量操作手册（2024版）",
  N9: "卫生统计释义",
  N10: "临床路径管理要求（十二五）",
  N11: "智慧服务分级评估标准",
  N12: "国卫办医政发〔2025〕22号",
  N13: "国卫老龄函〔2020〕457号",
  N14: "加速康复外科通知解读",
};

/** Puts words in the place of the codes that the plan's notes use. */
export function citation(text: string): string {
  return text
    .replaceAll("byDate", "期限")
    .replace(/\bitems? ([\d,、–]+)/g, "第 $1 项")
    .replace(/\b[SN]\d{1,3}\b ?/g, (code) => DOCUMENTS[code.trim()] ?? code);
}
