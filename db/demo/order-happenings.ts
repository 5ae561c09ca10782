/** 督办单 of the demonstration world, written as the commands would have written them. */
import { dayOf } from "#app/domain/calendar-date.ts";
import { orderStateAfter, type OrderEvent, type OrderEventKind } from "#app/domain/follow-up-order.ts";
import { nextOrderNumber, type OrderNumber } from "#app/domain/order-number.ts";
import { leaderName } from "#app/domain/plan.ts";
import { insertOrder, recordOrderEvent, updateOrder } from "../orders.ts";
import { auditDeed, instantOf, type Happening, type WorldInTheMaking } from "./happening.ts";
import { ORDER_STORIES, type OrderDeed, type OrderStory } from "./order-stories.ts";
import { QUALITY, staffOf } from "./people.ts";

export function orderHappenings(world: WorldInTheMaking): Happening[] {
  const issued: OrderNumber[] = [];
  return ORDER_STORIES.flatMap((story) => {
    const number = nextOrderNumber(issued, dayOf(instantOf(story.deeds[0].at)));
    issued.push(number);
    return story.deeds.map((deed, version) => happeningOf(world, story, deed, number, version));
  });
}

function happeningOf(
  world: WorldInTheMaking,
  story: OrderStory,
  deed: OrderDeed,
  number: OrderNumber,
  version: number,
): Happening {
  const { writer } = world;
  const { id } = number;
  const event = eventOf(world, story, deed);
  const { kind, at, dueOn, colour } = event;
  const state = orderStateAfter(kind);
  return {
    at,
    write() {
      if (deed.kind === "issue") insertOrder(writer, { ...factsOf(story), ...number, state, dueOn: deed.dueOn });
      else
        updateOrder(
          writer,
          { id, version },
          { state, ...(dueOn !== null && { dueOn }), ...(colour !== null && { colour }) },
        );
      recordOrderEvent(writer, id, event);
      const after = { kind, state, dueOn, colour, text: event.text };
      auditDeed(world, at, event.actorName, { command: COMMANDS[kind], subject: `order/${id}`, after });
    },
  };
}

const EVENTS = {
  issue: "issued",
  reply: "replied",
  ask_again: "asked_again",
  accept: "accepted",
} as const satisfies Record<OrderDeed["kind"], OrderEventKind>;

const COMMANDS: Record<OrderEventKind, string> = {
  issued: "issue-order",
  replied: "reply-to-order",
  asked_again: "ask-again",
  accepted: "accept-reply",
  withdrawn: "withdraw-order",
};

function factsOf(story: OrderStory) {
  const { title, grounds, requirement, departmentCode, leaderCode, colour, halfYear } = story;
  const { taskNo, measureKey, findingId } = story;
  return {
    title,
    grounds,
    requirement,
    departmentCode,
    leaderCode,
    colour,
    halfYear,
    taskNo,
    measureKey,
    findingId,
  };
}

function eventOf(world: WorldInTheMaking, story: OrderStory, deed: OrderDeed): OrderEvent {
  const actorName = actorOf(world, story, deed);
  const said = {
    text: deed.kind === "ask_again" ? deed.reason : deed.kind === "issue" ? "" : deed.text,
    evidence: deed.kind === "reply" ? deed.evidence : "",
    dueOn: deed.kind === "issue" || deed.kind === "ask_again" ? deed.dueOn : null,
    colour: deed.kind === "issue" ? story.colour : null,
  };
  const actorId = world.accountIds.get(actorName) ?? null;
  return { kind: EVENTS[deed.kind], at: instantOf(deed.at), actorName, actorId, ...said };
}

function actorOf({ plan }: WorldInTheMaking, { departmentCode, leaderCode }: OrderStory, deed: OrderDeed): string {
  if (deed.kind === "reply") return staffOf(departmentCode).head;
  return deed.kind === "issue" && deed.byLeader ? leaderName(plan, leaderCode) : QUALITY.name;
}
