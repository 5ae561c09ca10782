/** Which step of a follow-up order may follow which, and what bounds a reply day and a colour. */
import type { CalendarDate } from "./calendar-date.ts";
import type { FieldFault } from "./field-fault.ts";
import { ORDER_COLOURS, type FollowUpOrder, type OrderColour, type OrderState } from "./follow-up-order.ts";
import { addWorkingDays } from "./working-days.ts";

/** 回复 · 办结 · 再次督办 · 撤销 */
export const ORDER_STEPS = ["reply", "accept", "ask_again", "withdraw"] as const;
export type OrderStep = (typeof ORDER_STEPS)[number];

const FROM: Readonly<Record<OrderStep, readonly OrderState[]>> = {
  reply: ["issued"],
  accept: ["replied"],
  ask_again: ["replied"],
  withdraw: ["issued", "replied"],
};

export function mayTakeOrderStep({ state }: Pick<FollowUpOrder, "state">, step: OrderStep): boolean {
  return FROM[step].includes(state);
}

/** A proposal of the house, in working days; the plan fixes no reply day. */
export const PROPOSED_REPLY_WORKING_DAYS = 3;

export function proposedReplyDay(today: CalendarDate): CalendarDate {
  return addWorkingDays(today, PROPOSED_REPLY_WORKING_DAYS);
}

/** What is wrong with asking for the reply by that day. */
export function replyDayFaults(dueOn: CalendarDate, today: CalendarDate): FieldFault[] {
  return dueOn >= today ? [] : [["dueOn", `回复期限不能早于今天（${today}）`]];
}

/** The colours it may have when it is asked again: its own or a graver one. */
export function coloursFrom(colour: OrderColour): readonly OrderColour[] {
  return ORDER_COLOURS.slice(ORDER_COLOURS.indexOf(colour));
}
