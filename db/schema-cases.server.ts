/** 典型案例 with their events and pictures. Nothing is deleted but pictures, until the case is submitted. */
import { sql } from "drizzle-orm";
import { blob, check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { CASE_EVENTS, CASE_STATES, PICTURE_TYPES } from "#app/domain/exemplary-case.ts";
import { user } from "./schema-people.server.ts";
import { department, halfYear, task } from "./schema-plan.server.ts";

export const exemplaryCase = sqliteTable(
  "exemplary_case",
  {
    id: text().primaryKey(),
    halfYear: text("half_year")
      .notNull()
      .references(() => halfYear.id),
    serial: integer().notNull(),
    title: text().notNull(),
    departmentCode: text("department_code")
      .notNull()
      .references(() => department.code),
    taskNo: integer("task_no").references(() => task.no),
    practice: text().notNull().default(""),
    effect: text().notNull().default(""),
    measureKey: text("measure_key"),
    state: text({ enum: CASE_STATES }).notNull(),
    reportedOn: text("reported_on"),
    recipient: text().notNull().default(""),
    version: integer().notNull().default(1),
  },
  (table) => [
    check("exemplary_case_serial", sql`${table.serial} >= 1`),
    check("exemplary_case_version", sql`${table.version} >= 1`),
    check("exemplary_case_reported", sql`(${table.state} = 'reported') = (${table.reportedOn} IS NOT NULL)`),
  ],
);

export const caseEvent = sqliteTable(
  "case_event",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    caseId: text("case_id")
      .notNull()
      .references(() => exemplaryCase.id),
    kind: text({ enum: CASE_EVENTS }).notNull(),
    at: text().notNull(),
    actorName: text("actor_name").notNull(),
    actorId: integer("actor_id").references(() => user.id),
    text: text().notNull().default(""),
  },
  (table) => [index("case_event_case").on(table.caseId)],
);

/** The bytes stand apart from the snapshot; they are read one picture at a time. */
export const casePicture = sqliteTable(
  "case_picture",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    caseId: text("case_id")
      .notNull()
      .references(() => exemplaryCase.id),
    type: text({ enum: PICTURE_TYPES }).notNull(),
    caption: text().notNull().default(""),
    size: integer().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    bytes: blob({ mode: "buffer" }).notNull(),
  },
  (table) => [index("case_picture_case").on(table.caseId)],
);
