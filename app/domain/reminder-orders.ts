/** What is owed for follow-up orders: the head's reply by its day. */
import type { CalendarDate } from "./calendar-date.ts";
import { orderOn } from "./follow-up-order.ts";
import type { Plan } from "./plan.ts";
import type { Owed } from "./reminder-item.ts";
import type { Rung } from "./reminder-rungs.ts";

/** The orders without a reply at the end of `day`. */
export function ordersOwed(plan: Plan, day: CalendarDate): Owed[] {
  return plan.orders.flatMap((each): Owed[] => {
    const order = orderOn(each, day);
    if (order?.state !== "issued") return [];
    const { halfYear, departmentCode, leaderCode, dueOn, id: orderId } = order;
    const about = { halfYear, departmentCode, leaderCode, taskNo: null, measureKey: null, queryCode: null };
    return [{ kind: "order", ...about, findingId: null, orderId, dueOn, reopened: false }];
  });
}

/** An order that is copied to no leader is not copied to somebody else in their place. */
export function rungOfOrder({ kind, leaderCode }: Pick<Owed, "kind" | "leaderCode">, rung: Rung): Rung {
  if (kind !== "order" || leaderCode !== null) return rung;
  const [first, ...others] = rung.roles;
  return { ...rung, roles: [first, ...others.filter((role) => role !== "leader")] };
}
