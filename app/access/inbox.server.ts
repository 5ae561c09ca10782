/** One's own messages, for the inbox and the count in the frame. They stay out of the plan's snapshot. */
import type { Actor } from "#app/domain/role.ts";
import {
  countUnread,
  mailContactOf,
  notificationsOf,
  type MailContact,
  type NotificationRecord,
} from "#db/notifications.ts";
import { runtime } from "./runtime.server.ts";

const MESSAGES_SHOWN = 200;

export function ownMessages({ userId }: Actor): NotificationRecord[] {
  return notificationsOf(runtime().db, userId, MESSAGES_SHOWN);
}

export function unreadMessages({ userId }: Actor): number {
  return countUnread(runtime().db, userId);
}

export function ownMailContact({ userId }: Actor): Pick<MailContact, "address" | "declined"> {
  return mailContactOf(runtime().db, userId) ?? { address: "", declined: false };
}
