/** Messages to people, in the app and outside of it. */
import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { CHANNELS, DELIVERY_STATES, DIGEST } from "#app/domain/delivery.ts";
import { user } from "./schema-people.server.ts";

/** The in-app inbox: one message per person, day and occasion; the digest of the day is one occasion. */
export const notification = sqliteTable(
  "notification",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    userId: integer("user_id")
      .notNull()
      .references(() => user.id),
    day: text().notNull(),
    occasion: text().notNull().default(DIGEST),
    title: text().notNull(),
    /** The parts of a message as JSON. */
    parts: text().notNull(),
    createdAt: text("created_at").notNull(),
    readAt: text("read_at"),
  },
  (table) => [uniqueIndex("notification_once").on(table.userId, table.day, table.occasion)],
);

/** Where mail goes, and whether reminders before T+1 are wanted by mail. */
export const mailContact = sqliteTable("mail_contact", {
  userId: integer("user_id")
    .primaryKey()
    .references(() => user.id),
  address: text().notNull(),
  declined: integer({ mode: "boolean" }).notNull().default(false),
});

/**
 * What is still to leave the building. `next_attempt_at` is also the lease of whoever is sending: after a crash between
 * sending and marking it runs out, and the message goes out once more. Times are Unix milliseconds of the machine.
 */
export const outbox = sqliteTable(
  "outbox",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    userId: integer("user_id")
      .notNull()
      .references(() => user.id),
    day: text().notNull(),
    occasion: text().notNull().default(DIGEST),
    channel: text({ enum: CHANNELS }).notNull(),
    /** The mail address; empty for the others, which have one destination. */
    recipient: text().notNull(),
    title: text().notNull(),
    body: text().notNull(),
    state: text({ enum: DELIVERY_STATES }).notNull().default("pending"),
    attempts: integer().notNull().default(0),
    lastAttemptAt: integer("last_attempt_at"),
    nextAttemptAt: integer("next_attempt_at").notNull(),
    lastError: text("last_error"),
    createdAt: text("created_at").notNull(),
    sentAt: text("sent_at"),
  },
  (table) => [
    uniqueIndex("outbox_once").on(table.userId, table.day, table.occasion, table.channel),
    index("outbox_due").on(table.state, table.nextAttemptAt),
    check("outbox_sent", sql`(${table.state} = 'sent') = (${table.sentAt} IS NOT NULL)`),
  ],
);
