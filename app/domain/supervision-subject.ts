/** What an item of the supervision board is about, as people read it. Page and programs share it. */
import { findingNo } from "./finding-number.ts";
import { printedMeasures } from "./measure.ts";
import { orderNo } from "./order-number.ts";
import { tasksOfDepartment, type Plan } from "./plan.ts";
import type { SupervisionItem } from "./supervision-items.ts";

export type Subject =
  | { readonly kind: "task"; readonly no: number; readonly title: string }
  | { readonly kind: "indicator"; readonly no: number; readonly title: string }
  /** Everything a department hands in for a half-year; `values` where it leads no task and has indicators only. */
  | { readonly kind: "sheet" | "values"; readonly no: null; readonly title: string }
  /** Its title begins with its number. */
  | { readonly kind: "finding" | "order"; readonly no: null; readonly title: string };

/** A measure that shares its indicator's cell is named after it: 「满意度评价：门诊患者满意度」. */
export function subjectOf(
  plan: Plan,
  item: Pick<SupervisionItem, "halfYear" | "departmentCode" | "taskNo" | "measureKey"> &
    Partial<Pick<SupervisionItem, "findingId" | "orderId">>,
): Subject {
  const finding = item.findingId ? plan.findingById.get(item.findingId) : undefined;
  if (finding) return { kind: "finding", no: null, title: `${findingNo(finding)} ${finding.title}` };
  const order = item.orderId ? plan.orderById.get(item.orderId) : undefined;
  if (order) return { kind: "order", no: null, title: `${orderNo(order)} ${order.title}` };
  const task = item.taskNo === null ? undefined : plan.taskByNo.get(item.taskNo);
  if (task) return { kind: "task", no: task.no, title: task.title };
  const measure = item.measureKey === null ? undefined : plan.measureByKey.get(item.measureKey);
  const indicator = measure && plan.indicatorByNo.get(measure.indicatorNo);
  if (measure && indicator) {
    const shared = printedMeasures(indicator).length > 1 || measure.companion;
    const title = shared ? `${indicator.displayName}：${measure.label}` : indicator.displayName;
    return { kind: "indicator", no: indicator.no, title };
  }
  const label = plan.halfYearById.get(item.halfYear)?.label ?? item.halfYear;
  if (tasksOfDepartment(plan, item.departmentCode).length === 0) {
    return { kind: "values", no: null, title: `${label}评估指标` };
  }
  return { kind: "sheet", no: null, title: `${label}上报表` };
}

/** 「任务 18 加强院后随访管理」 「指标 13 3分钟出车率」 「2024年下半年上报表」 「问题 WT-2024H1-003 导诊台无人」 「督办〔2025〕3号 …」 */
export function subjectText({ kind, no, title }: Subject): string {
  if (kind === "finding") return `问题 ${title}`;
  if (no === null) return title;
  return `${kind === "task" ? "任务" : "指标"} ${no} ${title}`;
}
