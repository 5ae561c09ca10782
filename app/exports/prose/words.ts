/** Small sentences that several papers say in the same way. */
import type { FindingMeasures } from "#app/domain/finding-measures.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import type { Indicator } from "#app/domain/measure.ts";
import { departmentName, type Plan } from "#app/domain/plan.ts";
import { paths } from "#app/paths.ts";
import { rateWords } from "#app/wording/findings.ts";
import { figure, joined, prose, type Run } from "../document.ts";
import { lists } from "./lists.ts";

/** 「门诊办、信息科」 */
export function departmentNames(plan: Plan, codes: readonly string[]): string {
  return codes.map((code) => departmentName(plan, code)).join("、");
}

/** 「"长辈模式"」 typed on a keyboard as 「“长辈模式”」; a mark without its partner stays as it was typed. */
export function curled(text: string): string {
  return text.replace(/"([^"\n]*)"/g, "“$1”").replace(/(?<=\p{Script=Han})'([^'\n]*)'(?=\p{Script=Han}|$)/gu, "‘$1’");
}

/** 「（门诊办、信息科）」; empty for none. */
export function inBrackets(text: string): string {
  return text === "" ? "" : `（${text}）`;
}

/** 「（指标6、12、15）」, each number leading to its page; nothing for none. */
export function indicatorNumbers(indicators: readonly Indicator[], lead = "指标"): Run[] {
  if (indicators.length === 0) return [];
  const numbers = indicators.map(({ no }) => figure(no, paths.indicator(no)));
  return [`（${lead}`, ...joined(numbers, "、"), "）"];
}

/** 「81.8%」; 「—」 without a whole. */
export function shareWords(part: number, whole: number): string {
  return rateWords({ part, whole, rate: whole === 0 ? null : part / whole });
}

/** 「较上期增加2项」, 「与上期持平」 */
export function changeWords(change: number, unit: string): string {
  if (change === 0) return "与上期持平";
  return change > 0 ? `较上期增加${change}${unit}` : `较上期减少${-change}${unit}`;
}

/** 「发现问题10个，已销号4个，待复核1个，逾期2个，整改率40.0%，按期销号率50.0%（3/6）」 */
export function findingWords(measures: FindingMeasures, period: HalfYearId | null): Run[] {
  const { found, closed, pendingReview, overdue, rectification, onTime } = measures;
  const share = onTime.whole === 0 ? "" : `，按期销号率${rateWords(onTime)}（${onTime.part}/${onTime.whole}）`;
  return prose`发现问题${figure(found, lists.findings(period, "all"))}个，已销号${figure(closed, lists.findings(period, "closed"))}个，待复核${figure(pendingReview, lists.findings(period, "pending_review"))}个，逾期${figure(overdue, lists.findings(period, "overdue"))}个，整改率${rateWords(rectification)}${share}`;
}
