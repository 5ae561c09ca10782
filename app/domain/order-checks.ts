/** What a new follow-up order needs before it can be issued. */
import type { CalendarDate } from "./calendar-date.ts";
import { isUnknown, shortFaults, type FieldFault } from "./field-fault.ts";
import type { OrderColour, OrderFacts } from "./follow-up-order.ts";
import { replyDayFaults } from "./order-steps.ts";
import type { Plan } from "./plan.ts";

/** As typed; a leader left open is that of what the order is about. */
export type OrderDraft = OrderFacts & { readonly colour: OrderColour; readonly dueOn: CalendarDate };

/** Everything that is wrong. Fields that could not be read are missing. */
export function orderFaults(plan: Plan, draft: Partial<OrderDraft>, today: CalendarDate): FieldFault[] {
  const { departmentCode, leaderCode, halfYear, taskNo, measureKey, findingId, dueOn } = draft;
  const faults = [
    ...shortFaults("title", "督办事项", draft.title),
    ...shortFaults("requirement", "办理要求", draft.requirement),
    ...(dueOn === undefined ? [] : replyDayFaults(dueOn, today)),
  ];
  if (isUnknown(plan.departmentByCode, departmentCode)) faults.push(["departmentCode", "没有这个科室"]);
  if (isUnknown(plan.leaderByCode, leaderCode)) faults.push(["leaderCode", "没有这位分管领导"]);
  if (isUnknown(plan.halfYearById, halfYear)) faults.push(["halfYear", "没有这个半年"]);
  if (isUnknown(plan.taskByNo, taskNo)) faults.push(["taskNo", "没有这项任务"]);
  if (isUnknown(plan.measureByKey, measureKey)) faults.push(["measureKey", "没有这个测量项"]);
  if (isUnknown(plan.findingById, findingId)) faults.push(["findingId", "问题台账里没有这个编号"]);
  return faults;
}
