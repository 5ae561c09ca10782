/** One line of the list of follow-up orders with everything it says. */
import { dayOf, shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import {
  isOrderOverdue,
  issueOf,
  lastReplyOf,
  timesAskedAgain,
  type FollowUpOrder,
} from "#app/domain/follow-up-order.ts";
import { orderNo } from "#app/domain/order-number.ts";
import { orderAwaits } from "#app/domain/order-turn.ts";
import { departmentName, leaderName, type Plan } from "#app/domain/plan.ts";
import type { Actor } from "#app/domain/role.ts";
import { workingDaysBetween } from "#app/domain/working-days.ts";
import { paths } from "#app/paths.ts";
import { ORDER_STATE_WORDS, replyDayWords } from "#app/wording/orders.ts";
import { daysLateWords } from "#app/wording/supervision.ts";

export function orderLine(plan: Plan, order: FollowUpOrder, actor: Actor, today: CalendarDate) {
  const { id, title, state, colour, departmentCode, leaderCode } = order;
  const issue = issueOf(order);
  return {
    id,
    to: paths.order(id),
    no: orderNo(order),
    title,
    state,
    colour,
    isOverdue: isOrderOverdue(order, today),
    department: departmentName(plan, departmentCode),
    leader: leaderName(plan, leaderCode),
    issued: issue ? { on: shortDay(dayOf(issue.at), today), by: issue.actorName } : null,
    timesAgain: timesAskedAgain(order),
    deadline: deadlineWords(order, today),
    isMine: orderAwaits(order, actor),
  };
}

export type OrderLine = ReturnType<typeof orderLine>;

/** 「07-11 周五」「剩 3 个工作日」; once there is a reply, when it came; at the end, when it ended. */
function deadlineWords(order: FollowUpOrder, today: CalendarDate): { words: string; note: string; isLate: boolean } {
  const { state, dueOn } = order;
  if (state === "issued") {
    const late = { dueOn, daysLate: workingDaysBetween(dueOn, today) };
    return { words: replyDayWords(dueOn, today), note: daysLateWords(late, today), isLate: today > dueOn };
  }
  const event = state === "replied" ? lastReplyOf(order) : order.events.at(-1);
  const on = event ? shortDay(dayOf(event.at), today) : "";
  const verb = state === "replied" ? "回复" : ORDER_STATE_WORDS[state].slice(1);
  return { words: `${on} ${verb}`, note: "", isLate: false };
}
