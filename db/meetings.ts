/** Meetings: read whole, written narrowly. */
import { and, asc, eq, isNull } from "drizzle-orm";
import { parseHalfYear } from "#app/domain/half-year.ts";
import type {
  AgendaFacts,
  AgendaItem,
  Meeting,
  MeetingEvent,
  MeetingFacts,
  MeetingState,
  TaskNote,
} from "#app/domain/meeting.ts";
import type { Writer } from "./connection.server.ts";
import { agendaItem, meeting, meetingEvent, taskNote } from "./schema.server.ts";

/** Every record with its events and agenda, by day. */
export function loadMeetings(db: Writer): Meeting[] {
  const events = byMeeting(db.select().from(meetingEvent).orderBy(asc(meetingEvent.id)).all(), (row): MeetingEvent => {
    const { kind, at, actorName, actorId, text } = row;
    return { kind, at, actorName, actorId, text };
  });
  const items = byMeeting(
    db.select().from(agendaItem).orderBy(asc(agendaItem.position), asc(agendaItem.id)).all(),
    ({ meetingId: _meetingId, position: _position, ...row }): AgendaItem => row,
  );
  return db
    .select()
    .from(meeting)
    .orderBy(asc(meeting.heldOn), asc(meeting.id))
    .all()
    .map((row) => {
      const halfYear = parseHalfYear(row.halfYear);
      if (halfYear === null) throw new Error(`stored half-year ${row.halfYear} is malformed`);
      return { ...row, halfYear, events: events.get(row.id) ?? [], items: items.get(row.id) ?? [] };
    });
}

function byMeeting<Row extends { meetingId: string }, Value>(rows: readonly Row[], value: (row: Row) => Value) {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const own = groups.get(row.meetingId);
    if (own) own.push(value(row));
    else groups.set(row.meetingId, [value(row)]);
  }
  return groups;
}

/** Oldest first. */
export function loadTaskNotes(db: Writer): TaskNote[] {
  return db.select().from(taskNote).orderBy(asc(taskNote.id)).all();
}

function factColumns({ attendeeIds, absences, ...facts }: MeetingFacts) {
  return { ...facts, attendeeIds: [...attendeeIds], absences: [...absences] };
}

export function insertMeeting(writer: Writer, facts: MeetingFacts & Pick<Meeting, "id" | "serial">): void {
  const { id, serial } = facts;
  writer
    .insert(meeting)
    .values({ ...factColumns(facts), id, serial, state: "planned" })
    .run();
}

export type MeetingChange = MeetingFacts | { readonly state: MeetingState; readonly minutesNo?: string };

/** Writes new facts or a new state and raises the version. */
export function updateMeeting(
  writer: Writer,
  { id, version }: Pick<Meeting, "id" | "version">,
  change: MeetingChange,
): void {
  const written = writer
    .update(meeting)
    .set({ ...("state" in change ? change : factColumns(change)), version: version + 1 })
    .where(and(eq(meeting.id, id), eq(meeting.version, version)))
    .run();
  if (written.changes !== 1) throw new Error(`meeting ${id} moved`);
}

export function recordMeetingEvent(writer: Writer, meetingId: string, event: MeetingEvent): void {
  writer
    .insert(meetingEvent)
    .values({ meetingId, ...event })
    .run();
}

type NewItem = AgendaFacts & Pick<AgendaItem, "origin"> & { readonly position: number };

/** Answers the item's number. */
export function insertAgendaItem(writer: Writer, meetingId: string, facts: NewItem): number {
  return writer
    .insert(agendaItem)
    .values({ meetingId, ...facts })
    .returning({ id: agendaItem.id })
    .get().id;
}

type Seen = Pick<AgendaItem, "id" | "version">;

export function updateAgendaItem(
  writer: Writer,
  { id, version }: Seen,
  change: AgendaFacts | { readonly findingId: string },
): void {
  const written = writer
    .update(agendaItem)
    .set({ ...change, version: version + 1 })
    .where(and(eq(agendaItem.id, id), eq(agendaItem.version, version), isNull(agendaItem.findingId)))
    .run();
  if (written.changes !== 1) throw new Error(`agenda item ${id} moved`);
}

export function removeAgendaItem(writer: Writer, { id, version }: Seen): void {
  const written = writer
    .delete(agendaItem)
    .where(and(eq(agendaItem.id, id), eq(agendaItem.version, version), isNull(agendaItem.findingId)))
    .run();
  if (written.changes !== 1) throw new Error(`agenda item ${id} moved`);
}

/** Puts the items in this order. */
export function orderAgenda(writer: Writer, ids: readonly number[]): void {
  ids.forEach((id, index) => {
    writer
      .update(agendaItem)
      .set({ position: index + 1 })
      .where(eq(agendaItem.id, id))
      .run();
  });
}

export function insertTaskNote(writer: Writer, note: Omit<TaskNote, "id">): void {
  writer.insert(taskNote).values(note).run();
}
