/** The figures of the ledger (domain.md §8). Each is the length of the list it opens, or a share of one. */
import { dayOf, daysBetween, type CalendarDate } from "./calendar-date.ts";
import { currentRound, FINDING_STATES, lastReport, recurrencesOf, type Finding } from "./finding.ts";
import { isFindingOverdue } from "./finding-deadlines.ts";

/** 全部, each state, 未销号, 逾期, 已到期, 待回头看, 曾销号, 重新发生. */
export const FINDING_VIEWS = [
  "all",
  ...FINDING_STATES,
  "open",
  "overdue",
  "due",
  "to_look_back",
  "once_closed",
  "recurred",
] as const;
export type FindingView = (typeof FINDING_VIEWS)[number];

export function isInFindingView(finding: Finding, view: FindingView, day: CalendarDate): boolean {
  switch (view) {
    case "all":
      return true;
    case "open":
      return finding.state !== "closed";
    case "overdue":
      return isFindingOverdue(finding, day);
    case "due":
      return isDue(finding, day);
    case "to_look_back":
      return finding.state === "closed" && !currentRound(finding).some(({ kind }) => kind === "looked_back");
    case "once_closed":
      return finding.events.some(({ kind }) => kind === "closed");
    case "recurred":
      return recurrencesOf(finding) > 0;
    default:
      return finding.state === view;
  }
}

function isDue({ dueOn }: Pick<Finding, "dueOn">, day: CalendarDate): boolean {
  return dueOn !== null && dueOn <= day;
}

/**
 * 按期销号: closed, and the rectification that was accepted had been reported by the due day. The reviewers' days are
 * not the department's.
 */
export function isClosedOnTime(finding: Finding): boolean {
  const report = lastReport(finding);
  return finding.state === "closed" && report !== null && finding.dueOn !== null && dayOf(report.at) <= finding.dueOn;
}

export type Share = {
  readonly part: number;
  readonly whole: number;
  /** null without a denominator. */ readonly rate: number | null;
};

export type FindingMeasures = {
  readonly found: number;
  readonly closed: number;
  readonly pendingReview: number;
  readonly overdue: number;
  /** 整改率: closed of found. */
  readonly rectification: Share;
  /** 按期销号率: closed on time of those due by the end of the day. */
  readonly onTime: Share;
  /** 平均销号天数: calendar days from 登记, or 重新发生, to 销号, over those now closed; null when none is. */
  readonly daysToClose: number | null;
  /** 重复发生率: those that came up again, of those struck off at least once. */
  readonly recurrence: Share;
};

/** The figures of `findings` at the end of `day`, as they stood then. */
export function findingMeasures(findings: readonly Finding[], day: CalendarDate): FindingMeasures {
  const count = (view: FindingView) => findings.filter((finding) => isInFindingView(finding, view, day)).length;
  const due = findings.filter((finding) => isDue(finding, day));
  const found = findings.length;
  const closed = count("closed");
  return {
    found,
    closed,
    pendingReview: count("pending_review"),
    overdue: count("overdue"),
    rectification: shareOf(closed, found),
    onTime: shareOf(due.filter(isClosedOnTime).length, due.length),
    daysToClose: mean(findings.flatMap((finding) => daysToClose(finding) ?? [])),
    recurrence: shareOf(count("recurred"), count("once_closed")),
  };
}

/** null while it is open. */
function daysToClose(finding: Finding): number | null {
  const [first] = currentRound(finding);
  const closed = finding.events.findLast(({ kind }) => kind === "closed");
  if (finding.state !== "closed" || !first || !closed) return null;
  return daysBetween(dayOf(first.at), dayOf(closed.at));
}

function mean(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

function shareOf(part: number, whole: number): Share {
  return { part, whole, rate: whole === 0 ? null : part / whole };
}
