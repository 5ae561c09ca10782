/** Everything the page of one finding shows. */
import { shortInstant, type CalendarDate } from "#app/domain/calendar-date.ts";
import { currentRound, type Finding } from "#app/domain/finding.ts";
import { defaultDueOn } from "#app/domain/finding-deadlines.ts";
import { missingSides, requiredSides } from "#app/domain/finding-steps.ts";
import { findingStepsFor, isOwnFinding, reviewSideOf, sidesOf } from "#app/domain/finding-turn.ts";
import { shortIndicatorName } from "#app/domain/measure.ts";
import { QUALITY_DEPARTMENT } from "#app/domain/permissions.ts";
import { departmentName, leaderName, type Plan } from "#app/domain/plan.ts";
import type { Actor } from "#app/domain/role.ts";
import { paths } from "#app/paths.ts";
import { findingEventWords } from "#app/wording/findings.ts";
import { findingLine } from "./finding-line.ts";

export function findingPageView(plan: Plan, finding: Finding, actor: Actor, today: CalendarDate) {
  const task = finding.taskNo === null ? undefined : plan.taskByNo.get(finding.taskNo);
  const indicator = finding.indicatorNo === null ? undefined : plan.indicatorByNo.get(finding.indicatorNo);
  const steps = findingStepsFor(finding, actor, today);
  return {
    ...findingLine(plan, finding, actor, today),
    version: finding.version,
    description: finding.description,
    category: plan.categories.find(({ no }) => no === finding.categoryNo)?.name ?? "",
    task: task ? { words: `${task.no} ${task.title}`, to: paths.task(task.no) } : null,
    indicator: indicator
      ? { words: `${indicator.no} ${shortIndicatorName(indicator)}`, to: paths.indicator(indicator.no) }
      : null,
    measures: finding.measures,
    acceptance: finding.acceptance,
    foundOn: finding.foundOn,
    dueOn: finding.dueOn,
    defaultDueOn: defaultDueOn(finding.severity, today),
    steps,
    side: steps.includes("review") ? reviewSideOf(finding, actor) : null,
    next: nextWords(plan, finding, actor),
    returned: returnedFor(finding, today),
    /** Newest first. */
    history: finding.events.toReversed().map((event) => ({
      at: shortInstant(event.at, today),
      kind: event.kind,
      words: findingEventWords(event, today),
      text: event.text,
      evidence: event.evidence,
    })),
  };
}

export type FindingPageView = ReturnType<typeof findingPageView>;

/** Why the last report was sent back, while it has not been reported again. */
function returnedFor(finding: Finding, today: CalendarDate): { by: string; at: string; text: string } | null {
  const last = currentRound(finding).findLast(({ kind }) => kind === "sent_back" || kind === "reported");
  if (last?.kind !== "sent_back") return null;
  return { by: last.actorName, at: shortInstant(last.at, today), text: last.text };
}

/** Whose turn it is, and what keeps the reader from it. */
function nextWords(plan: Plan, finding: Finding, actor: Actor): string {
  const department = departmentName(plan, finding.departmentCode);
  switch (finding.state) {
    case "found":
      return `等质控办交办给${department}`;
    case "assigned":
    case "rectifying":
      return `等${department}整改并报完成`;
    case "pending_review": {
      const concerned = [finding.departmentCode, ...finding.helpingCodes];
      const office = concerned.includes(QUALITY_DEPARTMENT) ? "专班组长" : "质控办";
      const leader = `分管领导${leaderName(plan, finding.leaderCode)}`;
      const missing = missingSides(finding);
      const waited = missing.map((side) => (side === "office" ? office : leader));
      const given = requiredSides(finding.severity).length > waited.length ? "一方已通过，" : "";
      const isOwn = sidesOf(actor, finding).some((side) => missing.includes(side)) && isOwnFinding(finding, actor);
      const words = `${given}等${waited.join("和")}复核`;
      return isOwn ? `${words}；您与本问题有关或已复核过，须由他人复核` : words;
    }
    case "closed":
      return "已销号；180 天内重新发生的沿用原编号";
  }
}
