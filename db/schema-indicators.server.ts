/** Annex 3: values, 疑点, versions of definitions, official annual values. */
import { sql } from "drizzle-orm";
import { check, foreignKey, index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { MeasureTerms } from "#app/domain/measure-terms.ts";
import { ENTERED_STATUSES } from "#app/domain/measure-value.ts";
import type { QueryDetails } from "#app/domain/query-codes.ts";
import { QUERY_EVENTS, QUERY_STATES } from "#app/domain/query-record.ts";
import type { ValueDetails } from "#app/domain/value-details.ts";
import { department, halfYear, measure } from "./schema-plan.server.ts";
import { user } from "./schema-people.server.ts";

/** The hospital's own versions of a definition; what was shipped, in `measure`, is version 1. None is ever changed. */
export const measureRevision = sqliteTable(
  "measure_revision",
  {
    measureKey: text("measure_key")
      .notNull()
      .references(() => measure.key),
    version: integer().notNull(),
    fromHalfYear: text("from_half_year")
      .notNull()
      .references(() => halfYear.id),
    terms: text({ mode: "json" }).notNull().$type<MeasureTerms>(),
    basis: text().notNull().default(""),
    reason: text().notNull(),
    revisedAt: text("revised_at").notNull(),
    revisedBy: text("revised_by").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.measureKey, table.version] }),
    check("measure_revision_version", sql`${table.version} >= 2`),
  ],
);

/** 已按口径统计: a department's word on one version of a definition. */
export const countingConfirmation = sqliteTable(
  "counting_confirmation",
  {
    measureKey: text("measure_key")
      .notNull()
      .references(() => measure.key),
    version: integer().notNull(),
    departmentCode: text("department_code")
      .notNull()
      .references(() => department.code),
    confirmedAt: text("confirmed_at").notNull(),
    confirmedBy: text("confirmed_by").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.measureKey, table.version, table.departmentCode] }),
    check("counting_confirmation_version", sql`${table.version} >= 1`),
  ],
);

/** Official annual values. A withdrawn one stays and says so; the roll-up itself is never stored. */
export const annualOverride = sqliteTable(
  "annual_override",
  {
    measureKey: text("measure_key")
      .notNull()
      .references(() => measure.key),
    year: integer().notNull(),
    value: text({ mode: "json" }).notNull().$type<number | boolean>(),
    source: text().notNull(),
    reason: text().notNull(),
    statedAt: text("stated_at").notNull(),
    statedBy: text("stated_by").notNull(),
    withdrawnAt: text("withdrawn_at"),
    withdrawnBy: text("withdrawn_by"),
    withdrawReason: text("withdraw_reason"),
    version: integer().notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.measureKey, table.year] }),
    check("annual_override_version", sql`${table.version} >= 1`),
    check(
      "annual_override_withdrawn",
      sql`(${table.withdrawnAt} IS NULL) = (${table.withdrawnBy} IS NULL) AND (${table.withdrawnAt} IS NULL) = (${table.withdrawReason} IS NULL)`,
    ),
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
    actorId: integer("actor_id").references(() => user.id),
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
