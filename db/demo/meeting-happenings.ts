/** Meetings of the demonstration world, written as the commands would have written them. */
import type { AgendaFacts, MeetingFacts } from "#app/domain/meeting.ts";
import { insertAgendaItem, insertMeeting, insertTaskNote, recordMeetingEvent, updateMeeting } from "../meetings.ts";
import { auditDeed, instantOf, type Happening, type WorldInTheMaking } from "./happening.ts";
import { MEETING_STORIES, type AgendaStory, type MeetingStory } from "./meeting-stories.ts";
import { QUALITY } from "./people.ts";

export function meetingHappenings(world: WorldInTheMaking): Happening[] {
  return MEETING_STORIES.flatMap((story) => happeningsOf(world, story));
}

function happeningsOf(world: WorldInTheMaking, story: MeetingStory): Happening[] {
  const { writer } = world;
  const { id, agenda, held, heldOn, title } = story;
  const subject = `meeting/${id}`;
  const itemIds = new Map<AgendaStory, number>();
  const plannedAt = instantOf(story.plannedAt);
  const planned: Happening = {
    at: plannedAt,
    write() {
      const facts = factsOf(world, story);
      insertMeeting(writer, { ...facts, id, serial: 1 });
      recordStep(world, id, "planned", plannedAt);
      auditDeed(world, plannedAt, QUALITY.name, { command: "plan-meeting", subject, after: facts });
      agenda.forEach((item, index) => {
        const { origin = null } = item;
        const after = agendaFactsOf(item);
        const itemId = insertAgendaItem(writer, id, { ...after, origin, position: index + 1 });
        itemIds.set(item, itemId);
        const command = origin === null ? "add-agenda-item" : "draft-agenda";
        auditDeed(world, plannedAt, QUALITY.name, { command, subject: `${subject}/item/${itemId}`, after });
      });
    },
  };
  if (!held) return [planned];
  const heldAt = instantOf(held.at);
  const end: Happening = {
    at: heldAt,
    write() {
      const after = { state: "held", minutesNo: held.minutesNo } as const;
      updateMeeting(writer, { id, version: 1 }, after);
      recordStep(world, id, "held", heldAt);
      auditDeed(world, heldAt, QUALITY.name, { command: "hold-meeting", subject, after });
    },
  };
  const notes = agenda.flatMap((item): Happening[] => {
    const { noted, taskNo, decision: text } = item;
    if (noted === undefined || typeof taskNo !== "number" || text === undefined) return [];
    const notedAt = instantOf(noted);
    const write = () => {
      const agendaItemId = itemIds.get(item) ?? 0;
      const note = {
        taskNo,
        agendaItemId,
        text,
        notedAt,
        notedBy: QUALITY.name,
        meetingTitle: title,
        meetingOn: heldOn,
      };
      insertTaskNote(writer, note);
      auditDeed(world, notedAt, QUALITY.name, { command: "note-decision", subject: `task/${taskNo}`, after: note });
    };
    return [{ at: notedAt, write }];
  });
  return [planned, end, ...notes];
}

function agendaFactsOf({ origin: _origin, noted: _noted, ...facts }: AgendaStory): AgendaFacts {
  return { ...NO_ITEM, ...facts };
}

const NO_ITEM: AgendaFacts = {
  title: "",
  background: "",
  taskNo: null,
  leaderComment: "",
  decision: "",
  departmentCode: null,
  leaderCode: null,
  dueOn: null,
};

/** @throws Error for someone without an account */
function factsOf({ accountIds }: WorldInTheMaking, story: MeetingStory): MeetingFacts {
  const { kind, halfYear, title, heldOn, startsAt, place, otherAttendees = "", absences = [] } = story;
  const [chairId, ...attendeeIds] = story.attending.map((name) => {
    const accountId = accountIds.get(name);
    if (accountId === undefined) throw new Error(`${name} has no account`);
    return accountId;
  });
  return {
    kind,
    halfYear,
    title,
    heldOn,
    startsAt,
    place,
    chairId: chairId ?? null,
    chairName: "",
    attendeeIds: attendeeIds.toSorted((a, b) => a - b),
    otherAttendees,
    absences,
  };
}

function recordStep({ writer, accountIds }: WorldInTheMaking, id: string, kind: "planned" | "held", at: string): void {
  const { name } = QUALITY;
  recordMeetingEvent(writer, id, { kind, at, actorName: name, actorId: accountIds.get(name) ?? null, text: "" });
}
