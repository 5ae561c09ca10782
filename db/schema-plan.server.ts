/** The plan as it was issued: departments, leaders, tasks, half-years, indicators; and what was decided about it. */
import { sql } from "drizzle-orm";
import { check, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { CONSISTENCY_STATES } from "#app/domain/consistency.ts";
import type { IndicatorProvenance, Measure } from "#app/domain/measure.ts";

/** Single facts about the database itself: data version, demo flag, set-up token, the plan's heading. */
export const meta = sqliteTable("meta", { key: text().primaryKey(), value: text().notNull() });

export const department = sqliteTable("department", {
  code: text().primaryKey(),
  name: text().notNull().unique(),
  position: integer().notNull(),
});

export const leader = sqliteTable("leader", {
  code: text().primaryKey(),
  name: text().notNull().unique(),
  position: integer().notNull(),
});

export const taskCategory = sqliteTable("task_category", { no: integer().primaryKey(), name: text().notNull() });

export const task = sqliteTable("task", {
  no: integer().primaryKey(),
  categoryNo: integer("category_no")
    .notNull()
    .references(() => taskCategory.no),
  title: text().notNull(),
  content: text().notNull(),
  leaderCode: text("leader_code")
    .notNull()
    .references(() => leader.code),
});

export const taskDepartment = sqliteTable(
  "task_department",
  {
    taskNo: integer("task_no")
      .notNull()
      .references(() => task.no),
    departmentCode: text("department_code")
      .notNull()
      .references(() => department.code),
    position: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.taskNo, table.departmentCode] })],
);

export const halfYear = sqliteTable(
  "half_year",
  {
    id: text().primaryKey(),
    label: text().notNull(),
    startsOn: text("starts_on").notNull(),
    endsOn: text("ends_on").notNull(),
    baseline: integer({ mode: "boolean" }).notNull(),
    progressReport: text("progress_report", { enum: ["none", "optional", "required"] }).notNull(),
    opensOn: text("opens_on").notNull(),
    dueOn: text("due_on").notNull(),
    closesOn: text("closes_on").notNull(),
    version: integer().notNull().default(0),
  },
  (table) => [
    check("half_year_id", sql`${table.id} GLOB '[0-9][0-9][0-9][0-9]-H[12]'`),
    check("half_year_order", sql`${table.opensOn} <= ${table.dueOn} AND ${table.dueOn} <= ${table.closesOn}`),
  ],
);

export const indicator = sqliteTable("indicator", {
  no: integer().primaryKey(),
  tableText: text("table_text").notNull(),
  displayName: text("display_name").notNull(),
  mark: text(),
  dimension: text().notNull(),
  departmentText: text("department_text").notNull(),
  composite: integer({ mode: "boolean" }).notNull(),
  relatedTasks: text("related_tasks", { mode: "json" }).notNull().$type<number[]>(),
  source: text({ mode: "json" }).notNull().$type<string[]>(),
  judgement: text({ mode: "json" }).notNull().$type<string[]>(),
  provenance: text({ mode: "json" })
    .notNull()
    .$type<IndicatorProvenance>()
    .default({ nationalIndicatorNo: null, nationalNoInferred: false, markMeaning: null }),
});

export const indicatorDepartment = sqliteTable(
  "indicator_department",
  {
    indicatorNo: integer("indicator_no")
      .notNull()
      .references(() => indicator.no),
    departmentCode: text("department_code")
      .notNull()
      .references(() => department.code),
    position: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.indicatorNo, table.departmentCode] })],
);

/** A measure's definition is one document: it is read whole and never queried by part. */
export const measure = sqliteTable("measure", {
  key: text().primaryKey(),
  indicatorNo: integer("indicator_no")
    .notNull()
    .references(() => indicator.no),
  position: integer().notNull(),
  definition: text({ mode: "json" }).notNull().$type<Measure>(),
});

/** What was set otherwise than the app would have it, by name. */
export const setting = sqliteTable("setting", {
  name: text().primaryKey(),
  value: text({ mode: "json" }).$type<Readonly<Record<string, unknown>>>().notNull(),
});

export const windowGrant = sqliteTable("window_grant", {
  id: integer().primaryKey(),
  kind: text({ enum: ["reopening", "extension"] }).notNull(),
  halfYear: text("half_year")
    .notNull()
    .references(() => halfYear.id),
  departmentCode: text("department_code")
    .notNull()
    .references(() => department.code),
  until: text().notNull(),
  reason: text().notNull(),
  grantedAt: text("granted_at").notNull(),
  grantedBy: text("granted_by").notNull(),
});

/** What 院办 said to a place where the plan's own text is unclear; no row means nobody has said anything yet. */
export const consistencyNote = sqliteTable(
  "consistency_note",
  {
    code: text().primaryKey(),
    state: text({ enum: CONSISTENCY_STATES }).notNull(),
    note: text().notNull().default(""),
    notedAt: text("noted_at").notNull(),
    notedBy: text("noted_by").notNull(),
    version: integer().notNull().default(1),
  },
  (table) => [check("consistency_note_version", sql`${table.version} >= 1`)],
);
