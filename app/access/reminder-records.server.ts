/** 提醒记录 of the items a page shows. It stays out of the plan's snapshot, as inbox and outbox do. */
import type { ReminderRecord } from "#app/domain/chase.ts";
import { reminderRecords } from "#db/chases.ts";
import { runtime } from "./runtime.server.ts";

/** By matter; `matters` are those the reader sees. */
export function shownReminderRecords(matters: readonly string[]): ReadonlyMap<string, ReminderRecord> {
  return reminderRecords(runtime().db, matters);
}
