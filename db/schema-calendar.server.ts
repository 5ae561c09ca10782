/** The calendar of the plan: how its days were moved, and who subscribed to it. */
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { HalfYearDays } from "#app/domain/half-year-change.ts";
import { user } from "./schema-people.server.ts";
import { halfYear } from "./schema-plan.server.ts";

/** Added to, never changed. The days that count stand in `half_year`. */
export const halfYearChange = sqliteTable(
  "half_year_change",
  {
    id: integer().primaryKey(),
    halfYear: text("half_year")
      .notNull()
      .references(() => halfYear.id),
    before: text({ mode: "json" }).notNull().$type<HalfYearDays>(),
    after: text({ mode: "json" }).notNull().$type<HalfYearDays>(),
    reason: text().notNull(),
    changedAt: text("changed_at").notNull(),
    changedBy: text("changed_by").notNull(),
  },
  (table) => [index("half_year_change_half_year").on(table.halfYear)],
);

/** One calendar subscription a person. Only the SHA-256 of the address's token is kept. */
export const calendarFeed = sqliteTable("calendar_feed", {
  userId: integer("user_id")
    .primaryKey()
    .references(() => user.id),
  tokenHash: text("token_hash").notNull().unique(),
  createdAt: text("created_at").notNull(),
});
