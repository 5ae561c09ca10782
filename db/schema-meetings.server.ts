/** Meetings, their agenda, and the notes their decisions left on tasks. Records and their events are never deleted; an agenda item may be, until the meeting is held. */
import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { MEETING_EVENTS, MEETING_KINDS, MEETING_STATES, type Absence } from "#app/domain/meeting.ts";
import { finding } from "./schema-findings.server.ts";
import { user } from "./schema-people.server.ts";
import { department, halfYear, leader, task } from "./schema-plan.server.ts";

export const meeting = sqliteTable(
  "meeting",
  {
    id: text().primaryKey(),
    kind: text({ enum: MEETING_KINDS }).notNull(),
    halfYear: text("half_year")
      .notNull()
      .references(() => halfYear.id),
    serial: integer().notNull(),
    title: text().notNull(),
    heldOn: text("held_on").notNull(),
    startsAt: text("starts_at").notNull().default(""),
    place: text().notNull().default(""),
    chairId: integer("chair_id").references(() => user.id),
    chairName: text("chair_name").notNull().default(""),
    attendeeIds: text("attendee_ids", { mode: "json" }).$type<number[]>().notNull(),
    otherAttendees: text("other_attendees").notNull().default(""),
    absences: text({ mode: "json" }).$type<Absence[]>().notNull(),
    state: text({ enum: MEETING_STATES }).notNull(),
    minutesNo: text("minutes_no").notNull().default(""),
    version: integer().notNull().default(1),
  },
  (table) => [
    check("meeting_serial", sql`${table.serial} >= 1`),
    check("meeting_version", sql`${table.version} >= 1`),
    check("meeting_chair", sql`${table.chairId} IS NOT NULL OR ${table.chairName} <> ''`),
  ],
);

export const meetingEvent = sqliteTable(
  "meeting_event",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    meetingId: text("meeting_id")
      .notNull()
      .references(() => meeting.id),
    kind: text({ enum: MEETING_EVENTS }).notNull(),
    at: text().notNull(),
    actorName: text("actor_name").notNull(),
    actorId: integer("actor_id").references(() => user.id),
    text: text().notNull().default(""),
  },
  (table) => [index("meeting_event_meeting").on(table.meetingId)],
);

export const agendaItem = sqliteTable(
  "agenda_item",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    meetingId: text("meeting_id")
      .notNull()
      .references(() => meeting.id),
    position: integer().notNull(),
    title: text().notNull(),
    background: text().notNull().default(""),
    taskNo: integer("task_no").references(() => task.no),
    leaderComment: text("leader_comment").notNull().default(""),
    decision: text().notNull().default(""),
    departmentCode: text("department_code").references(() => department.code),
    leaderCode: text("leader_code").references(() => leader.code),
    dueOn: text("due_on"),
    origin: text(),
    version: integer().notNull().default(1),
    findingId: text("finding_id").references(() => finding.id),
  },
  (table) => [
    index("agenda_item_meeting").on(table.meetingId),
    unique("agenda_item_finding").on(table.findingId),
    check("agenda_item_position", sql`${table.position} >= 1`),
  ],
);

export const taskNote = sqliteTable(
  "task_note",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    taskNo: integer("task_no")
      .notNull()
      .references(() => task.no),
    agendaItemId: integer("agenda_item_id")
      .notNull()
      .references(() => agendaItem.id),
    text: text().notNull(),
    notedAt: text("noted_at").notNull(),
    notedBy: text("noted_by").notNull(),
    meetingTitle: text("meeting_title").notNull(),
    meetingOn: text("meeting_on").notNull(),
  },
  (table) => [unique("task_note_agenda_item").on(table.agendaItemId)],
);

export const adoption = sqliteTable("adoption", {
  halfYear: text("half_year")
    .primaryKey()
    .references(() => halfYear.id),
  meetingOn: text("meeting_on").notNull(),
  minutesNo: text("minutes_no").notNull(),
  meetingId: text("meeting_id").references(() => meeting.id),
  adoptedAt: text("adopted_at").notNull(),
  adoptedBy: text("adopted_by").notNull(),
});
