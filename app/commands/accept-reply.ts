import { accomplished, type Command } from "./command.ts";
import { shortText } from "./short-text.ts";
import { orderForStep, subjectOfOrder, takeOrderStep, type OrderRef } from "./order-step.ts";

type Input = OrderRef & {
  /** 核定意见 */
  readonly text: string;
};

/** 办结: the reply is accepted and the order closed. */
export const acceptReply: Command<Input> = {
  name: "accept-reply",
  action: "order.judge",
  subject: subjectOfOrder,
  run(context, { text, ...ref }) {
    const found = orderForStep(context, ref, "accept");
    if (!found.ok) return found;
    const short = shortText("核定意见", "text", text);
    if (short) return short;
    return accomplished(undefined, takeOrderStep(context, found.order, "accepted", { text }));
  },
};
