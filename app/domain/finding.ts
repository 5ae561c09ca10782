/**
 * A finding 问题 and its life (domain.md §8): 发现 → 交办 → 整改中 → 待复核 → 已销号, or back when the review fails. What
 * it was on any day is read from its events.
 */
import { dayOf, type CalendarDate, type Instant } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";

/** 发现 交办 整改中 待复核 已销号 */
export const FINDING_STATES = ["found", "assigned", "rectifying", "pending_review", "closed"] as const;
export type FindingState = (typeof FINDING_STATES)[number];

/** 督查 体验就医 数据疑点 上报表评定 指标未达标 投诉 上级反馈 自查 会议决定 */
export const FINDING_SOURCES = [
  "inspection",
  "walkthrough",
  "data_query",
  "rating",
  "target_missed",
  "complaint",
  "superior",
  "self_check",
  "meeting",
] as const;
export type FindingSource = (typeof FINDING_SOURCES)[number];

/** 一般 较重 重大 */
export const FINDING_SEVERITIES = ["minor", "serious", "critical"] as const;
export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

/** Who reviews a rectification: 质控办 (专班组长 for 质控办's own) and, beyond 一般, the 分管领导. */
export const REVIEW_SIDES = ["office", "leader"] as const;
export type ReviewSide = (typeof REVIEW_SIDES)[number];

/**
 * `reviewed`: one side has accepted and the other is still to; `carried` 挂账; `looked_back` 回头看, and it holds;
 * `recurred` 重新发生.
 */
export const FINDING_EVENTS = [
  "found",
  "assigned",
  "progressed",
  "reported",
  "reviewed",
  "closed",
  "sent_back",
  "extended",
  "carried",
  "looked_back",
  "recurred",
] as const;
export type FindingEventKind = (typeof FINDING_EVENTS)[number];

export type FindingEvent = {
  readonly kind: FindingEventKind;
  readonly at: Instant;
  readonly actorName: string;
  readonly actorId: number | null;
  /** Of `reviewed`, `closed` and `sent_back`. */
  readonly side: ReviewSide | null;
  readonly text: string;
  /** What shows that it is done; of `reported`. */
  readonly evidence: string;
  /** The due day from then on; null where the event leaves it as it is. */
  readonly dueOn: CalendarDate | null;
};

/** What is written down about a finding. */
export type FindingFacts = {
  readonly source: FindingSource;
  readonly title: string;
  readonly description: string;
  /** 评价项目 of the plan. */
  readonly categoryNo: number;
  readonly severity: FindingSeverity;
  readonly taskNo: number | null;
  readonly indicatorNo: number | null;
  readonly departmentCode: string;
  /** 配合科室 */
  readonly helpingCodes: readonly string[];
  readonly leaderCode: string;
  /** 整改措施 */
  readonly measures: string;
  /** 销号标准 */
  readonly acceptance: string;
  readonly foundOn: CalendarDate;
};

export type Finding = FindingFacts & {
  /** The number without suffix, `WT-2024H1-003`. */
  readonly id: string;
  readonly halfYear: HalfYearId;
  readonly serial: number;
  readonly state: FindingState;
  /** null until it is known: at the latest when it is assigned. */
  readonly dueOn: CalendarDate | null;
  /** Raised by every change. */
  readonly version: number;
  /** Oldest first. */
  readonly events: readonly FindingEvent[];
};

const STATE_AFTER: Record<FindingEventKind, FindingState | null> = {
  found: "found",
  assigned: "assigned",
  progressed: "rectifying",
  reported: "pending_review",
  reviewed: null,
  closed: "closed",
  sent_back: "rectifying",
  extended: null,
  carried: null,
  looked_back: null,
  recurred: "assigned",
};

/** The state an event leads to. */
export function stateAfter(kind: FindingEventKind, before: FindingState): FindingState {
  return STATE_AFTER[kind] ?? before;
}

/** The finding as it stood at the end of `day`; null before it was registered. */
export function findingOn(finding: Finding, day: CalendarDate): Finding | null {
  const last = finding.events.at(-1);
  if (last && dayOf(last.at) <= day) return finding;
  const events = finding.events.filter(({ at }) => dayOf(at) <= day);
  if (events.length === 0) return null;
  return {
    ...finding,
    events,
    state: events.reduce<FindingState>((state, { kind }) => stateAfter(kind, state), "found"),
    dueOn: events.findLast(({ dueOn }) => dueOn !== null)?.dueOn ?? null,
  };
}

/** The events since the finding last came up: all of them, or those from its last 重新发生 on. */
export function currentRound({ events }: Pick<Finding, "events">): readonly FindingEvent[] {
  const from = events.findLastIndex(({ kind }) => kind === "recurred");
  return from < 0 ? events : events.slice(from);
}

/** How often it has come up again. */
export function recurrencesOf({ events }: Pick<Finding, "events">): number {
  return events.filter(({ kind }) => kind === "recurred").length;
}

/** 延期 granted in this round. */
export function extensionsOf(finding: Pick<Finding, "events">): number {
  return currentRound(finding).filter(({ kind }) => kind === "extended").length;
}

/** 挂账: kept open by decision of 专班, looked at again on the due day. */
export function isLongTerm(finding: Pick<Finding, "events">): boolean {
  return currentRound(finding).some(({ kind }) => kind === "carried");
}

/** The last 报整改完成 of this round. */
export function lastReport(finding: Pick<Finding, "events">): FindingEvent | null {
  return currentRound(finding).findLast(({ kind }) => kind === "reported") ?? null;
}
