/** Everything the page of one finding shows. */
import { shortInstant, type CalendarDate } from "#app/domain/calendar-date.ts";
import { currentRound, type Finding } from "#app/domain/finding.ts";
import { defaultDueOn, isFindingOverdue } from "#app/domain/finding-deadlines.ts";
import { missingSides, RECURRENCE_DAYS, requiredSides } from "#app/domain/finding-steps.ts";
import { findingStepsFor, isOwnFinding, reviewSideOf, sidesOf } from "#app/domain/finding-turn.ts";
import { decisionBehind } from "#app/domain/meeting.ts";
import { observationBehind } from "#app/domain/inspection.ts";
import { shortIndicatorName } from "#app/domain/measure.ts";
import { orderNo } from "#app/domain/order-number.ts";
import { canSometimes, QUALITY_DEPARTMENT } from "#app/domain/permissions.ts";
import { departmentName, leaderName, type Plan } from "#app/domain/plan.ts";
import type { Actor } from "#app/domain/role.ts";
import { paths } from "#app/paths.ts";
import { findingEventWords } from "#app/wording/findings.ts";
import { ORDER_STATE_WORDS } from "#app/wording/orders.ts";
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
    observed: observedIn(plan, finding),
    decided: decidedAt(plan, finding),
    orders: ordersAbout(plan, finding),
    newOrder: newOrderFor(finding, actor, today),
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
      words: findingEventWords(event, today),
      text: event.text,
      evidence: event.evidence,
      warns: event.kind === "sent_back",
    })),
  };
}

export type FindingPageView = ReturnType<typeof findingPageView>;

/** The record it was seen in; null for those who may not see inspections, as walk-throughs are incognito. */
function observedIn(plan: Plan, { id }: Finding): { words: string; to: string } | null {
  const behind = observationBehind(plan, id);
  if (!behind) return null;
  const { inspection, observation } = behind;
  return { words: inspection.title, to: paths.inspection(inspection.id, {}, `o${observation.id}`) };
}

/** The meeting that decided on it; null for those who may not see meetings. */
function decidedAt(plan: Plan, { id }: Finding): { words: string; to: string } | null {
  const behind = decisionBehind(plan, id);
  return behind && { words: behind.meeting.title, to: paths.meeting(behind.meeting.id, {}, `i${behind.item.id}`) };
}

/** 督办单 that concern it, with their state. */
function ordersAbout(plan: Plan, { id }: Finding) {
  return plan.orders
    .filter(({ findingId }) => findingId === id)
    .map((order) => ({ words: orderNo(order), state: ORDER_STATE_WORDS[order.state], to: paths.order(order.id) }));
}

/** To the form for a 督办单 about it; null for those who issue none, and once it is closed. */
function newOrderFor(finding: Finding, actor: Actor, today: CalendarDate): string | null {
  if (finding.state === "closed" || !canSometimes(actor, "order.issue")) return null;
  const { id, halfYear, departmentCode, leaderCode } = finding;
  const tile = isFindingOverdue(finding, today) ? "finding_overdue" : null;
  return paths.newOrder({ tile, period: halfYear, department: departmentCode, leader: leaderCode, finding: id });
}

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
      return closedWords(finding);
  }
}

function closedWords(finding: Finding): string {
  const looked = currentRound(finding).some(({ kind }) => kind === "looked_back");
  return `已销号，${looked ? "已回头看" : "尚未回头看"}；${RECURRENCE_DAYS} 天内重新发生的沿用原编号`;
}
