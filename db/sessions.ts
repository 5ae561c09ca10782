/** Sign-in sessions. Times are Unix milliseconds of the machine's clock, not the plan's day. */
import { eq, lt } from "drizzle-orm";
import type { Writer } from "./connection.server.ts";
import { session } from "./schema.server.ts";

export type SessionRecord = typeof session.$inferSelect;

export function findSession(db: Writer, tokenHash: string): SessionRecord | undefined {
  return db.select().from(session).where(eq(session.tokenHash, tokenHash)).get();
}

export function insertSession(writer: Writer, facts: SessionRecord): void {
  writer.insert(session).values(facts).run();
}

export function touchSession(writer: Writer, tokenHash: string, lastSeenAt: number): void {
  writer.update(session).set({ lastSeenAt }).where(eq(session.tokenHash, tokenHash)).run();
}

export function deleteSession(writer: Writer, tokenHash: string): void {
  writer.delete(session).where(eq(session.tokenHash, tokenHash)).run();
}

/** Ends every session of a person: after a disabled account or a changed password. */
export function deleteSessionsOf(writer: Writer, userId: number): void {
  writer.delete(session).where(eq(session.userId, userId)).run();
}

export function deleteSessionsIdleSince(writer: Writer, moment: number): void {
  writer.delete(session).where(lt(session.lastSeenAt, moment)).run();
}
