import { accomplished, type Command } from "./command.ts";
import { shortText } from "./short-text.ts";
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
    const short = shortText("办理情况", "text", text) ?? shortText("佐证", "evidence", evidence);
    if (short) return short;
    return accomplished(undefined, takeOrderStep(context, found.order, "replied", { text, evidence }));
  },
};
