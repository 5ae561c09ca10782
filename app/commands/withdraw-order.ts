import { accomplished, type Command } from "./command.ts";
import { shortText } from "./short-text.ts";
import { orderForStep, subjectOfOrder, takeOrderStep, type OrderRef } from "./order-step.ts";

type Input = OrderRef & { readonly reason: string };

/** 撤销督办单, before it is closed; its number stays taken. */
export const withdrawOrder: Command<Input> = {
  name: "withdraw-order",
  action: "order.judge",
  subject: subjectOfOrder,
  run(context, { reason, ...ref }) {
    const found = orderForStep(context, ref, "withdraw");
    if (!found.ok) return found;
    const short = shortText("撤销的理由", "reason", reason);
    if (short) return short;
    return accomplished(undefined, takeOrderStep(context, found.order, "withdrawn", { text: reason }));
  },
};
