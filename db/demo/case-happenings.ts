/** 典型案例 of the demonstration world, written as the commands would have written them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { caseId, nextCaseSerial, type CaseFacts, type CaseState } from "#app/domain/exemplary-case.ts";
import { readPictureHead } from "#app/domain/picture-file.ts";
import { insertCase, insertPicture, recordCaseEvent, updateCase, type CaseChange } from "../cases.ts";
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
  picture_added: "add-picture",
  drafted: "draft-case",
  changed: "change-case",
  submitted: "submit-case",
  sent_back: "review-case",
  reviewed: "review-case",
  reported: "report-case",
};
const STATES: Record<CaseDeed["kind"], CaseState> = {
  picture_added: "draft",
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
  const byDepartment = !["sent_back", "reviewed", "reported"].includes(kind);
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
      if (deed.picture) hangPicture(world, id, deed.picture);
      const after = kind === "drafted" ? { ...facts, serial } : { ...change, kind, text };
      auditDeed(world, at, actorName, { command: COMMANDS[kind], subject: `case/${id}`, after });
    },
  };
}

const PICTURES = "db/demo/pictures";

function hangPicture(
  { writer }: WorldInTheMaking,
  id: string,
  { file, caption }: NonNullable<CaseDeed["picture"]>,
): void {
  const bytes = readFileSync(join(PICTURES, file));
  const head = readPictureHead(bytes);
  if (!head) throw new Error(`${file} is no picture`);
  insertPicture(writer, id, { ...head, caption, bytes });
}

function factsOf({ deeds: _deeds, reported: _reported, ...facts }: CaseStory): CaseFacts {
  return facts;
}
