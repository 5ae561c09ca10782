/** What people write into papers. Wordings are only ever added: the highest version stands. */
import { sql } from "drizzle-orm";
import { check, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { MEETING_KINDS } from "#app/domain/meeting.ts";
import { PAPER_NAMES } from "#app/domain/paper-text.ts";
import { halfYear } from "./schema-plan.server.ts";

export const paperText = sqliteTable(
  "paper_text",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    paper: text({ enum: PAPER_NAMES }).notNull(),
    halfYear: text("half_year").references(() => halfYear.id),
    meeting: text({ enum: MEETING_KINDS }),
    field: text().notNull(),
    version: integer().notNull(),
    text: text().notNull(),
    writtenAt: text("written_at").notNull(),
    writtenBy: text("written_by").notNull(),
  },
  (table) => [
    uniqueIndex("paper_text_version").on(
      table.paper,
      // Two that are NULL are not the same to a unique index; their literals are.
      sql`quote(${table.halfYear})`,
      sql`quote(${table.meeting})`,
      table.field,
      table.version,
    ),
    check("paper_text_first_version", sql`${table.version} >= 1`),
  ],
);
