/** Annex 2: the rows of the report sheets and their history. */
import { sql } from "drizzle-orm";
import { check, foreignKey, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { RATINGS } from "#app/domain/rating.ts";
import { ROW_EVENTS, ROW_STATES, type RowContent } from "#app/domain/report-row.ts";
import { taskDepartment, halfYear } from "./schema-plan.server.ts";

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
