/** 督查 and 体验就医 of the demonstration world, written as the commands would have written them. */
import type { HalfYearId } from "#app/domain/half-year.ts";
import { inspectionId } from "#app/domain/inspection-number.ts";
import type { InspectionFacts, InspectionKind } from "#app/domain/inspection.ts";
import type { ObservationFacts } from "#app/domain/observation.ts";
import { leaderName, type Plan } from "#app/domain/plan.ts";
import {
  insertInspection,
  insertObservation,
  linkObservation,
  recordInspectionEvent,
  updateInspection,
} from "../inspections.ts";
import { auditDeed, instantOf, type Happening, type WorldInTheMaking } from "./happening.ts";
import { ROUND_STORIES } from "./inspection-rounds.ts";
import type { InspectionStory, Seen, Who } from "./inspection-story.ts";
import { VISIT_STORIES } from "./inspection-visits.ts";
import { PRESIDENT, QUALITY } from "./people.ts";

/** The findings must be among the happenings as well, and before these where they happened at the same time. */
export function inspectionHappenings(world: WorldInTheMaking): Happening[] {
  const serials = new Map<string, number>();
  return [...ROUND_STORIES, ...VISIT_STORIES].flatMap((story) => {
    const kind: InspectionKind = story.route === null ? "round" : "walkthrough";
    const series: HalfYearId | "rounds" = kind === "round" ? "rounds" : story.halfYear;
    const serial = (serials.get(series) ?? 0) + 1;
    serials.set(series, serial);
    return happeningsOf(world, story, { kind, serial, id: inspectionId({ kind, serial, halfYear: story.halfYear }) });
  });
}

type Place = { readonly kind: InspectionKind; readonly id: string; readonly serial: number };

function happeningsOf(world: WorldInTheMaking, story: InspectionStory, { kind, id, serial }: Place): Happening[] {
  const { writer, plan } = world;
  const { title, halfYear, startsOn, endsOn, route, scheme, methods, concluded } = story;
  const subject = `inspection/${id}`;
  const plannedAt = instantOf(story.plannedAt);
  const planned: Happening = {
    at: plannedAt,
    write() {
      const facts: InspectionFacts = {
        kind,
        halfYear,
        title,
        startsOn,
        endsOn,
        leadId: accountOf(world, story.lead),
        memberIds: story.members.map((who) => accountOf(world, who)),
        otherMembers: story.otherMembers ?? "",
        departmentCodes: plan.departments
          .map(({ code }) => code)
          .filter((code) => story.departmentCodes.includes(code)),
        taskNos: story.taskNos ?? [],
        place: story.place ?? "",
        methods,
        route,
        scheme,
      };
      insertInspection(writer, { ...facts, id, serial });
      recordStep(world, id, "planned", plannedAt, "");
      auditDeed(world, plannedAt, QUALITY.name, { command: "plan-inspection", subject, after: facts });
    },
  };
  const seen = story.seen.flatMap((each) => observationHappenings(world, id, nameOf(plan, story.lead), each));
  if (!concluded) return [planned, ...seen];
  const endedAt = instantOf(concluded.at);
  const end: Happening = {
    at: endedAt,
    write() {
      updateInspection(writer, { id, version: 1 }, { state: "concluded" });
      recordStep(world, id, "concluded", endedAt, concluded.summary);
      const after = { state: "concluded", text: concluded.summary };
      auditDeed(world, endedAt, QUALITY.name, { command: "conclude-inspection", subject, after });
    },
  };
  return [planned, ...seen, end];
}

function recordStep(
  { writer, accountIds }: WorldInTheMaking,
  id: string,
  kind: "planned" | "concluded",
  at: string,
  text: string,
): void {
  const { name } = QUALITY;
  recordInspectionEvent(writer, id, { kind, at, actorName: name, actorId: accountIds.get(name) ?? null, text });
}

/** It is written down by whoever leads, and becomes a finding when that is registered. */
function observationHappenings(
  world: WorldInTheMaking,
  inspection: string,
  recordedBy: string,
  { at, became, ...seen }: Seen,
): Happening[] {
  const facts: ObservationFacts = {
    evidence: "",
    step: null,
    departmentCode: null,
    taskNo: null,
    minutesWaited: null,
    ...seen,
  };
  const recordedAt = instantOf(at);
  let id = 0;
  const subject = () => `inspection/${inspection}/observation/${id}`;
  const recorded: Happening = {
    at: recordedAt,
    write() {
      id = insertObservation(world.writer, inspection, { ...facts, recordedAt, recordedBy });
      auditDeed(world, recordedAt, recordedBy, { command: "record-observation", subject: subject(), after: facts });
    },
  };
  if (became === undefined) return [recorded];
  const [findingId, registered] = became;
  const foundAt = instantOf(registered);
  const linked: Happening = {
    at: foundAt,
    write() {
      linkObservation(world.writer, { id, version: 1 }, findingId);
      const deed = { command: "register-finding", subject: subject(), after: { findingId } };
      auditDeed(world, foundAt, QUALITY.name, deed);
    },
  };
  return [recorded, linked];
}

function nameOf(plan: Plan, who: Who): string {
  if (who === "president") return PRESIDENT.name;
  return who === "quality" ? QUALITY.name : leaderName(plan, who);
}

/** @throws Error for someone without an account */
function accountOf({ plan, accountIds }: WorldInTheMaking, who: Who): number {
  const id = accountIds.get(nameOf(plan, who));
  if (id === undefined) throw new Error(`${who} has no account`);
  return id;
}
