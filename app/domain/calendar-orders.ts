/** Reply days of follow-up orders in a person's calendar. */
import type { CalendarEvent } from "./calendar-event.ts";
import { orderNo } from "./order-number.ts";
import { departmentName, type Plan } from "./plan.ts";
import { departmentsOf, leaderCodesOf, type Actor } from "./role.ts";

/** Orders without a reply, for the department that replies and the leader who is copied. */
export function orderEvents(plan: Plan, person: Pick<Actor, "assignments">): CalendarEvent[] {
  const departments = departmentsOf(person);
  const leaders = leaderCodesOf(person);
  return plan.orders.flatMap((order) => {
    const { id, state, departmentCode, leaderCode, dueOn } = order;
    const concerns = departments.includes(departmentCode) || (leaderCode !== null && leaders.includes(leaderCode));
    if (state !== "issued" || !concerns) return [];
    const title = `督办回复到期：${departmentName(plan, departmentCode)} ${orderNo(order)} ${order.title}`;
    return { uid: `order.${id}`, day: dueOn, title };
  });
}
