/** Accounts, sessions, and the log of what was done. */
import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { ROLES } from "#app/domain/role.ts";
import { department, leader } from "./schema-plan.server.ts";

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
