/** Words for 疑点: what a rule asks, and how far it has come. */
import type { DataQuery } from "#app/domain/data-queries.ts";
import type { QueryCode, QuerySeverity } from "#app/domain/query-codes.ts";
import { shortIndicatorName } from "#app/domain/measure.ts";
import type { Plan } from "#app/domain/plan.ts";
import {
  awaitsDepartment,
  RULES_NAME,
  type QueryEvent,
  type QueryEventKind,
  type QueryState,
} from "#app/domain/query-record.ts";
import { RATING_WORDS } from "./codes.ts";

export const QUERY_STATE_WORDS: Record<QueryState, string> = {
  open: "待处理",
  explained: "已说明",
  corrected: "已更正",
  accepted: "认可",
  confirmed_error: "确认错误",
  closed: "关闭",
};

const EVENT_WORDS: Record<QueryEventKind, string> = {
  opened: "规则提出",
  reopened: "再次提出",
  explained: "科室说明",
  corrected: "科室更正",
  accepted: "认可理由",
  error_confirmed: "确认错误，须更正",
  fabrication_confirmed: "认定虚报，须更正",
  closed: "核实更正，关闭",
};

/** 「疑点未答」, or 「疑点已说明，待核实」 where the department has answered and somebody is to verify it. */
export function openQueryWords(states: readonly QueryState[]): string {
  const unanswered = states.filter(awaitsDepartment).length;
  if (unanswered === states.length) return "疑点未答";
  return unanswered === 0 ? "疑点已说明，待核实" : "疑点未了结";
}

/** 「科室更正（王晓燕）」; where another figure, the day or a threshold brought it about, 「规则不再提出」. */
export function queryEventWords({ kind, actorName }: Pick<QueryEvent, "kind" | "actorName">): string {
  if (actorName !== RULES_NAME) return `${EVENT_WORDS[kind]}（${actorName}）`;
  return kind === "corrected" ? "规则不再提出" : EVENT_WORDS[kind];
}

export const QUERY_SEVERITY_WORDS: Record<QuerySeverity, string> = { BLOCK: "阻断", QUERY: "疑点", NOTE: "提示" };

/** What a rule looks for, in a few words, for lists and filters. */
export const QUERY_RULE_WORDS: Record<QueryCode, string> = {
  "DQ-A01": "到期未填",
  "DQ-A02": "缺分子分母或样本数",
  "DQ-A05": "缺佐证",
  "DQ-A06": "复合指标不齐",
  "DQ-A07": "缺口径说明",
  "DQ-B06": "偏离常见范围",
  "DQ-B07": "单位疑错",
  "DQ-B08": "小数位过多",
  "DQ-C01": "比例恰为100%",
  "DQ-C02": "为0",
  "DQ-C03": "恰等于目标",
  "DQ-C04": "过于整齐",
  "DQ-C05": "剔除项为0",
  "DQ-D01": "较上期波动",
  "DQ-D02": "较上年同期波动",
  "DQ-D03": "与上期相同",
  "DQ-D04": "分子分母与上期相同",
  "DQ-D05": "退步",
  "DQ-D07": "分母突变",
  "DQ-E01": "出院人次不一致",
  "DQ-E02": "病区数不一致",
  "DQ-E03": "传输与确认不符",
  "DQ-E04": "入径与出径不符",
  "DQ-E05": "下转大于总量",
  "DQ-E06": "与清单矛盾",
  "DQ-E07": "择期手术不衔接",
  "DQ-E08": "门诊人次不一致",
  "DQ-E09": "急救时间不合常理",
  "DQ-E10": "预约与候诊矛盾",
  "DQ-E11": "满意度存疑",
  "DQ-E12": "与任务评定矛盾",
  "DQ-F01": "与外部数据不符",
  "DQ-F02": "口径不同",
  "DQ-F03": "统计不全",
  "DQ-F04": "优于全省最好",
  "DQ-G01": "迟报",
  "DQ-G02": "关闭后修改",
  "DQ-G04": "集中补录",
};

const BASE_WORDS: Readonly<Record<string, string>> = { numerator_denominator: "分母" };

const SURVEY_WORDS: Readonly<Record<string, (details: DataQuery["details"]) => string>> = {
  full: () => "为满分，请核实调查方式和有效问卷。",
  few: ({ sample, least }) => `有效问卷只有 ${sample} 份，少于 ${least} 份，请核实样本是否有代表性。`,
  same: ({ value, other }) => `${value}与${other}得分完全相同，请核实是否用了同一组数据。`,
};

const RATINGS: Readonly<Record<string, string>> = RATING_WORDS;

const QUERY_SENTENCES: Record<QueryCode, (details: DataQuery["details"]) => string> = {
  "DQ-A01": ({ halfYear }) => `${halfYear}已到报送期限，尚未填报，请补报或说明原因。`,
  "DQ-A02": ({ inputMode }) =>
    `只报结果未报${inputMode === "numerator_denominator" ? "分子、分母" : "样本数"}，无法复核和计算年度值，请补报。`,
  "DQ-A05": ({ inputMode }) =>
    `填了${inputMode === "boolean" ? "“是”" : inputMode === "grade" ? "等级" : "清单"}，请在说明中补充佐证材料或文号。`,
  "DQ-A06": ({ missing }) => `本指标由几项组成，尚缺：${missing}，请补报。`,
  "DQ-A07": () => "首次填报须确认“已按口径统计”，或在说明中注明统计口径和数据来源系统。",
  "DQ-B06": ({ value, range }) => `本期为 ${value}，明显偏离常见范围（${range}），请核实。`,
  "DQ-B07": ({ previous, value, times }) =>
    `由上期 ${previous}变为 ${value}，相差约 ${times} 倍，疑似单位（分钟、小时、天，或小数、百分数）填错，请核实。`,
  "DQ-B08": ({ value, decimals }) => `填报 ${value}，已按 ${decimals} 位小数显示。`,
  "DQ-C01": ({ denominator }) => `分母 ${denominator} 而比例为 100%，与实际工作规律不符的可能性较大，请核实。`,
  "DQ-C02": ({ value }) => `本期为 ${value}，请确认是确无发生，还是漏统计或应填“不适用”。`,
  "DQ-C03": ({ target }) => `恰好等于目标值 ${target}，请留存原始数据备查。`,
  "DQ-C04": ({ parts }) => `${parts} 过于整齐，疑为估算，请留存原始数据备查。`,
  "DQ-C05": ({ beforeExclusion }) => `剔除前 ${beforeExclusion} 例，剔除项为 0，请核实是否漏统计。`,
  "DQ-D01": ({ previous, value, change }) => `由上期 ${previous}变为 ${value}（${change}），波动过大，请说明原因。`,
  "DQ-D02": ({ previous, value, change }) => `由上年同期 ${previous}变为 ${value}（${change}），变化过大，请说明原因。`,
  "DQ-D03": ({ value }) => `与上期完全相同（${value}），疑似沿用旧数，请核实。`,
  "DQ-D04": ({ numerator, denominator }) =>
    `分子、分母均与上期相同（${numerator}/${denominator}），疑似复制上期数据，请核实。`,
  "DQ-D05": ({ previous, value }) => `由“${previous}”变为“${value}”，服务或等级出现退步，请说明原因。`,
  "DQ-D07": ({ inputMode, previous, value }) =>
    `${BASE_WORDS[inputMode ?? ""] ?? "样本数"}由 ${previous} 变为 ${value}，统计范围可能变化，请说明原因。`,
  "DQ-E01": ({ list }) => `同期出院人次不一致：${list}，请统一口径。`,
  "DQ-E02": ({ other, value }) => `病区总数 ${value}，责任制整体护理（指标23）填的是 ${other}，请统一。`,
  "DQ-E03": ({ numerator, arrived, denominator, transmitted }) =>
    arrived === undefined
      ? `接受确认的分母应等于已传输人次，现为 ${denominator}，传输比例的分子是 ${transmitted}，请核对。`
      : `接受确认 ${numerator} 人次，多于救护车送达的 ${arrived} 人次，请更正。`,
  "DQ-E04": ({ denominator, entered }) =>
    `出径率的分母应等于入径人次，现为 ${denominator}，入径率的分子是 ${entered}，请核对。`,
  "DQ-E05": ({ value, what, total }) => `下转 ${value} 人次，大于同期${what} ${total}，请更正。`,
  "DQ-E06": ({ value, size }) => `本项填“${value}”，清单列了 ${size} 项，两者不一致，请更正。`,
  "DQ-E07": ({ sample, total }) =>
    `择期手术 ${sample} 人次，与日间手术比例（指标18）的择期手术总数 ${total} 不能衔接，请核对。`,
  "DQ-E08": ({ other, value }) => `门诊人次 ${value}，预约诊疗率（指标1）填的是 ${other}，口径不一致，请统一。`,
  "DQ-E09": ({ value }) => `${value}不合常理，疑仅从调度指令起算或统计不全，请核实。`,
  "DQ-E10": ({ value, sample, appointments }) =>
    `候诊 ${value}（样本 ${sample}），同期预约就诊 ${appointments} 人次：样本多于预约人次，或几乎全部预约仍久候，请核实。`,
  "DQ-E11": (details) => SURVEY_WORDS[details.why ?? ""]?.(details) ?? "满意度得分或样本存疑，请核实。",
  "DQ-E12": ({ value, task, rating }) =>
    `本项填“${value}”，任务${task}同期评定为“${RATINGS[rating ?? ""] ?? rating}”，两者矛盾，请核实。`,
  "DQ-F01": ({ value, system, reference }) => `填报 ${value}，${system}数据为 ${reference}，出入较大，请核实。`,
  "DQ-F02": ({ deviation }) => `统计口径与规定不同：${deviation}，请按规定口径统计或说明。`,
  "DQ-F03": ({ coverage, counted, due }) =>
    `只统计了 ${coverage}% 的应统计对象（${counted}/${due}），请补齐或说明未统计的部分。`,
  "DQ-F04": ({ value, best }) => `${value}优于2020年9月全省可见最好水平（${best}），请复核。`,
  "DQ-G01": ({ department, halfYear, days }) => `${department}${halfYear}报送迟于期限 ${days} 个工作日。`,
  "DQ-G02": ({ previous, value }) => `填报关闭后被修改：${previous} → ${value}，请说明原因。`,
  "DQ-G04": () => "短时间内集中补录多期数据，请核实来源。",
};

/** 「由上期 19.6 分钟变为 11.2 分钟（−42.9%），波动过大，请说明原因。」 */
export function querySentence({ code, details }: Pick<DataQuery, "code" | "details">): string {
  return QUERY_SENTENCES[code](details);
}

/** Several of them in one sentence, for a refusal: 「指标8 新型门诊服务：本项填“是”，清单列了 0 项，两者不一致，请更正。」 */
export function queriesInWords(plan: Plan, queries: readonly DataQuery[]): string {
  return queries
    .map((query) => {
      const indicator = plan.indicatorByNo.get(plan.measureByKey.get(query.measureKey)?.indicatorNo ?? 0);
      return `指标${indicator?.no ?? ""} ${indicator ? shortIndicatorName(indicator) : ""}：${querySentence(query)}`;
    })
    .join("");
}
