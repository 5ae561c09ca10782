/** Tells of a follow-up order at once: the head who replies, and the leader who is copied. */
import { addresseesOf } from "#app/domain/addressees.ts";
import type { FollowUpOrder } from "#app/domain/follow-up-order.ts";
import { orderNotice } from "#app/wording/order-notice.ts";
import type { CommandContext } from "./command.ts";
import { sendNotice, type Delivery } from "./send-notice.ts";

/** `time`: 1 when it is issued, then counted on. A 督办单 is mailed to those too who want no mail below T+1. */
export function tellOfOrder(
  context: CommandContext,
  delivery: Delivery,
  order: Omit<FollowUpOrder, "version" | "events">,
  time: number,
  reason = "",
): void {
  const { plan, today } = context;
  const heads = addresseesOf(plan.people, "department_head", order).map(({ person }) => person);
  const leaders =
    order.leaderCode === null
      ? []
      : addresseesOf(plan.people, "leader", order)
          .map(({ person }) => person)
          .filter((person) => !heads.includes(person));
  const occasion = `order/${order.id}/${time}`;
  for (const [people, copied] of [
    [heads, false],
    [leaders, true],
  ] as const) {
    const message = orderNotice(plan, order, { reason, copied, today });
    sendNotice(context, delivery, people, { occasion, message, toOptedOut: message });
  }
}
