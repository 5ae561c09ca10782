/**
 * A follow-up order 督办单 and its life (product.md, Reminders and supervision): 待回复 → 已回复待核 → 已办结, or asked again
 * when the reply will not do. What it was on any day is read from its events.
 */
import { dayOf, type CalendarDate, type Instant } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";

/** 蓝 临近 · 黄 滞后或质量差 · 红 逾期, from mild to grave. */
export const ORDER_COLOURS = ["blue", "yellow", "red"] as const;
export type OrderColour = (typeof ORDER_COLOURS)[number];

/** 待回复 已回复待核 已办结 已撤销 */
export const ORDER_STATES = ["issued", "replied", "closed", "withdrawn"] as const;
export type OrderState = (typeof ORDER_STATES)[number];

/** 签发 回复 再次督办 核定办结 撤销 */
export const ORDER_EVENTS = ["issued", "replied", "asked_again", "accepted", "withdrawn"] as const;
export type OrderEventKind = (typeof ORDER_EVENTS)[number];

export type OrderEvent = {
  readonly kind: OrderEventKind;
  readonly at: Instant;
  readonly actorName: string;
  readonly actorId: number | null;
  readonly text: string;
  /** What shows that it is done; of `replied`. */
  readonly evidence: string;
  /** The reply day from then on; null where the event leaves it as it is. */
  readonly dueOn: CalendarDate | null;
  /** The colour from then on; null where the event leaves it as it is. */
  readonly colour: OrderColour | null;
};

/** What is written down when it is issued. */
export type OrderFacts = {
  /** 督办事项 */
  readonly title: string;
  /** 督办事由 */
  readonly grounds: string;
  /** 办理要求 */
  readonly requirement: string;
  readonly departmentCode: string;
  /** 抄送分管领导; null where no leader answers for it. */
  readonly leaderCode: string | null;
  readonly halfYear: HalfYearId;
  readonly taskNo: number | null;
  readonly measureKey: string | null;
  /** Number without suffix. */
  readonly findingId: string | null;
};

export type FollowUpOrder = OrderFacts & {
  /** `2025-003` */
  readonly id: string;
  /** The calendar year it was issued in. */
  readonly year: number;
  readonly serial: number;
  readonly state: OrderState;
  readonly colour: OrderColour;
  /** 回复期限 */
  readonly dueOn: CalendarDate;
  /** Raised by every change. */
  readonly version: number;
  /** Oldest first. */
  readonly events: readonly OrderEvent[];
};

const STATE_AFTER: Record<OrderEventKind, OrderState> = {
  issued: "issued",
  replied: "replied",
  asked_again: "issued",
  accepted: "closed",
  withdrawn: "withdrawn",
};

/** The state an event leads to. */
export function orderStateAfter(kind: OrderEventKind): OrderState {
  return STATE_AFTER[kind];
}

/** The order as it stood at the end of `day`; null before it was issued. */
export function orderOn(order: FollowUpOrder, day: CalendarDate): FollowUpOrder | null {
  const events = order.events.filter(({ at }) => dayOf(at) <= day);
  const last = events.at(-1);
  if (!last) return null;
  if (events.length === order.events.length) return order;
  return {
    ...order,
    events,
    state: orderStateAfter(last.kind),
    dueOn: events.findLast(({ dueOn }) => dueOn !== null)?.dueOn ?? order.dueOn,
    colour: events.findLast(({ colour }) => colour !== null)?.colour ?? order.colour,
  };
}

/** 逾期未回复: past the reply day and not replied to. */
export function isOrderOverdue({ state, dueOn }: Pick<FollowUpOrder, "state" | "dueOn">, day: CalendarDate): boolean {
  return state === "issued" && day > dueOn;
}

export function issueOf({ events }: Pick<FollowUpOrder, "events">): OrderEvent | null {
  return events[0] ?? null;
}

/** The last reply, whatever became of it. */
export function lastReplyOf({ events }: Pick<FollowUpOrder, "events">): OrderEvent | null {
  return events.findLast(({ kind }) => kind === "replied") ?? null;
}

/** Why the last reply will not do, until there is another one. */
export function openDemand({ events, state }: Pick<FollowUpOrder, "events" | "state">): OrderEvent | null {
  const last = events.at(-1);
  return state === "issued" && last?.kind === "asked_again" ? last : null;
}

/** How often it was asked again. */
export function timesAskedAgain({ events }: Pick<FollowUpOrder, "events">): number {
  return events.filter(({ kind }) => kind === "asked_again").length;
}
