import type { OrderColour, OrderFacts } from "#app/domain/follow-up-order.ts";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { nextOrderNumber } from "#app/domain/order-number.ts";
import { leaderFor } from "#app/domain/order-proposal.ts";
import { replyDayRefusal } from "#app/domain/order-steps.ts";
import { orderSubject } from "#app/domain/order-turn.ts";
import type { Plan } from "#app/domain/plan.ts";
import { refuse } from "#app/domain/result.ts";
import { insertOrder, recordOrderEvent } from "#db/orders.ts";
import { accomplished, type Command } from "./command.ts";
import { shortText } from "./short-text.ts";
import { orderEvent } from "./order-step.ts";
import { tellOfOrder } from "./tell-of-order.ts";
import type { Delivery } from "./send-notice.ts";

export type OrderInput = OrderFacts & {
  readonly colour: OrderColour;
  readonly dueOn: CalendarDate;
  readonly delivery: Delivery;
};

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
    const faults = faultsOf(input, today);
    if (faults) return faults;
    const leaderCode = copiedLeader(plan, input);
    if (leaderCode !== null && !plan.leaderByCode.has(leaderCode)) return wrongField("leaderCode", "没有这位分管领导");
    if (!plan.halfYearById.has(input.halfYear)) return wrongField("halfYear", "没有这个半年");
    if (input.taskNo !== null && !plan.taskByNo.has(input.taskNo)) return wrongField("taskNo", "没有这项任务");
    if (input.measureKey !== null && !plan.measureByKey.has(input.measureKey))
      return wrongField("measureKey", "没有这个测量项");
    if (input.findingId !== null && !plan.findingById.has(input.findingId))
      return wrongField("findingId", "问题台账里没有这个编号");
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

/** Everything that is wrong with what was written, each at its field. */
function faultsOf({ title, requirement, dueOn }: Omit<OrderInput, "delivery">, today: CalendarDate) {
  const faults = [
    shortText("督办事项", "title", title)?.refusal,
    shortText("办理要求", "requirement", requirement)?.refusal,
    replyDayRefusal(dueOn, today) ?? undefined,
  ].filter((fault) => fault !== undefined);
  const [first] = faults;
  if (!first) return null;
  const fields = Object.fromEntries(faults.flatMap((fault) => Object.entries(fault.fields ?? {})));
  return { ok: false, refusal: { ...first, fields } } as const;
}

/** The one who is named, else the leader of what the order is about. */
function copiedLeader(plan: Plan, input: OrderFacts): string | null {
  return input.leaderCode ?? leaderFor(plan, input);
}

function wrongField(field: string, why: string) {
  return refuse("order-invalid", { details: { why }, fields: { [field]: `${why}。` } });
}
