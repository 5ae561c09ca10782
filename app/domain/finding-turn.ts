/** Whom a finding concerns, and what the person may do with it now. */
import type { CalendarDate } from "./calendar-date.ts";
import { extensionsOf, isLongTerm, lastReport, type Finding, type FindingEvent, type ReviewSide } from "./finding.ts";
import { isFindingOverdue } from "./finding-deadlines.ts";
import {
  FINDING_STEPS,
  MAX_EXTENSIONS,
  mayTake,
  missingSides,
  recurrenceRefusal,
  type FindingStep,
} from "./finding-steps.ts";
import { can, type Subject } from "./permissions.ts";
import { departmentsOf, type Actor } from "./role.ts";

type Concerned = Pick<Finding, "departmentCode" | "helpingCodes" | "leaderCode">;

/** The department that answers for it, and its leader. */
export function ownerOf({ departmentCode, leaderCode }: Concerned): Subject {
  return { departmentCodes: [departmentCode], leaderCode };
}

/** Those who help too. */
export function concernedBy({ departmentCode, helpingCodes, leaderCode }: Concerned): Subject {
  return { departmentCodes: [departmentCode, ...helpingCodes], leaderCode };
}

/** The sides on which the person could review it, by their roles. */
export function sidesOf(actor: Pick<Actor, "assignments">, finding: Concerned): ReviewSide[] {
  const subject = concernedBy(finding);
  const sides: ReviewSide[] = [];
  if (can(actor, "finding.review", subject)) sides.push("office");
  if (can(actor, "finding.endorse", subject)) sides.push("leader");
  return sides;
}

/** True where the person's own work would be judged: their department answers for it or helps, or they reported it. */
export function isOwnWork(finding: Finding, actor: Actor): boolean {
  const own = departmentsOf(actor);
  const concerned = [finding.departmentCode, ...finding.helpingCodes];
  return concerned.some((code) => own.includes(code)) || lastReport(finding)?.actorId === actor.userId;
}

/** True where the person may not review: it is their own work, or they have accepted it for the other side. */
export function isOwnFinding(finding: Finding, actor: Actor): boolean {
  if (isOwnWork(finding, actor)) return true;
  const report = lastReport(finding);
  const isTheirs = ({ actorId }: FindingEvent) => actorId === actor.userId;
  const since = report ? finding.events.slice(finding.events.indexOf(report)) : [];
  return since.some((event) => event.kind === "reviewed" && isTheirs(event));
}

/** The side on which the person may review it now; null when none. */
export function reviewSideOf(finding: Finding, actor: Actor): ReviewSide | null {
  if (!mayTake(finding, "review") || isOwnFinding(finding, actor)) return null;
  const missing = missingSides(finding);
  return sidesOf(actor, finding).find((side) => missing.includes(side)) ?? null;
}

/** What the person may do with it on `today`, in the order of its life. */
export function findingStepsFor(finding: Finding, actor: Actor, today: CalendarDate): FindingStep[] {
  const owner = ownerOf(finding);
  const mayExtend =
    can(actor, "finding.extend", owner) &&
    !isLongTerm(finding) &&
    !isFindingOverdue(finding, today) &&
    extensionsOf(finding) < MAX_EXTENSIONS;
  const allowed: Record<FindingStep, boolean> = {
    assign: can(actor, "finding.assign", owner),
    progress: can(actor, "finding.progress", concernedBy(finding)),
    report: can(actor, "finding.rectify", owner),
    review: reviewSideOf(finding, actor) !== null,
    extend: mayExtend,
    carry: can(actor, "finding.carry", owner),
    look_back: can(actor, "finding.review", concernedBy(finding)) && !isOwnWork(finding, actor),
    recur: can(actor, "finding.recur", owner) && recurrenceRefusal(finding, today) === null,
  };
  return FINDING_STEPS.filter((step) => allowed[step] && mayTake(finding, step));
}

/** True when the next move is the person's: what the menu counts. */
export function awaitsPerson(finding: Finding, actor: Actor, today: CalendarDate): boolean {
  const steps = findingStepsFor(finding, actor, today);
  return steps.includes("assign") || steps.includes("report") || steps.includes("review");
}
