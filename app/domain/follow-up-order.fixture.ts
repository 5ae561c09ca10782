/** Follow-up orders for tests of their rules: one to 门诊办, issued on Tuesday 2025-07-01, to be answered by 07-04. */
import { orderStateAfter, type FollowUpOrder, type OrderEvent, type OrderEventKind } from "./follow-up-order.ts";
import { instant } from "./report.fixture.ts";

/** `["asked_again", "2025-07-07 09:00", { dueOn: "2025-07-10" }]` */
export type OrderDeed = readonly [OrderEventKind, string, Partial<OrderEvent>?];

export function orderWith(deeds: readonly OrderDeed[] = [], more: Partial<FollowUpOrder> = {}): FollowUpOrder {
  const all: readonly OrderDeed[] = [
    ["issued", "2025-07-01 10:00", { dueOn: "2025-07-04", colour: "yellow" }],
    ...deeds,
  ];
  const events = all.map(([kind, time, facts = {}]): OrderEvent => ({
    kind,
    at: instant(time),
    actorName: "某人",
    actorId: null,
    text: "",
    evidence: "",
    dueOn: null,
    colour: null,
    ...facts,
  }));
  return {
    id: "2025-001",
    year: 2025,
    serial: 1,
    title: "导诊台无人",
    grounds: "",
    requirement: "下午安排专人值守。",
    departmentCode: "outpatient",
    leaderCode: "leader",
    halfYear: "2025-H1",
    taskNo: 1,
    measureKey: null,
    findingId: null,
    state: orderStateAfter(events.at(-1)?.kind ?? "issued"),
    colour: events.findLast(({ colour }) => colour !== null)?.colour ?? "yellow",
    dueOn: events.findLast(({ dueOn }) => dueOn !== null)?.dueOn ?? "2025-07-04",
    version: events.length,
    events,
    ...more,
  };
}

export const REPLIED: OrderDeed = ["replied", "2025-07-03 16:00", { text: "已安排专人值守。", evidence: "排班表" }];
export const ASKED_AGAIN: OrderDeed = ["asked_again", "2025-07-07 09:00", { dueOn: "2025-07-10", colour: "red" }];
