/** Narrow reads and writes on the outbox. Times are Unix milliseconds of the machine's clock. */
import { and, asc, count, desc, eq, gt, inArray, lte } from "drizzle-orm";
import type { Instant } from "#app/domain/calendar-date.ts";
import type { Channel } from "#app/domain/delivery.ts";
import type { Writer } from "./connection.server.ts";
import { outbox, user } from "./schema.server.ts";

export type OutboxRecord = typeof outbox.$inferSelect;

/** True when it is new: one message per person, day, occasion and channel. */
export function insertMessage(writer: Writer, facts: typeof outbox.$inferInsert): boolean {
  return writer.insert(outbox).values(facts).onConflictDoNothing().run().changes > 0;
}

/** Takes the next message that is due on the channel until `leaseUntil`, and counts the attempt. */
export function claimMessage(
  writer: Writer,
  channel: Channel,
  now: number,
  leaseUntil: number,
): OutboxRecord | undefined {
  const isDue = and(eq(outbox.state, "pending"), lte(outbox.nextAttemptAt, now), eq(outbox.channel, channel));
  const next = writer.select().from(outbox).where(isDue).orderBy(asc(outbox.nextAttemptAt), asc(outbox.id)).get();
  if (!next) return undefined;
  const claim = { attempts: next.attempts + 1, lastAttemptAt: now, nextAttemptAt: leaseUntil };
  return writer.update(outbox).set(claim).where(eq(outbox.id, next.id)).returning().get();
}

/** Messages of a channel that were tried after `moment`. */
export function countAttemptsSince(db: Writer, channel: Channel, moment: number): number {
  const recent = and(eq(outbox.channel, channel), gt(outbox.lastAttemptAt, moment));
  return db.select({ total: count() }).from(outbox).where(recent).get()?.total ?? 0;
}

export function markSent(writer: Writer, id: number, sentAt: Instant): void {
  writer.update(outbox).set({ state: "sent", sentAt, lastError: null }).where(eq(outbox.id, id)).run();
}

/** `nextAttemptAt` null: given up. */
export function markFailed(writer: Writer, id: number, lastError: string, nextAttemptAt: number | null): void {
  const change = nextAttemptAt === null ? { state: "failed" as const } : { nextAttemptAt };
  writer
    .update(outbox)
    .set({ lastError, ...change })
    .where(eq(outbox.id, id))
    .run();
}

/** Puts a message that was not sent back to the beginning; false when it was sent, or is none. */
export function retryMessage(writer: Writer, id: number, now: number): boolean {
  const unsent = and(eq(outbox.id, id), inArray(outbox.state, ["pending", "failed"]));
  const fresh = { state: "pending", attempts: 0, nextAttemptAt: now } as const;
  return writer.update(outbox).set(fresh).where(unsent).run().changes > 0;
}

export type OutboxLine = Omit<OutboxRecord, "body"> & { readonly name: string };

/** The latest first, with the name of the person. */
export function outboxLines(db: Writer, limit: number): OutboxLine[] {
  return db
    .select({ message: outbox, name: user.name })
    .from(outbox)
    .innerJoin(user, eq(user.id, outbox.userId))
    .orderBy(desc(outbox.id))
    .limit(limit)
    .all()
    .map(({ message: { body: _, ...message }, name }) => ({ ...message, name }));
}
