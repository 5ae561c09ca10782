/** 红白榜 as it was proposed, released and withdrawn. What stands in `board` is never changed. */
import { sql } from "drizzle-orm";
import { check, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Scoreboard } from "#app/domain/scoreboard-facts.ts";
import { halfYear } from "./schema-plan.server.ts";

export const scoreboard = sqliteTable(
  "scoreboard",
  {
    halfYear: text("half_year")
      .notNull()
      .references(() => halfYear.id),
    version: integer().notNull(),
    board: text({ mode: "json" }).notNull().$type<Scoreboard>(),
    proposedAt: text("proposed_at").notNull(),
    proposedBy: text("proposed_by").notNull(),
    edition: integer(),
    releasedAt: text("released_at"),
    releasedBy: text("released_by"),
    withdrawnAt: text("withdrawn_at"),
    withdrawnBy: text("withdrawn_by"),
    withdrawReason: text("withdraw_reason"),
  },
  (table) => [
    primaryKey({ columns: [table.halfYear, table.version] }),
    check("scoreboard_version", sql`${table.version} >= 1`),
    check(
      "scoreboard_released",
      sql`(${table.releasedAt} IS NULL) = (${table.releasedBy} IS NULL) AND (${table.releasedAt} IS NULL) = (${table.edition} IS NULL)`,
    ),
    check(
      "scoreboard_withdrawn",
      sql`(${table.withdrawnAt} IS NULL) = (${table.withdrawnBy} IS NULL) AND (${table.withdrawnAt} IS NULL) = (${table.withdrawReason} IS NULL)`,
    ),
  ],
);
