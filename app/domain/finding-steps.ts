/** Which step may follow which, and what bounds 延期, 挂账 and 重新发生 (domain.md §8). */
import { addDays, dayOf, daysBetween, type CalendarDate } from "./calendar-date.ts";
import {
  currentRound,
  extensionsOf,
  isLongTerm,
  REVIEW_SIDES,
  type Finding,
  type FindingSeverity,
  type FindingState,
  type ReviewSide,
} from "./finding.ts";
import { refuse, type Refusal } from "./result.ts";

/** 交办 · 报整改完成 · 记进展 · 复核 · 延期 · 挂账 · 回头看 · 重新发生 */
export const FINDING_STEPS = [
  "assign",
  "report",
  "progress",
  "review",
  "extend",
  "carry",
  "look_back",
  "recur",
] as const;
export type FindingStep = (typeof FINDING_STEPS)[number];

const FROM: Readonly<Record<FindingStep, readonly FindingState[]>> = {
  assign: ["found"],
  progress: ["assigned", "rectifying"],
  report: ["assigned", "rectifying"],
  review: ["pending_review"],
  extend: ["assigned", "rectifying"],
  carry: ["assigned", "rectifying"],
  look_back: ["closed"],
  recur: ["closed"],
};

export function mayTake({ state }: Pick<Finding, "state">, step: FindingStep): boolean {
  return FROM[step].includes(state);
}

export const MAX_EXTENSIONS = 2;
/** 挂账 is looked at again within a year. */
export const CARRY_DAYS = 365;
/** 重新发生 within so many days of 销号; later it is a new finding. */
export const RECURRENCE_DAYS = 180;

/** Why the due day cannot be moved to `until` today; null when it can. */
export function extensionRefusal(finding: Finding, until: CalendarDate, today: CalendarDate): Refusal | null {
  const { dueOn } = finding;
  if (!mayTake(finding, "extend") || dueOn === null || isLongTerm(finding)) return refuse("wrong-state").refusal;
  if (extensionsOf(finding) >= MAX_EXTENSIONS) return refuse("extensions-used").refusal;
  if (today > dueOn) return dayRefusal(`整改时限 ${dueOn} 已过，延期须在到期前批准`);
  if (until <= dueOn) return dayRefusal(`新的时限应晚于现在的 ${dueOn}`);
  return null;
}

/** Why it cannot be carried until that day; null when it can. */
export function carryRefusal(finding: Finding, until: CalendarDate, today: CalendarDate): Refusal | null {
  if (!mayTake(finding, "carry")) return refuse("wrong-state").refusal;
  if (until <= today) return dayRefusal("下次复议日应在今天之后");
  if (until > addDays(today, CARRY_DAYS)) return dayRefusal(`挂账每年复议一次，最晚到 ${addDays(today, CARRY_DAYS)}`);
  return null;
}

/** Why it cannot be taken up again under its number; null when it can. */
export function recurrenceRefusal(finding: Finding, today: CalendarDate): Refusal | null {
  const closed = finding.events.findLast(({ kind }) => kind === "closed");
  if (!mayTake(finding, "recur") || !closed) return refuse("wrong-state").refusal;
  const days = daysBetween(dayOf(closed.at), today);
  if (days <= RECURRENCE_DAYS) return null;
  const why = `销号已 ${days} 天，超过 ${RECURRENCE_DAYS} 天的不再沿用原编号，请登记新问题`;
  return refuse("finding-invalid", { details: { why } }).refusal;
}

function dayRefusal(why: string): Refusal {
  return refuse("day-invalid", { details: { why } }).refusal;
}

/** Who must accept a rectification before it is struck off: 一般 质控办, else 质控办 and 分管领导. */
export function requiredSides(severity: FindingSeverity): readonly ReviewSide[] {
  return severity === "minor" ? ["office"] : REVIEW_SIDES;
}

/** The sides that have still to accept the last report. */
export function missingSides(finding: Finding): ReviewSide[] {
  const events = currentRound(finding);
  const since = events.slice(events.findLastIndex(({ kind }) => kind === "reported") + 1);
  const given = since.filter(({ kind }) => kind === "reviewed").map(({ side }) => side);
  return requiredSides(finding.severity).filter((side) => !given.includes(side));
}
