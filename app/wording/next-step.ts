/** Where to go with an item of the board, and what the link is called. */
import type { Subject } from "#app/domain/supervision-subject.ts";
import type { SupervisionItem } from "#app/domain/supervision-items.ts";
import { paths } from "#app/paths.ts";

export type NextStep = { readonly to: string; readonly words: string };

type Item = Omit<SupervisionItem, "dueOn" | "daysLate" | "state" | "leaderCode">;

/** Those who owe it (`writes`) go to the form, those who supervise to where it can be read and judged. */
export function nextStep(item: Item, subject: Subject, writes: boolean): NextStep {
  const { tile, halfYear, departmentCode, taskNo, findingId, orderId } = item;
  if (orderId !== null) return { to: paths.order(orderId), words: writes ? "去回复" : "查看" };
  if (findingId !== null) return { to: paths.finding(findingId), words: writes ? "去整改" : "查看" };
  if (taskNo !== null) {
    if (writes) return { to: paths.report(halfYear, departmentCode, taskNo), words: "去填写" };
    const words = tile === "review_overdue" ? "去审核" : "查看";
    return { to: paths.reportRow(halfYear, departmentCode, taskNo), words };
  }
  if (subject.kind === "indicator" && tile === "query_open") {
    const to = paths.queries({ state: "unsettled", period: halfYear, indicator: String(subject.no) });
    return { to, words: writes ? "去说明" : "查看" };
  }
  if (subject.kind === "indicator") {
    if (writes) return { to: paths.indicatorEntry(halfYear, departmentCode, subject.no), words: "去填报" };
    return { to: paths.indicator(subject.no), words: "查看" };
  }
  const words = writes ? "去填写" : "查看";
  if (subject.kind === "values") return { to: paths.indicatorEntry(halfYear, departmentCode), words };
  return { to: paths.report(halfYear, departmentCode), words };
}
