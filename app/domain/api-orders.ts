/** `/api/v1/orders`: follow-up orders as the reader may see them, closed and withdrawn ones too, with their life. */
import type { CalendarDate } from "./calendar-date.ts";
import { isOrderOverdue, type FollowUpOrder, type OrderEvent } from "./follow-up-order.ts";
import { orderCounts, type OrderView } from "./order-filter.ts";
import { orderNo } from "./order-number.ts";
import type { Plan } from "./plan.ts";

export type ApiOrder = Pick<
  FollowUpOrder,
  "id" | "colour" | "state" | "title" | "grounds" | "requirement" | "dueOn"
> & {
  /** 「督办〔2025〕3号」 */
  readonly no: string;
  readonly period: FollowUpOrder["halfYear"];
  /** Codes. */
  readonly department: string;
  readonly leader: string | null;
  readonly task: number | null;
  readonly measure: string | null;
  /** Number without suffix. */
  readonly finding: string | null;
  readonly overdue: boolean;
  /** Oldest first. */
  readonly events: readonly (Pick<OrderEvent, "kind" | "at" | "text" | "evidence" | "dueOn" | "colour"> & {
    readonly by: string;
  })[];
};

export type ApiOrders = { readonly counts: Readonly<Record<OrderView, number>>; readonly orders: readonly ApiOrder[] };

export function apiOrders(plan: Plan, day: CalendarDate): ApiOrders {
  return { counts: orderCounts(plan.orders, day), orders: plan.orders.map((order) => apiOrder(order, day)) };
}

function apiOrder(order: FollowUpOrder, day: CalendarDate): ApiOrder {
  const { id, colour, state, title, grounds, requirement, dueOn } = order;
  return {
    id,
    no: orderNo(order),
    period: order.halfYear,
    colour,
    state,
    title,
    grounds,
    requirement,
    department: order.departmentCode,
    leader: order.leaderCode,
    task: order.taskNo,
    measure: order.measureKey,
    finding: order.findingId,
    dueOn,
    overdue: isOrderOverdue(order, day),
    events: order.events.map(({ actorName, actorId: _, ...event }) => ({ ...event, by: actorName })),
  };
}
