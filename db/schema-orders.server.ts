/** 督办单: follow-up orders and what happened to them. Neither is ever deleted. */
import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { ORDER_COLOURS, ORDER_EVENTS, ORDER_STATES } from "#app/domain/follow-up-order.ts";
import { finding } from "./schema-findings.server.ts";
import { user } from "./schema-people.server.ts";
import { department, halfYear, leader, measure, task } from "./schema-plan.server.ts";

export const followUpOrder = sqliteTable(
  "follow_up_order",
  {
    id: text().primaryKey(),
    /** Calendar year of issue. */
    year: integer().notNull(),
    serial: integer().notNull(),
    colour: text({ enum: ORDER_COLOURS }).notNull(),
    title: text().notNull(),
    grounds: text().notNull(),
    requirement: text().notNull(),
    departmentCode: text("department_code")
      .notNull()
      .references(() => department.code),
    leaderCode: text("leader_code").references(() => leader.code),
    halfYear: text("half_year")
      .notNull()
      .references(() => halfYear.id),
    taskNo: integer("task_no").references(() => task.no),
    measureKey: text("measure_key").references(() => measure.key),
    findingId: text("finding_id").references(() => finding.id),
    state: text({ enum: ORDER_STATES }).notNull(),
    dueOn: text("due_on").notNull(),
    version: integer().notNull().default(1),
  },
  (table) => [
    unique("follow_up_order_number").on(table.year, table.serial),
    check("follow_up_order_serial", sql`${table.serial} >= 1`),
    check("follow_up_order_version", sql`${table.version} >= 1`),
  ],
);

export const followUpOrderEvent = sqliteTable(
  "follow_up_order_event",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    orderId: text("order_id")
      .notNull()
      .references(() => followUpOrder.id),
    kind: text({ enum: ORDER_EVENTS }).notNull(),
    at: text().notNull(),
    actorName: text("actor_name").notNull(),
    actorId: integer("actor_id").references(() => user.id),
    text: text().notNull().default(""),
    evidence: text().notNull().default(""),
    dueOn: text("due_on"),
    colour: text({ enum: ORDER_COLOURS }),
  },
  (table) => [index("follow_up_order_event_order").on(table.orderId)],
);
