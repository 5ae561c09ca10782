/** Everything the page of one follow-up order shows. */
import { shortInstant, type CalendarDate } from "#app/domain/calendar-date.ts";
import { issueOf, openDemand, type FollowUpOrder } from "#app/domain/follow-up-order.ts";
import { findingNo } from "#app/domain/finding-number.ts";
import { coloursFrom, proposedReplyDay } from "#app/domain/order-steps.ts";
import { isOwnReply, orderStepsFor, orderSubject } from "#app/domain/order-turn.ts";
import { can, QUALITY_DEPARTMENT } from "#app/domain/permissions.ts";
import { departmentName, leaderName, type Plan } from "#app/domain/plan.ts";
import type { Actor } from "#app/domain/role.ts";
import { subjectOf } from "#app/domain/supervision-subject.ts";
import { paths } from "#app/paths.ts";
import { ORDER_COLOUR_MEANINGS, orderEventWords, replyDayWords } from "#app/wording/orders.ts";
import { orderLine } from "./order-line.ts";

export function orderPageView(plan: Plan, order: FollowUpOrder, actor: Actor, today: CalendarDate) {
  const issue = issueOf(order);
  const demand = openDemand(order);
  return {
    ...orderLine(plan, order, actor, today),
    version: order.version,
    grounds: order.grounds,
    requirement: order.requirement,
    halfYear: plan.halfYearById.get(order.halfYear)?.label ?? order.halfYear,
    meaning: ORDER_COLOUR_MEANINGS[order.colour],
    dueWords: replyDayWords(order.dueOn, today),
    issuer: issue ? { name: issue.actorName, at: shortInstant(issue.at, today) } : null,
    about: aboutOf(plan, order),
    steps: orderStepsFor(order, actor),
    colours: coloursFrom(order.colour),
    proposedDay: proposedReplyDay(today),
    next: nextWords(plan, order, actor),
    demand: demand ? { by: demand.actorName, at: shortInstant(demand.at, today), text: demand.text } : null,
    paper: paths.exportFile("follow-up-order.docx", { order: order.id }),
    /** Newest first. */
    history: order.events.toReversed().map((event) => ({
      at: shortInstant(event.at, today),
      words: orderEventWords(event, today),
      text: event.text,
      evidence: event.evidence,
      warns: event.kind === "asked_again",
    })),
  };
}

export type OrderPageView = ReturnType<typeof orderPageView>;

type About = { kind: "任务" | "指标" | "问题"; words: string; to: string };

/** What the order is linked to, as far as the reader may see it. */
function aboutOf(plan: Plan, { taskNo, measureKey, findingId, halfYear, departmentCode }: FollowUpOrder): About[] {
  const task = taskNo === null ? undefined : plan.taskByNo.get(taskNo);
  const finding = findingId === null ? undefined : plan.findingById.get(findingId);
  const measured = subjectOf(plan, { halfYear, departmentCode, taskNo: null, measureKey });
  const about: About[] = [];
  if (task) about.push({ kind: "任务", words: `${task.no} ${task.title}`, to: paths.task(task.no) });
  if (measured.kind === "indicator")
    about.push({ kind: "指标", words: `${measured.no} ${measured.title}`, to: paths.indicator(measured.no) });
  if (finding)
    about.push({ kind: "问题", words: `${findingNo(finding)} ${finding.title}`, to: paths.finding(finding.id) });
  return about;
}

/** Whose turn it is, and what keeps the reader from it. */
function nextWords(plan: Plan, order: FollowUpOrder, actor: Actor): string {
  const department = departmentName(plan, order.departmentCode);
  switch (order.state) {
    case "issued":
      return `等${department}负责人回复`;
    case "replied": {
      const office = order.departmentCode === QUALITY_DEPARTMENT ? "专班组长" : "质控办";
      const leader = order.leaderCode === null ? "" : `或分管领导${leaderName(plan, order.leaderCode)}`;
      const isOwn = can(actor, "order.judge", orderSubject(order)) && isOwnReply(order, actor);
      return `等${office}${leader}核定${isOwn ? "；这份回复是您写的，须由他人核定" : ""}`;
    }
    case "closed":
      return "已办结，不再改动";
    case "withdrawn":
      return "已撤销，编号保留不再使用";
  }
}
