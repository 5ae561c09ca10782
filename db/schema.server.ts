/**
 * The tables. Natural keys where the hospital has them (task number, department code); days and instants are text.
 * Nothing here knows a rule of the plan beyond what must never be stored.
 */
import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { CONSISTENCY_STATES } from "#app/domain/consistency.ts";
import type { Measure } from "#app/domain/measure.ts";
import { ENTERED_STATUSES } from "#app/domain/measure-value.ts";
import { RATINGS } from "#app/domain/rating.ts";
import { ROW_EVENTS, ROW_STATES, type RowContent } from "#app/domain/report-row.ts";
import { QUERY_EVENTS, QUERY_STATES } from "#app/domain/query-record.ts";
import type { QueryDetails } from "#app/domain/data-query-context.ts";
import { ROLES } from "#app/domain/role.ts";
import type { ValueDetails } from "#app/domain/value-details.ts";

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

export const user = sqliteTable(
  "user",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    username: text().notNull(),
    name: text().notNull(),
    passwordHash: text("password_hash").notNull(),
    mustChangePassword: integer("must_change_password", { mode: "boolean" }).notNull().default(false),
    disabledAt: text("disabled_at"),
    failedAttempts: integer("failed_attempts").notNull().default(0),
    /** Unix milliseconds: locks follow the machine's clock, not the plan's day. */
    lockedUntil: integer("locked_until"),
    lastSeenOn: text("last_seen_on"),
    createdAt: text("created_at").notNull(),
    version: integer().notNull().default(1),
  },
  (table) => [uniqueIndex("user_username").on(table.username)],
);

export const assignment = sqliteTable(
  "assignment",
  {
    id: integer().primaryKey(),
    userId: integer("user_id")
      .notNull()
      .references(() => user.id),
    role: text({ enum: ROLES }).notNull(),
    departmentCode: text("department_code").references(() => department.code),
    leaderCode: text("leader_code").references(() => leader.code),
  },
  (table) => [
    check(
      "assignment_department",
      sql`(${table.role} IN ('reporter', 'department_head')) = (${table.departmentCode} IS NOT NULL)`,
    ),
    check("assignment_leader", sql`(${table.role} = 'leader') = (${table.leaderCode} IS NOT NULL)`),
    uniqueIndex("assignment_department_once").on(table.userId, table.role, table.departmentCode),
    uniqueIndex("assignment_leader_once").on(table.userId, table.role, table.leaderCode),
  ],
);

/** Only the SHA-256 of the cookie's token is kept. Times are Unix milliseconds of the machine's clock. */
export const session = sqliteTable(
  "session",
  {
    tokenHash: text("token_hash").primaryKey(),
    userId: integer("user_id")
      .notNull()
      .references(() => user.id),
    createdAt: integer("created_at").notNull(),
    lastSeenAt: integer("last_seen_at").notNull(),
  },
  (table) => [index("session_user").on(table.userId)],
);

export const reportRow = sqliteTable(
  "report_row",
  {
    halfYear: text("half_year")
      .notNull()
      .references(() => halfYear.id),
    taskNo: integer("task_no").notNull(),
    departmentCode: text("department_code").notNull(),
    progress: text().notNull().default(""),
    difficulties: text().notNull().default(""),
    percent: integer(),
    selfRating: text("self_rating", { enum: RATINGS }),
    evidence: text().notNull().default(""),
    state: text({ enum: ROW_STATES }).notNull(),
    version: integer().notNull().default(1),
    savedAt: text("saved_at"),
    savedBy: text("saved_by"),
    firstSubmittedAt: text("first_submitted_at"),
    correctionDueOn: text("correction_due_on"),
    rating: text({ enum: RATINGS }),
    ratingProposed: text("rating_proposed", { enum: RATINGS }),
    ratingReason: text("rating_reason"),
  },
  (table) => [
    primaryKey({ columns: [table.halfYear, table.taskNo, table.departmentCode] }),
    foreignKey({
      columns: [table.taskNo, table.departmentCode],
      foreignColumns: [taskDepartment.taskNo, taskDepartment.departmentCode],
    }),
    check("report_row_percent", sql`${table.percent} BETWEEN 0 AND 100`),
    check("report_row_version", sql`${table.version} >= 1`),
    check("report_row_returned", sql`(${table.state} <> 'returned') OR ${table.correctionDueOn} IS NOT NULL`),
    check("report_row_rated", sql`(${table.state} NOT IN ('rated', 'adopted')) OR ${table.rating} IS NOT NULL`),
  ],
);

export const reportRowEvent = sqliteTable(
  "report_row_event",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    halfYear: text("half_year").notNull(),
    taskNo: integer("task_no").notNull(),
    departmentCode: text("department_code").notNull(),
    kind: text({ enum: ROW_EVENTS }).notNull(),
    at: text().notNull(),
    actorName: text("actor_name").notNull(),
    comment: text(),
    content: text({ mode: "json" }).$type<RowContent>(),
  },
  (table) => [
    foreignKey({
      columns: [table.halfYear, table.taskNo, table.departmentCode],
      foreignColumns: [reportRow.halfYear, reportRow.taskNo, reportRow.departmentCode],
    }),
    index("report_row_event_row").on(table.halfYear, table.taskNo, table.departmentCode),
  ],
);

export const measureValue = sqliteTable(
  "measure_value",
  {
    halfYear: text("half_year")
      .notNull()
      .references(() => halfYear.id),
    measureKey: text("measure_key")
      .notNull()
      .references(() => measure.key),
    status: text({ enum: ENTERED_STATUSES }).notNull(),
    numerator: real(),
    denominator: real(),
    amount: real(),
    sample: real(),
    yes: integer({ mode: "boolean" }),
    list: text({ mode: "json" }).$type<string[]>(),
    note: text().notNull().default(""),
    version: integer().notNull().default(1),
    enteredAt: text("entered_at").notNull(),
    enteredBy: text("entered_by").notNull(),
    enteredById: integer("entered_by_id").references(() => user.id),
    firstEnteredAt: text("first_entered_at").notNull(),
    details: text({ mode: "json" }).$type<ValueDetails>().notNull().default({}),
  },
  (table) => [
    primaryKey({ columns: [table.halfYear, table.measureKey] }),
    check("measure_value_parts", sql`${table.numerator} >= 0 AND ${table.denominator} >= 0 AND ${table.sample} >= 0`),
    check("measure_value_share", sql`${table.numerator} <= ${table.denominator}`),
  ],
);

/** 疑点, one per half-year, measure and rule. They are never deleted. */
export const dataQuery = sqliteTable(
  "data_query",
  {
    halfYear: text("half_year")
      .notNull()
      .references(() => halfYear.id),
    measureKey: text("measure_key")
      .notNull()
      .references(() => measure.key),
    code: text().notNull(),
    state: text({ enum: QUERY_STATES }).notNull(),
    severity: text({ enum: ["BLOCK", "QUERY"] }).notNull(),
    details: text({ mode: "json" }).$type<QueryDetails>().notNull(),
    value: text().notNull(),
    valueVersion: integer("value_version").notNull(),
    openedAt: text("opened_at").notNull(),
    version: integer().notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.halfYear, table.measureKey, table.code] }),
    check("data_query_version", sql`${table.version} >= 1`),
  ],
);

export const dataQueryEvent = sqliteTable(
  "data_query_event",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    halfYear: text("half_year").notNull(),
    measureKey: text("measure_key").notNull(),
    code: text().notNull(),
    kind: text({ enum: QUERY_EVENTS }).notNull(),
    at: text().notNull(),
    actorName: text("actor_name").notNull(),
    text: text().notNull().default(""),
  },
  (table) => [
    foreignKey({
      columns: [table.halfYear, table.measureKey, table.code],
      foreignColumns: [dataQuery.halfYear, dataQuery.measureKey, dataQuery.code],
    }),
    index("data_query_event_query").on(table.halfYear, table.measureKey, table.code),
  ],
);

/** What was set otherwise than the app would have it, by name. */
export const setting = sqliteTable("setting", {
  name: text().primaryKey(),
  value: text({ mode: "json" }).$type<Readonly<Record<string, unknown>>>().notNull(),
});

export const adoption = sqliteTable("adoption", {
  halfYear: text("half_year")
    .primaryKey()
    .references(() => halfYear.id),
  meetingOn: text("meeting_on").notNull(),
  minutesNo: text("minutes_no").notNull(),
  adoptedAt: text("adopted_at").notNull(),
  adoptedBy: text("adopted_by").notNull(),
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

/** Each entry carries the hash of the one before: a changed or missing entry breaks the chain. */
export const auditEntry = sqliteTable(
  "audit_entry",
  {
    seq: integer().primaryKey(),
    at: text().notNull(),
    actorName: text("actor_name").notNull(),
    actorId: integer("actor_id"),
    command: text().notNull(),
    subject: text().notNull(),
    before: text(),
    after: text(),
    previousHash: text("previous_hash").notNull(),
    hash: text().notNull(),
  },
  (table) => [index("audit_entry_subject").on(table.subject)],
);
