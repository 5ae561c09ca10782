/** 典型案例 of the demonstration world, written as the commands would have written them. */
import { caseId, nextCaseSerial, type CaseFacts, type CaseState } from "#app/domain/exemplary-case.ts";
import { insertCase, recordCaseEvent, updateCase, type CaseChange } from "../cases.ts";
import { CASE_STORIES, type CaseDeed, type CaseStory } from "./case-stories.ts";
import { auditDeed, instantOf, type Happening, type WorldInTheMaking } from "./happening.ts";
import { QUALITY, staffOf } from "./people.ts";

export function caseHappenings(world: WorldInTheMaking): Happening[] {
  const numbered: { id: string; serial: number }[] = [];
  return CASE_STORIES.flatMap((story) => {
    const serial = nextCaseSerial(numbered, story.halfYear);
    const id = caseId({ ...story, serial });
    numbered.push({ id, serial });
    return story.deeds.map((deed, index) => happeningOf(world, story, { id, serial, deed, version: index }));
  });
}

type Step = { readonly id: string; readonly serial: number; readonly deed: CaseDeed; readonly version: number };

const COMMANDS: Record<CaseDeed["kind"], string> = {
  drafted: "draft-case",
  changed: "change-case",
  submitted: "submit-case",
  sent_back: "review-case",
  reviewed: "review-case",
  reported: "report-case",
};
const STATES: Record<CaseDeed["kind"], CaseState> = {
  drafted: "draft",
  changed: "draft",
  submitted: "submitted",
  sent_back: "draft",
  reviewed: "reviewed",
  reported: "reported",
};

function happeningOf(world: WorldInTheMaking, story: CaseStory, { id, serial, deed, version }: Step): Happening {
  const facts = factsOf(story);
  const { reported } = story;
  const { kind, text = "" } = deed;
  const at = instantOf(deed.at);
  const byDepartment = kind === "drafted" || kind === "changed" || kind === "submitted";
  const actorName = byDepartment ? staffOf(story.departmentCode).head : QUALITY.name;
  const state = STATES[kind];
  return {
    at,
    write() {
      const told = kind === "reported" && reported ? { reportedOn: reported.on, recipient: reported.to } : {};
      const change: CaseChange = kind === "changed" ? facts : { state, ...told };
      if (kind === "drafted") insertCase(world.writer, { ...facts, id, serial });
      else updateCase(world.writer, { id, version }, change);
      const actorId = world.accountIds.get(actorName) ?? null;
      recordCaseEvent(world.writer, id, { kind, at, actorName, actorId, text });
      const after = kind === "drafted" ? { ...facts, serial } : { ...change, kind, text };
      auditDeed(world, at, actorName, { command: COMMANDS[kind], subject: `case/${id}`, after });
    },
  };
}

function factsOf({ deeds: _deeds, reported: _reported, ...facts }: CaseStory): CaseFacts {
  return facts;
}
