/** How papers call things: quotation marks instead of gaps, whole days instead of 07-04. */
import { longDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import type { Plan } from "#app/domain/plan.ts";
import type { Attention } from "#app/domain/review-attention.ts";
import type { Subject } from "#app/domain/supervision-subject.ts";
import { attentionWords, type AttentionWords, type Naming } from "./review.ts";

/** 「“推行全流程‘无感就医’”」: quotation marks within quotation marks are single ones. */
export function quoted(title: string): string {
  return `“${title.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}

/** Chinese type keeps its own distance to numbers: 「还有7行要交」, not 「还有 7 行要交」. */
export function tightened(text: string): string {
  return text.replace(
    /(?<=[\p{Script=Han}”’）〕]) (?=[\d≥≤])|(?<=[\d%]) (?=\p{Script=Han})|(?<=\d日) (?=[前后])/gu,
    "",
  );
}

/** A finding, a task or an indicator as pages call it, and what a 督办单 says of it. */
const NAMED = /^(\d{4}年[上下]半年)?(问题|任务|指标) (WT-\S+|\d+) (.+)(：[^：]+)$/u;

/** 「问题 WT-2025H1-001 座椅缺损：整改逾期」, as 督办单 are proposed, as 「问题WT-2025H1-001“座椅缺损”：整改逾期」. */
export function titleOnPaper(title: string): string {
  const [, period = "", kind, no, name = "", matter] = NAMED.exec(title) ?? [];
  return kind === undefined ? title : `${period}${kind}${no}${quoted(name)}${matter}`;
}

/** 「任务8“严格处方外配管理”」 「问题WT-2025H1-002“检查预约后改期须本人到窗口”」 「督办〔2025〕1号“…”」 */
function subjectOnPaper({ kind, no, title }: Subject): string {
  const gap = title.indexOf(" ");
  if (kind === "finding") return `问题${title.slice(0, gap)}${quoted(title.slice(gap + 1))}`;
  if (kind === "order") return `${title.slice(0, gap)}${quoted(titleOnPaper(title.slice(gap + 1)))}`;
  return no === null ? title : `${kind === "task" ? "任务" : "指标"}${no}${quoted(title)}`;
}

/** 「7月4日」; with the year when it differs from that of `today`. */
export function dayOnPaper(day: CalendarDate, today: CalendarDate): string {
  const full = longDay(day);
  return day.slice(0, 4) === today.slice(0, 4) ? full.slice(5) : full;
}

/** 「2025年7月22日至23日」, 「2024年12月30日至2025年1月3日」: what both days share is said once. */
export function daysOnPaper(from: CalendarDate, to: CalendarDate): string {
  if (from === to) return longDay(from);
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${longDay(from)}至${longDay(to)}`;
  const end = dayOnPaper(to, from);
  return `${longDay(from)}至${from.slice(0, 7) === to.slice(0, 7) ? end.replace(/^\d+月/, "") : end}`;
}

/** How papers call what is to be looked at. */
export const ON_PAPER: Naming = {
  subject: subjectOnPaper,
  halfYear: (plan, id) => plan.halfYearById.get(id)?.label ?? id,
  day: dayOnPaper,
};

/** One thing to look at, as papers say it; neither part has its last stop. */
export function attentionOnPaper(plan: Plan, attention: Attention, today: CalendarDate): AttentionWords {
  const { title, reason } = attentionWords(plan, attention, today, ON_PAPER);
  return { title: inSentence(title), reason: inSentence(reason.replaceAll(" · ", "，")) };
}

function inSentence(text: string): string {
  return tightened(text).replace(/[。；]$/, "");
}
