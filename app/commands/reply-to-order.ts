import { refuseFields, shortFaults } from "#app/domain/field-fault.ts";
import { accomplished, type Command } from "./command.ts";
import { orderForStep, subjectOfOrder, takeOrderStep, type OrderRef } from "./order-step.ts";

type Input = OrderRef & {
  /** 办理情况 */
  readonly text: string;
  /** 佐证: what shows it. */
  readonly evidence: string;
};

/** 回复督办单: the head says what was done; stops the clock until it is judged. */
export const replyToOrder: Command<Input> = {
  name: "reply-to-order",
  action: "order.reply",
  subject: subjectOfOrder,
  run(context, { text, evidence, ...ref }) {
    const found = orderForStep(context, ref, "reply");
    if (!found.ok) return found;
    const faults = [...shortFaults("text", "办理情况", text), ...shortFaults("evidence", "佐证", evidence)];
    if (faults.length > 0) return refuseFields("order-invalid", faults);
    return accomplished(undefined, takeOrderStep(context, found.order, "replied", { text, evidence }));
  },
};
