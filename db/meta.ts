/** Single facts about the database, and the counter every write raises. */
import { eq, sql } from "drizzle-orm";
import type { Writer } from "./connection.server.ts";
import { meta } from "./schema.server.ts";

export type MetaKey =
  | "data_version"
  | "audit_head"
  | "demo"
  | "hospital"
  | "document_no"
  | "plan_title"
  /** Of the shipped plan that was loaded last. */
  | "plan_hash"
  /** How far the reminders have come: see `reminded-days.ts`. */
  | "reminded_days"
  | "setup_token_hash"
  | "session_secret";

export function readMeta(db: Writer, key: MetaKey): string | null {
  return db.select().from(meta).where(eq(meta.key, key)).get()?.value ?? null;
}

export function writeMeta(db: Writer, key: MetaKey, value: string): void {
  db.insert(meta).values({ key, value }).onConflictDoUpdate({ target: meta.key, set: { value } }).run();
}

export function deleteMeta(db: Writer, key: MetaKey): void {
  db.delete(meta).where(eq(meta.key, key)).run();
}

/** Raises the data version; snapshots of other processes notice by it. */
export function raiseDataVersion(db: Writer): void {
  db.insert(meta)
    .values({ key: "data_version", value: "1" })
    .onConflictDoUpdate({ target: meta.key, set: { value: sql`CAST(${meta.value} AS INTEGER) + 1` } })
    .run();
}
