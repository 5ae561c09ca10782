/** Whom a follow-up order concerns, and what the person may do with it now. */
import { lastReplyOf, type FollowUpOrder } from "./follow-up-order.ts";
import { mayTakeOrderStep, ORDER_STEPS, type OrderStep } from "./order-steps.ts";
import { can, type Action, type Subject } from "./permissions.ts";
import type { Actor } from "./role.ts";

/** The department that replies, and the leader who is copied. */
export function orderSubject({
  departmentCode,
  leaderCode,
}: Pick<FollowUpOrder, "departmentCode" | "leaderCode">): Subject {
  return { departmentCodes: [departmentCode], leaderCode };
}

/** True where the reply that waits was written by the person, who may therefore not judge it. */
export function isOwnReply(order: Pick<FollowUpOrder, "state" | "events">, { userId }: Pick<Actor, "userId">): boolean {
  return order.state === "replied" && lastReplyOf(order)?.actorId === userId;
}

const ACTION_OF: Record<OrderStep, Action> = {
  reply: "order.reply",
  accept: "order.judge",
  ask_again: "order.judge",
  withdraw: "order.judge",
};

/** What the person may do with it, in the order of its life. */
export function orderStepsFor(order: FollowUpOrder, actor: Pick<Actor, "assignments" | "userId">): OrderStep[] {
  const subject = orderSubject(order);
  return ORDER_STEPS.filter(
    (step) =>
      mayTakeOrderStep(order, step) &&
      can(actor, ACTION_OF[step], subject) &&
      (step === "reply" || !isOwnReply(order, actor)),
  );
}

/** True when the next move is the person's: what the menu counts. */
export function orderAwaits(order: FollowUpOrder, actor: Pick<Actor, "assignments" | "userId">): boolean {
  const steps = orderStepsFor(order, actor);
  return steps.includes("reply") || steps.includes("accept");
}
