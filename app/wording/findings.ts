/** Words of the finding ledger 问题台账. */
import { shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import type {
  FindingEvent,
  FindingEventKind,
  FindingSeverity,
  FindingSource,
  FindingState,
} from "#app/domain/finding.ts";
import type { FindingDeadline } from "#app/domain/finding-deadlines.ts";
import type { FindingView, Share } from "#app/domain/finding-measures.ts";
import type { FindingStep } from "#app/domain/finding-steps.ts";

export const FINDING_STATE_WORDS: Record<FindingState, string> = {
  found: "发现",
  assigned: "交办",
  rectifying: "整改中",
  pending_review: "待复核",
  closed: "已销号",
};

export const FINDING_SOURCE_WORDS: Record<FindingSource, string> = {
  inspection: "督查",
  walkthrough: "体验就医",
  data_query: "数据疑点",
  rating: "上报表评定",
  target_missed: "指标未达标",
  complaint: "投诉",
  superior: "上级反馈",
  self_check: "自查",
  meeting: "会议决定",
};

export const FINDING_SEVERITY_WORDS: Record<FindingSeverity, string> = {
  minor: "一般",
  serious: "较重",
  critical: "重大",
};

export const FINDING_VIEW_WORDS: Record<FindingView, string> = {
  all: "全部",
  ...FINDING_STATE_WORDS,
  open: "未销号",
  overdue: "逾期",
  due: "已到期",
  to_look_back: "待回头看",
  once_closed: "曾销号",
  recurred: "重新发生",
};

export const FINDING_EVENT_WORDS: Record<FindingEventKind, string> = {
  found: "登记",
  assigned: "交办",
  progressed: "记整改进展",
  reported: "报整改完成",
  reviewed: "复核通过",
  closed: "复核通过，销号",
  sent_back: "复核不通过，退回整改",
  extended: "批准延期",
  carried: "决定挂账",
  looked_back: "回头看，整改保持",
  recurred: "登记重新发生",
};

/** 「李国华（分管领导）复核通过，销号」, 「沈丽萍交办，时限 08-07」 */
export function findingEventWords({ kind, actorName, side, dueOn }: FindingEvent, day: CalendarDate): string {
  const leader = side === "leader" ? "（分管领导）" : "";
  const due = dueOn === null ? "" : `，${kind === "carried" ? "复议日" : "时限"} ${shortDay(dueOn, day)}`;
  return `${actorName}${leader}${FINDING_EVENT_WORDS[kind]}${due}`;
}

/** What a deadline is for. */
export const FINDING_DEADLINE_WORDS: Record<FindingDeadline["of"], string> = {
  assigning: "交办",
  rectifying: "整改",
  review: "复核",
};

export const FINDING_DONE_WORDS: Record<FindingStep | "accept" | "send_back" | "register", string> = {
  register: "问题已登记，请交办给责任科室。",
  assign: "已交办，责任科室会在台账里看到整改要求和时限。",
  progress: "整改进展已记入。",
  report: "已报整改完成，等待复核；复核期间不计逾期。",
  review: "复核意见已记入。",
  accept: "复核意见已记入。",
  send_back: "已退回整改，科室会看到理由。",
  extend: "延期已登记。",
  carry: "挂账已登记，到复议日再议。",
  look_back: "回头看已记入。",
  recur: "已登记重新发生，仍用原编号。",
};

/** How the figures of the ledger are worked out. */
export const FINDING_FIGURE_RULES =
  "整改率＝已销号／发现，待复核的不计入；按期销号率＝按期销号／已到期，按科室报整改完成之日计，不晚于时限并已复核通过的为按期；平均销号天数从登记之日算到销号之日，重新发生的从登记重新发生之日算起。";

/** 「62.5%」; 「—」 without a denominator. */
export function rateWords({ rate }: Share): string {
  return rate === null ? "—" : `${(Math.round(rate * 1000) / 10).toFixed(1)}%`;
}
