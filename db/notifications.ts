/** Narrow reads and writes on the in-app inbox and on where people get mail. */
import { and, count, desc, eq, isNull } from "drizzle-orm";
import type { Instant } from "#app/domain/calendar-date.ts";
import type { Writer } from "./connection.server.ts";
import { mailContact, notification } from "./schema.server.ts";

export type NotificationRecord = typeof notification.$inferSelect;
export type MailContact = typeof mailContact.$inferSelect;

/** The latest first. */
export function notificationsOf(db: Writer, userId: number, limit: number): NotificationRecord[] {
  return db
    .select()
    .from(notification)
    .where(eq(notification.userId, userId))
    .orderBy(desc(notification.day), desc(notification.id))
    .limit(limit)
    .all();
}

export function countUnread(db: Writer, userId: number): number {
  const unread = and(eq(notification.userId, userId), isNull(notification.readAt));
  return db.select({ total: count() }).from(notification).where(unread).get()?.total ?? 0;
}

/** True when it is new: who has the message of that day and occasion already keeps it. */
export function insertNotification(writer: Writer, facts: typeof notification.$inferInsert): boolean {
  return writer.insert(notification).values(facts).onConflictDoNothing().run().changes > 0;
}

/** Marks one message, or all of them, as read; answers how many were unread. */
export function markRead(writer: Writer, userId: number, id: number | null, readAt: Instant): number {
  const unread = and(eq(notification.userId, userId), isNull(notification.readAt));
  const which = id === null ? unread : and(unread, eq(notification.id, id));
  return writer.update(notification).set({ readAt }).where(which).run().changes;
}

export function mailContactOf(db: Writer, userId: number): MailContact | undefined {
  return db.select().from(mailContact).where(eq(mailContact.userId, userId)).get();
}

/** An empty address takes the contact away. */
export function replaceMailContact(writer: Writer, { userId, address, declined }: MailContact): void {
  writer.delete(mailContact).where(eq(mailContact.userId, userId)).run();
  if (address !== "") writer.insert(mailContact).values({ userId, address, declined }).run();
}
