/** Small sentences that several papers say in the same way. */
import { longDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import type { FindingMeasures } from "#app/domain/finding-measures.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import type { Indicator } from "#app/domain/measure.ts";
import { departmentName, type Plan } from "#app/domain/plan.ts";
import type { Subject } from "#app/domain/supervision-subject.ts";
import { paths } from "#app/paths.ts";
import { rateWords } from "#app/wording/findings.ts";
import type { Naming } from "#app/wording/review.ts";
import { figure, joined, prose, type Run } from "../document.ts";
import { lists } from "./lists.ts";

/** 「门诊办、信息科」 */
export function departmentNames(plan: Plan, codes: readonly string[]): string {
  return codes.map((code) => departmentName(plan, code)).join("、");
}

/** 「“推行全流程‘无感就医’”」: quotation marks within quotation marks are single ones. */
export function quoted(title: string): string {
  return `“${title.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}

/** 「"长辈模式"」 typed on a keyboard as 「“长辈模式”」; a mark without its partner stays as it was typed. */
export function curled(text: string): string {
  return text.replace(/"([^"\n]*)"/g, "“$1”").replace(/(?<=\p{Script=Han})'([^'\n]*)'(?=\p{Script=Han}|$)/gu, "‘$1’");
}

/** Chinese type keeps its own distance to numbers: 「还有7行要交」, not 「还有 7 行要交」. */
export function tightened(text: string): string {
  return text.replace(/(?<=[\p{Script=Han}”’）〕]) (?=\d)|(?<=[\d%]) (?=\p{Script=Han})|(?<=\d日) (?=[前后])/gu, "");
}

/** 「任务8“严格处方外配管理”」 「问题WT-2025H1-002“检查预约后改期须本人到窗口”」 「督办〔2025〕1号“…”」 */
function subjectOnPaper({ kind, no, title }: Subject): string {
  if (kind === "finding" || kind === "order") {
    const gap = title.indexOf(" ");
    return `${kind === "finding" ? "问题" : ""}${title.slice(0, gap)}${quoted(title.slice(gap + 1))}`;
  }
  return no === null ? title : `${kind === "task" ? "任务" : "指标"}${no}${quoted(title)}`;
}

/** 「7月4日」; with the year when it differs from that of `today`. */
function dayOnPaper(day: CalendarDate, today: CalendarDate): string {
  const full = longDay(day);
  return day.slice(0, 4) === today.slice(0, 4) ? full.slice(5) : full;
}

/** How papers call what is to be looked at. */
export const ON_PAPER: Naming = {
  subject: subjectOnPaper,
  halfYear: (plan, id) => plan.halfYearById.get(id)?.label ?? id,
  day: dayOnPaper,
};

/** 「（门诊办、信息科）」; empty for none. */
export function inBrackets(text: string): string {
  return text === "" ? "" : `（${text}）`;
}

/** 「（指标6、12、15）」, each number leading to its page; nothing for none. */
export function indicatorNumbers(indicators: readonly Indicator[]): Run[] {
  if (indicators.length === 0) return [];
  const numbers = indicators.map(({ no }) => figure(no, paths.indicator(no)));
  return ["（指标", ...joined(numbers, "、"), "）"];
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
