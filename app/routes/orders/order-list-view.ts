/** The list of follow-up orders as the page draws it: every number and list from the same orders. */
import { orderLine } from "#app/components/order/order-line.ts";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { FollowUpOrder } from "#app/domain/follow-up-order.ts";
import {
  isInOrderView,
  orderCounts,
  orderQuery,
  passesOrderFilter,
  readOrderFilter,
} from "#app/domain/order-filter.ts";
import type { Plan } from "#app/domain/plan.ts";
import type { Actor } from "#app/domain/role.ts";
import { paths } from "#app/paths.ts";

export function orderListView(plan: Plan, actor: Actor, today: CalendarDate, search: URLSearchParams) {
  const filter = readOrderFilter(search, plan);
  const orders = plan.orders.filter((order) => passesOrderFilter(order, filter));
  return {
    filter,
    counts: orderCounts(orders, today),
    lines: orders
      .filter((order) => isInOrderView(order, filter.view, today))
      .sort(mostPressingFirst)
      .map((order) => orderLine(plan, order, actor, today)),
    departments: plan.departments.filter(({ code }) => plan.orders.some((order) => order.departmentCode === code)),
    leaders: plan.leaders.filter(({ code }) => plan.orders.some((order) => order.leaderCode === code)),
    exportLink: paths.exportFile("orders.xlsx", orderQuery(filter)),
  };
}

/** What waits for a reply by its day, then what waits to be judged, then the rest, the newest number first. */
function mostPressingFirst(a: FollowUpOrder, b: FollowUpOrder): number {
  const place = ({ state }: FollowUpOrder) => (state === "issued" ? 0 : state === "replied" ? 1 : 2);
  if (place(a) !== place(b)) return place(a) - place(b);
  return place(a) === 0 ? a.dueOn.localeCompare(b.dueOn) || a.id.localeCompare(b.id) : b.id.localeCompare(a.id);
}
