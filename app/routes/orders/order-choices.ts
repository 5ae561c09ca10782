/** What the form for a new follow-up order offers, and what the row it is issued from already says. */
import type { OrderChoices } from "#app/components/order/order-form.tsx";
import { weekdayOf, type CalendarDate } from "#app/domain/calendar-date.ts";
import { findingNo } from "#app/domain/finding-number.ts";
import { printedMeasures, shortIndicatorName } from "#app/domain/measure.ts";
import type { OrderProposal } from "#app/domain/order-proposal.ts";
import { proposedReplyDay } from "#app/domain/order-steps.ts";
import { can } from "#app/domain/permissions.ts";
import type { Plan } from "#app/domain/plan.ts";
import { leaderCodesOf, type Actor } from "#app/domain/role.ts";
import { proposedGrounds, proposedTitle } from "#app/wording/order-proposal.ts";

const named = ({ code, name }: { code: string; name: string }) => ({ value: code, label: name });

/** Leaders issue what is copied to themselves. */
function leadersFor(plan: Plan, actor: Actor) {
  if (can(actor, "order.issue")) return plan.leaders;
  const own = leaderCodesOf(actor);
  return plan.leaders.filter(({ code }) => own.includes(code));
}

export function orderChoices(plan: Plan, actor: Actor): OrderChoices {
  return {
    departments: plan.departments.map(named),
    leaders: leadersFor(plan, actor).map(named),
    halfYears: plan.halfYears.map(({ id, label }) => ({ value: id, label })),
    tasks: plan.tasks.map(({ no, title }) => ({ value: String(no), label: `${no} ${title}` })),
    measures: plan.indicators.flatMap((indicator) => {
      const measures = printedMeasures(indicator);
      return measures.map((measure) => ({
        value: measure.key,
        label: `${indicator.no} ${shortIndicatorName(indicator)}${measures.length > 1 ? `：${measure.label}` : ""}`,
      }));
    }),
    findings: plan.findings
      .filter(({ state }) => state !== "closed")
      .map((finding) => ({ value: finding.id, label: `${findingNo(finding)} ${finding.title}` })),
  };
}

/** As the form takes it. */
export function givenOrder(plan: Plan, actor: Actor, proposal: OrderProposal, today: CalendarDate) {
  const leaders = leadersFor(plan, actor).map(({ code }) => code);
  const { leaderCode } = proposal;
  const isOffered = leaderCode !== null && leaders.includes(leaderCode);
  return {
    title: proposedTitle(plan, proposal),
    grounds: proposedGrounds(plan, proposal, today),
    departmentCode: proposal.departmentCode ?? undefined,
    leaderCode: isOffered ? leaderCode : can(actor, "order.issue") ? undefined : leaders[0],
    colour: proposal.colour ?? undefined,
    dueOn: proposedReplyDay(today),
    halfYear: proposal.halfYear,
    taskNo: proposal.taskNo === null ? undefined : String(proposal.taskNo),
    measureKey: proposal.measureKey ?? undefined,
    findingId: proposal.findingId ?? undefined,
  };
}

/** 「建议三个工作日后（07-11 周五），可改；不早于今天，宜选工作日」 */
export function replyDayHint(today: CalendarDate): string {
  const day = proposedReplyDay(today);
  return `建议三个工作日后（${day.slice(5)} ${weekdayOf(day)}），可改；不早于今天，宜选工作日`;
}
