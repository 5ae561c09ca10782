/** Words for the thresholds of the 疑点 rules. */
import type { QueryThresholdName } from "#app/domain/data-query-thresholds.ts";
import { THRESHOLD_LIMITS, type ThresholdFault } from "#app/domain/query-threshold-limits.ts";

type Words = { readonly label: string; readonly unit: string };

export const THRESHOLD_WORDS: Readonly<Record<QueryThresholdName, Words>> = {
  evidenceLength: { label: "说明至少多少字才算佐证", unit: "字" },
  unitSlip: { label: "与 60、24、100 等倍数相差多少以内，疑为单位填错", unit: "%" },
  fractionUpTo: { label: "满意度不超过多少，疑把百分数填成小数", unit: "分" },
  fractionAfter: { label: "上期满意度达到多少，才查上一项", unit: "分" },
  smallBase: { label: "例数少于多少，波动只提示，为 0、相同不问", unit: "例" },
  perfectBase: { label: "分母达到多少，100% 即存疑", unit: "例" },
  roundBase: { label: "分母达到多少，才查是否过于整齐", unit: "例" },
  roundStep: { label: "分子、分母均为多少的倍数，即过于整齐", unit: "例" },
  roundPeriods: { label: "时长连续多少期以 .0 或 .5 结尾，即过于整齐", unit: "期" },
  exclusionBase: { label: "剔除前达到多少例，剔除项为 0 即存疑", unit: "例" },
  jumpPoints: { label: "比例变化达到多少，即存疑", unit: "个百分点" },
  jumpPointsIfSignificant: { label: "比例变化达到多少且统计显著，即存疑", unit: "个百分点" },
  jumpZ: { label: "两比例检验的 z 值大于多少，为统计显著", unit: "" },
  jumpDuration: { label: "时长变化达到上期（上年同期）的多少，即存疑", unit: "%" },
  jumpCountShare: { label: "个数、人次变化达到上期（上年同期）的多少，且达到下一项，即存疑", unit: "%" },
  jumpCountCases: { label: "个数、人次变化达到多少", unit: "个（人次）" },
  jumpScore: { label: "满意度变化达到多少，即存疑", unit: "分" },
  baseJump: { label: "分母变化达到上期的多少，即存疑", unit: "%" },
  baseJumpFrom: { label: "上期分母达到多少，才查分母变化", unit: "例" },
  dischargeMismatch: { label: "各指标的出院人次相差超过多少，即不一致", unit: "%" },
  pathwayMismatch: { label: "出径率分母与入径人次相差超过多少，即不符", unit: "%" },
  electiveMismatch: { label: "择期手术人次相差超过多少，即不衔接", unit: "%" },
  visitMismatch: { label: "两处门诊人次相差超过多少，即不一致", unit: "%" },
  fastestResponse: { label: "急救反应时间少于多少，即不合常理", unit: "分钟" },
  perfectDispatchBase: { label: "出车指令达到多少，3 分钟出车率 100% 即存疑", unit: "次" },
  responseGain: { label: "急救反应时间缩短达到上期的多少，且达到下一项，即矛盾", unit: "%" },
  dispatchLoss: { label: "3 分钟出车率下降达到多少", unit: "个百分点" },
  nearlyAllByAppointment: { label: "预约诊疗率达到多少，且达到下一项，即矛盾", unit: "%" },
  longWait: { label: "候诊时间达到多少", unit: "分钟" },
  surveySample: { label: "患者有效问卷少于多少，即存疑", unit: "份" },
  staffSurveySample: { label: "医务人员有效问卷少于多少，即存疑", unit: "份" },
  referencePoints: { label: "比例与外部数据相差超过多少（与下一项取大者），即存疑", unit: "个百分点" },
  referenceShare: { label: "与外部数据相差超过其多少，即存疑", unit: "%" },
  coverage: { label: "已统计不足应统计的多少，即统计不全", unit: "%" },
  bestAppointmentRate: { label: "全省可见最好：预约诊疗率（2020年9月）", unit: "%" },
  bestWait: { label: "全省可见最好：到院后等待（2020年9月）", unit: "分钟" },
  bestResponse: { label: "全省可见最好：急救反应时间（2020年9月）", unit: "分钟" },
  bestDaySurgeryShare: { label: "全省可见最好：日间手术比例（2020年9月）", unit: "%" },
  burstMeasures: { label: "一人连续录入多少个值，即集中补录", unit: "个" },
  burstHalfYears: { label: "涉及多少个半年", unit: "个" },
  burstMinutes: { label: "在多少分钟以内", unit: "分钟" },
};

/** As people write it: shares in percent. */
export function thresholdText(name: QueryThresholdName, value: number): string {
  if (!Number.isFinite(value)) return "";
  return String(THRESHOLD_LIMITS[name].form === "share" ? Number((value * 100).toPrecision(12)) : value);
}

/** What was typed, as it is kept; NaN when it is no number. Full-width digits and a trailing % are taken. */
export function typedThreshold(name: QueryThresholdName, typed: string): number {
  const text = typed.normalize("NFKC").replace(/[%\s]/g, "");
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return THRESHOLD_LIMITS[name].form === "share" ? Number((value / 100).toPrecision(12)) : value;
}

/** 「应在 0—20 之间。」 */
export function thresholdFaultSentence(name: QueryThresholdName, fault: ThresholdFault): string {
  const { least, most } = THRESHOLD_LIMITS[name];
  switch (fault) {
    case "not_a_number":
      return "请填数字。";
    case "not_whole":
      return "请填整数。";
    case "out_of_limits":
      return `应在 ${thresholdText(name, least)}—${thresholdText(name, most)} 之间。`;
    case "larger_than_jump":
      return "不能大于上一项“比例变化达到多少，即存疑”。";
  }
}
