/** What waits for one person in the ledgers: findings, follow-up orders, scoreboards; each as long as the menu counts. */
import type { CalendarDate } from "./calendar-date.ts";
import { findingDeadline } from "./finding-deadlines.ts";
import type { FindingStep } from "./finding-steps.ts";
import { findingStepsFor } from "./finding-turn.ts";
import { isOrderOverdue, openDemand } from "./follow-up-order.ts";
import type { HalfYearId } from "./half-year.ts";
import { orderStepsFor } from "./order-turn.ts";
import { can } from "./permissions.ts";
import type { Plan } from "./plan.ts";
import type { Actor } from "./role.ts";
import { scoreboardState } from "./scoreboard-record.ts";

/** The steps by which a finding waits for somebody (`awaitsPerson`), in the order of its life. */
const AWAITED_STEPS = ["assign", "report", "review"] as const satisfies readonly FindingStep[];

export type FindingTodo = {
  readonly kind: "finding";
  readonly step: (typeof AWAITED_STEPS)[number];
  /** Those due first stand first. */
  readonly findingIds: readonly string[];
  /** Of the first; null where none has a day yet. */
  readonly dueOn: CalendarDate | null;
  readonly overdue: boolean;
};

/** A 督办单 to reply to. */
export type OrderTodo = {
  readonly kind: "order";
  readonly orderId: string;
  readonly dueOn: CalendarDate;
  readonly overdue: boolean;
  /** Why the last reply would not do; null the first time. */
  readonly again: string | null;
};

/** Replies to 督办单 that are to be judged. */
export type RepliedTodo = { readonly kind: "replied"; readonly orderIds: readonly string[] };

/** A 红白榜 that waits for 院长. */
export type ReleaseTodo = { readonly kind: "release"; readonly halfYear: HalfYearId };

/** Each finding once, by the first step the person may take with it. */
export function findingTodos(plan: Plan, actor: Actor, today: CalendarDate): FindingTodo[] {
  const awaited = plan.findings.flatMap((finding) => {
    const steps = findingStepsFor(finding, actor, today);
    const step = AWAITED_STEPS.find((each) => steps.includes(each));
    return step ? [{ id: finding.id, step, dueOn: findingDeadline(finding)?.dueOn ?? null }] : [];
  });
  return AWAITED_STEPS.flatMap((step): FindingTodo[] => {
    const mine = awaited
      .filter((each) => each.step === step)
      .sort((a, b) => (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999"));
    const [first] = mine;
    if (!first) return [];
    const { dueOn } = first;
    return [{ kind: "finding", step, findingIds: mine.map(({ id }) => id), dueOn, overdue: (dueOn ?? today) < today }];
  });
}

/** Those past their day first. */
export function orderTodos(plan: Plan, actor: Actor, today: CalendarDate): OrderTodo[] {
  return plan.orders
    .filter((order) => orderStepsFor(order, actor).includes("reply"))
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
    .map((order) => {
      const again = openDemand(order)?.text ?? null;
      return { kind: "order", orderId: order.id, dueOn: order.dueOn, overdue: isOrderOverdue(order, today), again };
    });
}

export function repliedTodos(plan: Plan, actor: Actor): RepliedTodo[] {
  const orderIds = plan.orders.filter((order) => orderStepsFor(order, actor).includes("accept")).map(({ id }) => id);
  return orderIds.length > 0 ? [{ kind: "replied", orderIds }] : [];
}

export function releaseTodos(plan: Plan, actor: Actor): ReleaseTodo[] {
  if (!can(actor, "scoreboard.release")) return [];
  return plan.scoreboards
    .filter((record) => scoreboardState(record) === "proposed")
    .map(({ halfYear }) => ({ kind: "release", halfYear }));
}
