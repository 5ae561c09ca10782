/** One line of the ledger with everything it says. */
import { dayOf, shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import { extensionsOf, isLongTerm, type Finding } from "#app/domain/finding.ts";
import { findingDeadline, isFindingOverdue } from "#app/domain/finding-deadlines.ts";
import { isClosedOnTime } from "#app/domain/finding-measures.ts";
import { findingNo } from "#app/domain/finding-number.ts";
import { awaitsPerson } from "#app/domain/finding-turn.ts";
import { departmentName, leaderName, type Plan } from "#app/domain/plan.ts";
import type { Actor } from "#app/domain/role.ts";
import { workingDaysBetween } from "#app/domain/working-days.ts";
import { paths } from "#app/paths.ts";
import { FINDING_DEADLINE_WORDS } from "#app/wording/findings.ts";
import { daysLateWords } from "#app/wording/supervision.ts";

export function findingLine(plan: Plan, finding: Finding, actor: Actor, today: CalendarDate) {
  const { id, title, source, severity, state, departmentCode, helpingCodes, leaderCode } = finding;
  return {
    id,
    to: paths.finding(id),
    no: findingNo(finding),
    title,
    source,
    severity,
    state,
    isOverdue: isFindingOverdue(finding, today),
    department: departmentName(plan, departmentCode),
    helpers: helpingCodes.map((code) => departmentName(plan, code)),
    leader: leaderName(plan, leaderCode),
    marks: marksOf(finding),
    deadline: deadlineWords(finding, today),
    isMine: awaitsPerson(finding, actor, today),
  };
}

export type FindingLine = ReturnType<typeof findingLine>;

/** 「延期 1 次」 「挂账」 */
export function marksOf(finding: Finding): string[] {
  const extensions = extensionsOf(finding);
  return [...(extensions > 0 ? [`延期 ${extensions} 次`] : []), ...(isLongTerm(finding) ? ["挂账"] : [])];
}

/** 「整改 07-14 剩 4 个工作日」; for a closed one when, and whether in time. */
export function deadlineWords(finding: Finding, today: CalendarDate): { words: string; note: string; isLate: boolean } {
  const deadline = findingDeadline(finding);
  if (deadline) {
    const { dueOn } = deadline;
    const late = { dueOn, daysLate: workingDaysBetween(dueOn, today) };
    return {
      words: `${FINDING_DEADLINE_WORDS[deadline.of]} ${shortDay(dueOn, today)}`,
      note: daysLateWords(late, today),
      isLate: today > dueOn,
    };
  }
  const closed = finding.events.findLast(({ kind }) => kind === "closed");
  return {
    words: closed ? `${shortDay(dayOf(closed.at), today)} 销号` : "",
    note: isClosedOnTime(finding) ? "按期" : "未按期",
    isLate: false,
  };
}
