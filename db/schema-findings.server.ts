/** 问题台账: findings and what happened to them. Neither is ever deleted. */
import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import {
  FINDING_EVENTS,
  FINDING_SEVERITIES,
  FINDING_SOURCES,
  FINDING_STATES,
  REVIEW_SIDES,
} from "#app/domain/finding.ts";
import { user } from "./schema-people.server.ts";
import { department, halfYear, indicator, leader, task, taskCategory } from "./schema-plan.server.ts";

export const finding = sqliteTable(
  "finding",
  {
    id: text().primaryKey(),
    halfYear: text("half_year")
      .notNull()
      .references(() => halfYear.id),
    serial: integer().notNull(),
    source: text({ enum: FINDING_SOURCES }).notNull(),
    title: text().notNull(),
    description: text().notNull(),
    categoryNo: integer("category_no")
      .notNull()
      .references(() => taskCategory.no),
    severity: text({ enum: FINDING_SEVERITIES }).notNull(),
    taskNo: integer("task_no").references(() => task.no),
    indicatorNo: integer("indicator_no").references(() => indicator.no),
    departmentCode: text("department_code")
      .notNull()
      .references(() => department.code),
    helpingCodes: text("helping_codes", { mode: "json" }).$type<string[]>().notNull(),
    leaderCode: text("leader_code")
      .notNull()
      .references(() => leader.code),
    measures: text().notNull().default(""),
    acceptance: text().notNull().default(""),
    foundOn: text("found_on").notNull(),
    state: text({ enum: FINDING_STATES }).notNull(),
    dueOn: text("due_on"),
    version: integer().notNull().default(1),
  },
  (table) => [
    unique("finding_number").on(table.halfYear, table.serial),
    check("finding_serial", sql`${table.serial} >= 1`),
    check("finding_version", sql`${table.version} >= 1`),
    check("finding_due", sql`(${table.state} = 'found') OR ${table.dueOn} IS NOT NULL`),
  ],
);

export const findingEvent = sqliteTable(
  "finding_event",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    findingId: text("finding_id")
      .notNull()
      .references(() => finding.id),
    kind: text({ enum: FINDING_EVENTS }).notNull(),
    at: text().notNull(),
    actorName: text("actor_name").notNull(),
    actorId: integer("actor_id").references(() => user.id),
    side: text({ enum: REVIEW_SIDES }),
    text: text().notNull().default(""),
    evidence: text().notNull().default(""),
    dueOn: text("due_on"),
  },
  (table) => [index("finding_event_finding").on(table.findingId)],
);
