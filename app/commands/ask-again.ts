import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { refuseFields, shortFaults } from "#app/domain/field-fault.ts";
import { timesAskedAgain, type OrderColour } from "#app/domain/follow-up-order.ts";
import { coloursFrom, replyDayFaults } from "#app/domain/order-steps.ts";
import { accomplished, type Command } from "./command.ts";
import { orderForStep, subjectOfOrder, takeOrderStep, type OrderRef } from "./order-step.ts";
import type { Delivery } from "./send-notice.ts";
import { tellOfOrder } from "./tell-of-order.ts";

type Input = OrderRef & {
  /** Why the reply will not do. */
  readonly reason: string;
  readonly dueOn: CalendarDate;
  /** null: as it is. */
  readonly colour: OrderColour | null;
  readonly delivery: Delivery;
};

/** 再次督办: the reply will not do; a new reply day, and a graver colour where need be. */
export const askAgain: Command<Input> = {
  name: "ask-again",
  action: "order.judge",
  subject: subjectOfOrder,
  run(context, { reason, dueOn, colour: asked, delivery, ...ref }) {
    const found = orderForStep(context, ref, "ask_again");
    if (!found.ok) return found;
    const { order } = found;
    const faults = [...shortFaults("reason", "再次督办的理由", reason), ...replyDayFaults(dueOn, context.today)];
    if (asked !== null && !coloursFrom(order.colour).includes(asked))
      faults.push(["colour", "再次督办只能保持或升高颜色"]);
    if (faults.length > 0) return refuseFields("order-invalid", faults);
    const colour = asked === order.colour ? null : asked;
    const line = takeOrderStep(context, order, "asked_again", { text: reason, dueOn, colour });
    const after = { ...order, dueOn, colour: colour ?? order.colour };
    tellOfOrder(context, delivery, after, timesAskedAgain(order) + 2, reason.trim());
    return accomplished(undefined, line);
  },
};
