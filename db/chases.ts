/** Narrow reads and writes on 提醒记录. */
import { asc, inArray } from "drizzle-orm";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { NO_RECORD, type ReminderRecord } from "#app/domain/chase.ts";
import type { Writer } from "./connection.server.ts";
import { chase, remindedMatter } from "./schema.server.ts";

/** What is known of these matters, by key; those without a record are not in it. */
export function reminderRecords(db: Writer, matters: readonly string[]): Map<string, ReminderRecord> {
  const records = new Map<string, ReminderRecord>();
  const known = (matter: string) => records.get(matter) ?? NO_RECORD;
  const reminded = db
    .select()
    .from(remindedMatter)
    .where(inArray(remindedMatter.matter, [...matters]))
    .orderBy(asc(remindedMatter.day))
    .all();
  for (const { matter, day } of reminded)
    records.set(matter, { ...known(matter), remindedOn: [...known(matter).remindedOn, day] });
  const { matter: of, at, by, recipients } = chase;
  const chases = db
    .select({ of, at, by, recipients })
    .from(chase)
    .where(inArray(chase.matter, [...matters]))
    .orderBy(asc(chase.id))
    .all();
  for (const { of: matter, ...sent } of chases)
    records.set(matter, { ...known(matter), chases: [...known(matter).chases, sent] });
  return records;
}

/** Matters that the digest of a day names; those written down already stay. */
export function recordReminded(writer: Writer, day: CalendarDate, matters: readonly string[]): void {
  if (matters.length === 0) return;
  writer
    .insert(remindedMatter)
    .values(matters.map((matter) => ({ matter, day })))
    .onConflictDoNothing()
    .run();
}

/** Answers the number of the new line. */
export function insertChase(writer: Writer, facts: typeof chase.$inferInsert): number {
  return writer.insert(chase).values(facts).returning({ id: chase.id }).get().id;
}
