/** 问题台账 of the demonstration world, written as the commands would have written it. */
import { dayOf } from "#app/domain/calendar-date.ts";
import { stateAfter, type Finding, type FindingEvent, type FindingEventKind } from "#app/domain/finding.ts";
import { findingId, halfYearOfDay } from "#app/domain/finding-number.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import { leaderName, type Plan } from "#app/domain/plan.ts";
import { insertFinding, recordFindingEvent, updateFinding } from "../findings.ts";
import { FINDING_STORIES, type FindingDeed, type FindingStory } from "./finding-stories.ts";
import { auditDeed, instantOf, type Happening, type WorldInTheMaking } from "./happening.ts";
import { PRESIDENT, QUALITY, staffOf } from "./people.ts";

export function findingHappenings(world: WorldInTheMaking): Happening[] {
  const serials = new Map<HalfYearId, number>();
  return FINDING_STORIES.flatMap((story) => {
    const [first] = story.deeds;
    const halfYear = first && halfYearOfDay(world.plan.halfYears, dayOf(instantOf(first.at)));
    if (!halfYear) throw new Error(`${story.title} was found outside the plan`);
    const serial = (serials.get(halfYear) ?? 0) + 1;
    serials.set(halfYear, serial);
    return happeningsOf(world, story, { id: findingId(halfYear, serial), halfYear, serial });
  });
}

type Place = Pick<Finding, "id" | "halfYear" | "serial">;

function happeningsOf(world: WorldInTheMaking, story: FindingStory, place: Place): Happening[] {
  const { deeds, helpingCodes = [], indicatorNo = null, ...facts } = story;
  const { writer, plan } = world;
  let state: Finding["state"] = "found";
  return deeds.map((deed, index) => {
    const event = eventOf(world, story, deed);
    const { kind, at, dueOn } = event;
    state = stateAfter(kind, state);
    const then = state;
    return {
      at,
      write() {
        const categoryNo = plan.taskByNo.get(facts.taskNo)?.categoryNo ?? 0;
        const written = { ...place, ...facts, helpingCodes, indicatorNo, categoryNo, foundOn: dayOf(at) };
        if (kind === "found") insertFinding(writer, { ...written, state: then, dueOn });
        else updateFinding(writer, { id: place.id, version: index }, dueOn ? { state: then, dueOn } : { state: then });
        recordFindingEvent(writer, place.id, event);
        const after = { kind, state: then, dueOn, text: event.text };
        const command = COMMANDS[kind] ?? (event.side === "leader" ? "endorse-finding" : "review-finding");
        auditDeed(world, at, event.actorName, { command, subject: `finding/${place.id}`, after });
      },
    };
  });
}

/** The commands that lead to an event; reviews have two. */
const COMMANDS: Partial<Record<FindingEventKind, string>> = {
  found: "register-finding",
  assigned: "assign-finding",
  progressed: "log-rectification",
  reported: "report-rectification",
  extended: "extend-finding",
  carried: "carry-finding",
  looked_back: "look-back-finding",
  recurred: "reopen-finding",
};

function eventOf({ plan, accountIds }: WorldInTheMaking, story: FindingStory, deed: FindingDeed): FindingEvent {
  const { kind, at, text = "", evidence = "", side = null, dueOn = null } = deed;
  const actorName = actorOf(plan, story, deed);
  return {
    kind,
    at: instantOf(at),
    actorName,
    actorId: accountIds.get(actorName) ?? null,
    side,
    text,
    evidence,
    dueOn,
  };
}

function actorOf(plan: Plan, { departmentCode, leaderCode }: FindingStory, { kind, side }: FindingDeed): string {
  if (kind === "progressed" || kind === "reported") return staffOf(departmentCode).head;
  if (kind === "extended" || side === "leader") return leaderName(plan, leaderCode);
  return kind === "carried" ? PRESIDENT.name : QUALITY.name;
}
