/** What a follow-up order issued from a row of the supervision board says before anybody has written: facts, no demands. */
import type { CalendarDate } from "./calendar-date.ts";
import type { FollowUpOrder, OrderColour } from "./follow-up-order.ts";
import type { HalfYearId } from "./half-year.ts";
import { currentHalfYear, leaderOfIndicator, type Plan } from "./plan.ts";
import { boardLine, type BoardLine } from "./supervision-board.ts";
import { isTile, supervisionItems, type SupervisionItem, type Tile } from "./supervision-items.ts";
import { subjectOf, type Subject } from "./supervision-subject.ts";

/** The row as the address names it; what is none of ours is null. */
export type OrderOrigin = {
  /** null: by hand, or from another page. */
  readonly tile: Tile | null;
  readonly halfYear: HalfYearId | null;
  readonly departmentCode: string | null;
  readonly leaderCode: string | null;
  readonly taskNo: number | null;
  readonly measureKey: string | null;
  readonly queryCode: string | null;
  readonly findingId: string | null;
};

export function readOrderOrigin(search: URLSearchParams, plan: Plan): OrderOrigin {
  const asked = (name: string) => search.get(name) ?? "";
  const tile = asked("tile");
  const taskNo = Number(asked("task"));
  return {
    // A 督办单 that nobody answered is asked for again by itself, not by another one.
    tile: isTile(tile) && tile !== "order_overdue" ? tile : null,
    halfYear: plan.halfYears.find(({ id }) => id === asked("period"))?.id ?? null,
    departmentCode: plan.departmentByCode.has(asked("department")) ? asked("department") : null,
    leaderCode: plan.leaderByCode.has(asked("leader")) ? asked("leader") : null,
    taskNo: plan.taskByNo.has(taskNo) ? taskNo : null,
    measureKey: plan.measureByKey.has(asked("measure")) ? asked("measure") : null,
    queryCode: asked("query") || null,
    findingId: plan.findingById.has(asked("finding")) ? asked("finding") : null,
  };
}

export type OrderProposal = Omit<OrderOrigin, "halfYear" | "queryCode"> & {
  readonly halfYear: HalfYearId;
  readonly subject: Subject | null;
  /** The row as the board shows it today; null where it is not on the board. */
  readonly line: BoardLine | null;
  /** null: whoever issues it chooses. */
  readonly colour: OrderColour | null;
};

/** Everything the board knows about the row today; by hand only what the address says. */
export function orderProposal(plan: Plan, origin: OrderOrigin, today: CalendarDate): OrderProposal {
  const halfYear = origin.halfYear ?? currentHalfYear(plan, today).id;
  const { tile, taskNo, measureKey, findingId } = origin;
  const finding = findingId === null ? undefined : plan.findingById.get(findingId);
  const item = tile === null ? undefined : supervisionItems(plan, today).find((each) => isRow(each, origin));
  const departmentCode = origin.departmentCode ?? finding?.departmentCode ?? null;
  const names = taskNo !== null || measureKey !== null || findingId !== null || tile === "reopened";
  return {
    tile,
    halfYear: finding?.halfYear ?? halfYear,
    departmentCode,
    leaderCode: origin.leaderCode ?? item?.leaderCode ?? leaderFor(plan, origin),
    taskNo,
    measureKey,
    findingId,
    subject:
      names && departmentCode !== null
        ? subjectOf(plan, { halfYear, departmentCode, taskNo, measureKey, findingId })
        : null,
    line: item ? boardLine(plan, item, today) : null,
    colour: tile === null ? null : colourOf(tile, item),
  };
}

/** 督办单 on the same matter that nobody has closed; none where the address names no matter. */
export function runningOrders({ orders }: Pick<Plan, "orders">, proposal: OrderProposal): FollowUpOrder[] {
  const { tile, halfYear, departmentCode, taskNo, measureKey, findingId } = proposal;
  if (tile === null && taskNo === null && measureKey === null && findingId === null) return [];
  return orders.filter(
    (order) =>
      (order.state === "issued" || order.state === "replied") &&
      order.halfYear === halfYear &&
      order.departmentCode === departmentCode &&
      order.taskNo === taskNo &&
      order.measureKey === measureKey &&
      order.findingId === findingId,
  );
}

function isRow(item: SupervisionItem, origin: OrderOrigin): boolean {
  return (
    item.tile === origin.tile &&
    (origin.halfYear === null || item.halfYear === origin.halfYear) &&
    (origin.departmentCode === null || item.departmentCode === origin.departmentCode) &&
    item.taskNo === origin.taskNo &&
    item.measureKey === origin.measureKey &&
    (origin.queryCode === null || item.queryCode === origin.queryCode) &&
    item.findingId === origin.findingId
  );
}

/** The leader of what an order is about: of the finding, the task, or the indicator; null where there is none. */
export function leaderFor(
  plan: Plan,
  { taskNo, measureKey, findingId }: Pick<OrderOrigin, "taskNo" | "measureKey" | "findingId">,
): string | null {
  const finding = findingId === null ? undefined : plan.findingById.get(findingId);
  if (finding) return finding.leaderCode;
  const task = taskNo === null ? undefined : plan.taskByNo.get(taskNo);
  if (task) return task.leaderCode;
  const measure = measureKey === null ? undefined : plan.measureByKey.get(measureKey);
  const indicator = measure && plan.indicatorByNo.get(measure.indicatorNo);
  return indicator ? leaderOfIndicator(plan, indicator) : null;
}

/** 蓝 while there is time, 黄 where the work lags or is poor, 红 once it is late. */
export function colourOf(tile: Tile, item: Pick<SupervisionItem, "daysLate"> | undefined): OrderColour {
  switch (tile) {
    case "due_soon":
    case "unreported":
    case "reopened":
      return item && item.daysLate > 0 ? "red" : "blue";
    case "overdue":
    case "finding_overdue":
    case "order_overdue":
      return "red";
    case "returned":
    case "review_overdue":
    case "query_open":
    case "indicator_missing":
      return "yellow";
  }
}
