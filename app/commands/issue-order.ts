import { refuseFields } from "#app/domain/field-fault.ts";
import type { OrderFacts } from "#app/domain/follow-up-order.ts";
import { orderFaults, type OrderDraft } from "#app/domain/order-checks.ts";
import { nextOrderNumber } from "#app/domain/order-number.ts";
import { leaderFor } from "#app/domain/order-proposal.ts";
import { orderSubject } from "#app/domain/order-turn.ts";
import type { Plan } from "#app/domain/plan.ts";
import { insertOrder, recordOrderEvent } from "#db/orders.ts";
import { accomplished, type Command } from "./command.ts";
import { orderEvent } from "./order-step.ts";
import { tellOfOrder } from "./tell-of-order.ts";
import type { Delivery } from "./send-notice.ts";

export type OrderInput = OrderDraft & { readonly delivery: Delivery };

/** 签发督办单: gives it the next number of the year and tells the head and the leader at once; answers the number. */
export const issueOrder: Command<OrderInput, string> = {
  name: "issue-order",
  action: "order.issue",
  subject: (plan, input) =>
    plan.departmentByCode.has(input.departmentCode)
      ? orderSubject({ departmentCode: input.departmentCode, leaderCode: copiedLeader(plan, input) })
      : null,
  run(context, { delivery, ...input }) {
    const { writer, plan, today } = context;
    const faults = orderFaults(plan, input, today);
    if (faults.length > 0) return refuseFields("order-invalid", faults);
    const leaderCode = copiedLeader(plan, input);
    const number = nextOrderNumber(plan.orders, today);
    const texts = {
      title: input.title.trim(),
      grounds: input.grounds.trim(),
      requirement: input.requirement.trim(),
    };
    const order = { ...input, ...texts, ...number, leaderCode, state: "issued" } as const;
    insertOrder(writer, order);
    recordOrderEvent(writer, order.id, orderEvent(context, "issued", { dueOn: order.dueOn, colour: order.colour }));
    tellOfOrder(context, delivery, order, 1);
    return accomplished(order.id, { subject: `order/${order.id}`, after: order });
  },
};

/** The one who is named, else the leader of what the order is about. */
function copiedLeader(plan: Plan, input: OrderFacts): string | null {
  return input.leaderCode ?? leaderFor(plan, input);
}
