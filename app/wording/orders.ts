/** Words of follow-up orders 督办单. */
import { shortDay, weekdayOf, type CalendarDate } from "#app/domain/calendar-date.ts";
import type { OrderColour, OrderEvent, OrderEventKind, OrderState } from "#app/domain/follow-up-order.ts";
import type { OrderView } from "#app/domain/order-filter.ts";
import type { OrderStep } from "#app/domain/order-steps.ts";
import { isWorkingDay } from "#app/domain/working-days.ts";

export const ORDER_STATE_WORDS: Record<OrderState, string> = {
  issued: "待回复",
  replied: "已回复待核",
  closed: "已办结",
  withdrawn: "已撤销",
};

export const ORDER_COLOUR_WORDS: Record<OrderColour, string> = {
  blue: "蓝色督办",
  yellow: "黄色督办",
  red: "红色督办",
};

/** What a colour stands for. */
export const ORDER_COLOUR_MEANINGS: Record<OrderColour, string> = {
  blue: "临近",
  yellow: "滞后或质量差",
  red: "逾期",
};

/** 「红色督办（逾期）」 */
export function colourText(colour: OrderColour): string {
  return `${ORDER_COLOUR_WORDS[colour]}（${ORDER_COLOUR_MEANINGS[colour]}）`;
}

export const ORDER_VIEW_WORDS: Record<OrderView, string> = {
  all: "全部",
  issued: "待回复",
  overdue: "逾期未回复",
  replied: "待核",
  closed: "已办结",
  withdrawn: "已撤销",
};

export const ORDER_EVENT_WORDS: Record<OrderEventKind, string> = {
  issued: "签发督办单",
  replied: "回复",
  asked_again: "再次督办",
  accepted: "核定办结",
  withdrawn: "撤销",
};

/** 「沈丽萍再次督办，回复期限 07-11 周五，转为红色督办」 */
export function orderEventWords({ kind, actorName, dueOn, colour }: OrderEvent, day: CalendarDate): string {
  const due = dueOn === null ? "" : `，回复期限 ${shortDay(dueOn, day)} ${weekdayOf(dueOn)}`;
  const raised = colour === null ? "" : `，${kind === "issued" ? "" : "转为"}${ORDER_COLOUR_WORDS[colour]}`;
  return `${actorName}${ORDER_EVENT_WORDS[kind]}${due}${raised}`;
}

/** 「07-12 周六，休息日」: whoever sets a reply day sees what day it is. */
export function replyDayWords(dueOn: CalendarDate, today: CalendarDate): string {
  return `${shortDay(dueOn, today)} ${weekdayOf(dueOn)}${isWorkingDay(dueOn) ? "" : "，休息日"}`;
}

export const ORDER_DONE_WORDS: Record<OrderStep | "issue", string> = {
  issue: "督办单已签发，已通知责任科室负责人和抄送的分管领导。",
  reply: "已回复，等待核定；核定期间不计逾期。",
  accept: "已办结。",
  ask_again: "已再次督办，已通知责任科室负责人和抄送的分管领导。",
  withdraw: "督办单已撤销，编号保留。",
};
