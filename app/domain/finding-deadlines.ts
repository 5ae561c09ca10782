/** Deadlines of findings (domain.md §8). The plan fixes none of them. */
import { addDays, dayOf, type CalendarDate } from "./calendar-date.ts";
import { lastReport, type Finding, type FindingSeverity } from "./finding.ts";
import { addWorkingDays } from "./working-days.ts";

/** 交办, from registration. */
export const ASSIGN_WORKING_DAYS = 3;
/** 复核, from 报整改完成. */
export const FINDING_REVIEW_WORKING_DAYS = 5;

/** Calendar days from 交办; for 较重 the house has no rule, so somebody has to name the day. */
const RECTIFY_DAYS: Record<FindingSeverity, number | null> = { minor: 30, serious: null, critical: 15 };

/** The due day of a finding assigned on `day` when nobody names another; null where there is no default. */
export function defaultDueOn(severity: FindingSeverity, day: CalendarDate): CalendarDate | null {
  const days = RECTIFY_DAYS[severity];
  return days === null ? null : addDays(day, days);
}

export type FindingDeadline = { readonly of: "assigning" | "rectifying" | "review"; readonly dueOn: CalendarDate };

/** Whose clock runs, and until when; null once closed. */
export function findingDeadline(finding: Finding): FindingDeadline | null {
  const [found] = finding.events;
  switch (finding.state) {
    case "found":
      return found ? { of: "assigning", dueOn: addWorkingDays(dayOf(found.at), ASSIGN_WORKING_DAYS) } : null;
    case "assigned":
    case "rectifying":
      return finding.dueOn === null ? null : { of: "rectifying", dueOn: finding.dueOn };
    case "pending_review": {
      const report = lastReport(finding);
      if (!report) return null;
      return { of: "review", dueOn: addWorkingDays(dayOf(report.at), FINDING_REVIEW_WORKING_DAYS) };
    }
    case "closed":
      return null;
  }
}

/** 逾期: past its due day and neither 待复核, which stops the department's clock, nor 已销号. */
export function isFindingOverdue({ state, dueOn }: Pick<Finding, "state" | "dueOn">, day: CalendarDate): boolean {
  return dueOn !== null && day > dueOn && state !== "pending_review" && state !== "closed";
}
