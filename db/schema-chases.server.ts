/** 提醒记录: which matters of the board people were reminded of, and when. Nothing here is ever changed or deleted. */
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { TILES } from "#app/domain/supervision-items.ts";
import { user } from "./schema-people.server.ts";
import { department, halfYear, task } from "./schema-plan.server.ts";

/** Matters of the digests that were issued on a day. */
export const remindedMatter = sqliteTable(
  "reminded_matter",
  {
    /** `matterKey` of the domain. */
    matter: text().notNull(),
    day: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.matter, table.day] })],
);

/** 催办, one line per matter. */
export const chase = sqliteTable(
  "chase",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    matter: text().notNull(),
    tile: text({ enum: TILES }).notNull(),
    halfYear: text("half_year")
      .notNull()
      .references(() => halfYear.id),
    departmentCode: text("department_code")
      .notNull()
      .references(() => department.code),
    taskNo: integer("task_no").references(() => task.no),
    measureKey: text("measure_key"),
    queryCode: text("query_code"),
    findingId: text("finding_id"),
    orderId: text("order_id"),
    at: text().notNull(),
    by: text().notNull(),
    byId: integer("by_id").references(() => user.id),
    note: text().notNull().default(""),
    /** Names of those who were told. */
    recipients: text({ mode: "json" }).$type<string[]>().notNull(),
  },
  (table) => [index("chase_matter").on(table.matter)],
);
