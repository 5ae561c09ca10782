/** What the head and the copied leader are told when a 督办单 is issued or asked again. */
import { dayWithWeekday, type CalendarDate } from "#app/domain/calendar-date.ts";
import type { FollowUpOrder } from "#app/domain/follow-up-order.ts";
import { orderNo } from "#app/domain/order-number.ts";
import { departmentName, type Plan } from "#app/domain/plan.ts";
import { paths } from "#app/paths.ts";
import { colourText } from "./orders.ts";
import type { NoticeMessage } from "./reminder-message.ts";

type Told = {
  /** Why it is asked again; empty when it is issued. */
  readonly reason: string;
  readonly copied: boolean;
  readonly today: CalendarDate;
};

export function orderNotice(
  plan: Plan,
  order: Omit<FollowUpOrder, "version" | "events">,
  { reason, copied, today }: Told,
): NoticeMessage {
  const no = orderNo(order);
  const due = dayWithWeekday(order.dueOn, today);
  const department = departmentName(plan, order.departmentCode);
  const again = reason === "" ? "" : `再次督办：${reason}　`;
  const asked = copied
    ? `已请${department}负责人回复，抄送供您了解、协调。`
    : "请按办理要求落实，由科室负责人写明办理情况和佐证后回复。";
  return {
    title: `${copied ? "抄送：" : ""}${no}${reason === "" ? "" : "再次督办"}，${due}前回复`,
    parts: [
      {
        heading: `${department}：${no}，${colourText(order.colour)}，${due}前回复`,
        advice: `${again}办理要求：${order.requirement}　${asked}`,
        entries: [{ subject: order.title, to: paths.order(order.id) }],
      },
    ],
  };
}
