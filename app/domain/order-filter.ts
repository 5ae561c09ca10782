/** The lists of follow-up orders, their filters, and their place in the address. */
import type { CalendarDate } from "./calendar-date.ts";
import { isOrderOverdue, ORDER_COLOURS, type FollowUpOrder, type OrderColour } from "./follow-up-order.ts";
import type { Plan } from "./plan.ts";

/** `overdue` 逾期未回复 is part of `issued`; the others are the states. */
export const ORDER_VIEWS = ["all", "issued", "overdue", "replied", "closed", "withdrawn"] as const;
export type OrderView = (typeof ORDER_VIEWS)[number];

export type OrderFilter = {
  readonly view: OrderView;
  readonly colour: OrderColour | null;
  readonly departmentCode: string | null;
  readonly leaderCode: string | null;
};

/** What is not one of the choices is as if not asked. */
export function readOrderFilter(search: URLSearchParams, plan: Plan): OrderFilter {
  const asked = (name: string) => search.get(name) ?? "";
  return {
    view: ORDER_VIEWS.find((view) => view === asked("state")) ?? "all",
    colour: ORDER_COLOURS.find((colour) => colour === asked("colour")) ?? null,
    departmentCode: plan.departmentByCode.has(asked("department")) ? asked("department") : null,
    leaderCode: plan.leaderByCode.has(asked("leader")) ? asked("leader") : null,
  };
}

/** The filter as the query of an address. */
export function orderQuery({ view, colour, departmentCode, leaderCode }: OrderFilter): Record<string, string | null> {
  return { state: view === "all" ? null : view, colour, department: departmentCode, leader: leaderCode };
}

/** True when the order passes everything but the view, which counts. */
export function passesOrderFilter(order: FollowUpOrder, { colour, departmentCode, leaderCode }: OrderFilter): boolean {
  return (
    (colour === null || order.colour === colour) &&
    (departmentCode === null || order.departmentCode === departmentCode) &&
    (leaderCode === null || order.leaderCode === leaderCode)
  );
}

export function isInOrderView(order: FollowUpOrder, view: OrderView, today: CalendarDate): boolean {
  if (view === "all") return true;
  return view === "overdue" ? isOrderOverdue(order, today) : order.state === view;
}

export function orderCounts(orders: readonly FollowUpOrder[], today: CalendarDate): Record<OrderView, number> {
  const count = (view: OrderView) => orders.filter((order) => isInOrderView(order, view, today)).length;
  return {
    all: count("all"),
    issued: count("issued"),
    overdue: count("overdue"),
    replied: count("replied"),
    closed: count("closed"),
    withdrawn: count("withdrawn"),
  };
}
