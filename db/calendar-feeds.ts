/** Calendar subscriptions: one a person, known by the hash of its token. */
import { eq } from "drizzle-orm";
import type { Writer } from "./connection.server.ts";
import { calendarFeed } from "./schema.server.ts";

export type CalendarFeedRecord = typeof calendarFeed.$inferSelect;

export function findFeedByHash(db: Writer, tokenHash: string): CalendarFeedRecord | undefined {
  return db.select().from(calendarFeed).where(eq(calendarFeed.tokenHash, tokenHash)).get();
}

export function findFeedOf(db: Writer, userId: number): CalendarFeedRecord | undefined {
  return db.select().from(calendarFeed).where(eq(calendarFeed.userId, userId)).get();
}

/** Takes the place of the person's former one, whose address then leads nowhere. */
export function putFeed(writer: Writer, { userId, ...facts }: CalendarFeedRecord): void {
  writer
    .insert(calendarFeed)
    .values({ userId, ...facts })
    .onConflictDoUpdate({ target: calendarFeed.userId, set: facts })
    .run();
}

export function deleteFeedOf(writer: Writer, userId: number): void {
  writer.delete(calendarFeed).where(eq(calendarFeed.userId, userId)).run();
}
