/** What the steps of a follow-up order have in common: find it, check its version, write it with its event and audit line. */
import {
  orderStateAfter,
  type FollowUpOrder,
  type OrderEvent,
  type OrderEventKind,
} from "#app/domain/follow-up-order.ts";
import { mayTakeOrderStep, type OrderStep } from "#app/domain/order-steps.ts";
import { isOwnReply, orderSubject } from "#app/domain/order-turn.ts";
import type { Subject } from "#app/domain/permissions.ts";
import type { Plan } from "#app/domain/plan.ts";
import { refuse } from "#app/domain/result.ts";
import { recordOrderEvent, updateOrder } from "#db/orders.ts";
import type { AuditLine, CommandContext } from "./command.ts";

/** Names an order and the version the person saw. */
export type OrderRef = { readonly id: string; readonly version: number };

export function subjectOfOrder(plan: Plan, { id }: Pick<OrderRef, "id">): Subject | null {
  const order = plan.orderById.get(id);
  return order ? orderSubject(order) : null;
}

/** The order as the person saw it, or why the step is not possible. */
export function orderForStep(
  { plan, actor }: Pick<CommandContext, "plan" | "actor">,
  { id, version }: OrderRef,
  step: OrderStep,
): { readonly ok: true; readonly order: FollowUpOrder } | ReturnType<typeof refuse> {
  const order = plan.orderById.get(id);
  if (!order) return refuse("not-found");
  if (order.version !== version) return refuse("stale");
  if (!mayTakeOrderStep(order, step)) return refuse("wrong-state");
  if (step !== "reply" && isOwnReply(order, actor)) return refuse("own-reply");
  return { ok: true, order };
}

type Said = Partial<Pick<OrderEvent, "text" | "evidence" | "dueOn" | "colour">>;

export function orderEvent({ actor, now }: CommandContext, kind: OrderEventKind, said: Said): OrderEvent {
  const { text = "", evidence = "", dueOn = null, colour = null } = said;
  const by = { at: now, actorName: actor.name, actorId: actor.userId };
  return { kind, ...by, text: text.trim(), evidence: evidence.trim(), dueOn, colour };
}

/** Writes the step: state and columns, its event, and the line for the audit log. */
export function takeOrderStep(
  context: CommandContext,
  order: FollowUpOrder,
  kind: OrderEventKind,
  said: Said,
): AuditLine {
  const event = orderEvent(context, kind, said);
  const { dueOn, colour } = event;
  const state = orderStateAfter(kind);
  const written = { state, ...(dueOn !== null && { dueOn }), ...(colour !== null && { colour }) };
  updateOrder(context.writer, order, written);
  recordOrderEvent(context.writer, order.id, event);
  return {
    subject: `order/${order.id}`,
    before: { state: order.state, dueOn: order.dueOn, colour: order.colour },
    after: { ...written, kind, text: event.text, evidence: event.evidence },
  };
}
