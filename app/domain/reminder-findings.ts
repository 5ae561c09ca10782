/** What is owed for findings: their rectification by the department, then their review (domain.md §8). */
import type { CalendarDate } from "./calendar-date.ts";
import { findingOn, type Finding } from "./finding.ts";
import { findingDeadline } from "./finding-deadlines.ts";
import { missingSides } from "./finding-steps.ts";
import { concernedBy } from "./finding-turn.ts";
import { QUALITY_DEPARTMENT } from "./permissions.ts";
import type { Plan } from "./plan.ts";
import type { Owed, ReminderItem } from "./reminder-item.ts";
import type { Rung } from "./reminder-rungs.ts";

/** The findings as they stood on `day`; one that waits for two reviewers is owed by both. */
export function findingsOwed(plan: Plan, day: CalendarDate): Owed[] {
  return plan.findings.flatMap((each) => {
    const finding = findingOn(each, day);
    return finding ? findingOwed(finding) : [];
  });
}

function findingOwed(finding: Finding): Owed[] {
  const deadline = findingDeadline(finding);
  if (!deadline || deadline.of === "assigning") return [];
  const { halfYear, departmentCode, leaderCode, id: findingId } = finding;
  const about = { halfYear, departmentCode, leaderCode, findingId, taskNo: null, measureKey: null, queryCode: null };
  const owed = { ...about, dueOn: deadline.dueOn, reopened: false };
  if (deadline.of === "rectifying") return [{ ...owed, kind: "finding" }];
  return missingSides(finding).map((side) => ({
    ...owed,
    kind: side === "office" ? "finding_review" : "finding_endorsement",
  }));
}

/** What 质控办 answers for, or helps with, is reviewed by the 专班组长: the rung names them instead. */
export function reviewersOf(
  plan: Plan,
  { kind, findingId }: Pick<ReminderItem, "kind" | "findingId">,
  rung: Rung,
): Rung {
  const finding = findingId === null ? undefined : plan.findingById.get(findingId);
  const isOwn = finding && concernedBy(finding).departmentCodes?.includes(QUALITY_DEPARTMENT);
  return kind === "finding_review" && isOwn ? { ...rung, roles: ["task_force_head"] } : rung;
}
