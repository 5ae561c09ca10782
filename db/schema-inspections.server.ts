/** 督查 and 体验就医, and what was seen. Records and their events are never deleted; an observation may be, until the record is concluded. */
import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import {
  INSPECTION_EVENTS,
  INSPECTION_KINDS,
  INSPECTION_STATES,
  type InspectionMethod,
} from "#app/domain/inspection.ts";
import { OBSERVATION_MARKS } from "#app/domain/observation.ts";
import { VISIT_ROUTES, VISIT_STEPS } from "#app/domain/visit-steps.ts";
import { finding } from "./schema-findings.server.ts";
import { user } from "./schema-people.server.ts";
import { department, halfYear, task } from "./schema-plan.server.ts";

export const inspection = sqliteTable(
  "inspection",
  {
    id: text().primaryKey(),
    kind: text({ enum: INSPECTION_KINDS }).notNull(),
    halfYear: text("half_year")
      .notNull()
      .references(() => halfYear.id),
    serial: integer().notNull(),
    title: text().notNull(),
    startsOn: text("starts_on").notNull(),
    endsOn: text("ends_on").notNull(),
    leadId: integer("lead_id")
      .notNull()
      .references(() => user.id),
    memberIds: text("member_ids", { mode: "json" }).$type<number[]>().notNull(),
    otherMembers: text("other_members").notNull().default(""),
    departmentCodes: text("department_codes", { mode: "json" }).$type<string[]>().notNull(),
    taskNos: text("task_nos", { mode: "json" }).$type<number[]>().notNull(),
    place: text().notNull().default(""),
    methods: text({ mode: "json" }).$type<InspectionMethod[]>().notNull(),
    route: text({ enum: VISIT_ROUTES }),
    scheme: text().notNull().default(""),
    state: text({ enum: INSPECTION_STATES }).notNull(),
    version: integer().notNull().default(1),
  },
  (table) => [
    check("inspection_serial", sql`${table.serial} >= 1`),
    check("inspection_version", sql`${table.version} >= 1`),
    check("inspection_days", sql`${table.endsOn} >= ${table.startsOn}`),
    check("inspection_route", sql`(${table.kind} = 'walkthrough') = (${table.route} IS NOT NULL)`),
  ],
);

export const inspectionEvent = sqliteTable(
  "inspection_event",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    inspectionId: text("inspection_id")
      .notNull()
      .references(() => inspection.id),
    kind: text({ enum: INSPECTION_EVENTS }).notNull(),
    at: text().notNull(),
    actorName: text("actor_name").notNull(),
    actorId: integer("actor_id").references(() => user.id),
    text: text().notNull().default(""),
  },
  (table) => [index("inspection_event_inspection").on(table.inspectionId)],
);

export const observation = sqliteTable(
  "observation",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    inspectionId: text("inspection_id")
      .notNull()
      .references(() => inspection.id),
    step: text({ enum: VISIT_STEPS }),
    mark: text({ enum: OBSERVATION_MARKS }).notNull(),
    text: text().notNull(),
    departmentCode: text("department_code").references(() => department.code),
    taskNo: integer("task_no").references(() => task.no),
    minutesWaited: integer("minutes_waited"),
    evidence: text().notNull().default(""),
    recordedAt: text("recorded_at").notNull(),
    recordedBy: text("recorded_by").notNull(),
    version: integer().notNull().default(1),
    findingId: text("finding_id").references(() => finding.id),
  },
  (table) => [
    index("observation_inspection").on(table.inspectionId),
    unique("observation_finding").on(table.findingId),
    check("observation_minutes", sql`${table.minutesWaited} IS NULL OR ${table.minutesWaited} >= 0`),
    check(
      "observation_place",
      sql`${table.step} IS NOT NULL OR ${table.departmentCode} IS NOT NULL OR ${table.taskNo} IS NOT NULL`,
    ),
  ],
);
