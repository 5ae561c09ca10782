/** The audit chain: every entry is hashed together with the hash of the one before. */
import { createHash } from "node:crypto";
import { asc, desc } from "drizzle-orm";
import type { Instant } from "#app/domain/calendar-date.ts";
import type { Writer } from "./connection.server.ts";
import { readMeta, writeMeta } from "./meta.ts";
import { auditEntry } from "./schema.server.ts";

export type AuditFacts = {
  at: Instant;
  actorName: string;
  actorId: number | null;
  command: string;
  subject: string;
  before?: unknown;
  after?: unknown;
};

const FIRST_LINK = "0".repeat(64);

function hashOf(entry: Omit<typeof auditEntry.$inferSelect, "hash">): string {
  const { seq, at, actorName, actorId, command, subject, before, after, previousHash } = entry;
  return createHash("sha256")
    .update(JSON.stringify([seq, at, actorName, actorId, command, subject, before, after, previousHash]))
    .digest("hex");
}

/** Entries one statement writes: an import has hundreds, and SQLite takes 32 766 parameters. */
const BATCH = 500;

/** Appends one entry. Call it inside the transaction of the change it records. */
export function recordAudit(writer: Writer, facts: AuditFacts): void {
  recordAudits(writer, [facts]);
}

/** Appends entries, in their order. */
export function recordAudits(writer: Writer, all: readonly AuditFacts[]): void {
  const last = writer
    .select({ seq: auditEntry.seq, hash: auditEntry.hash })
    .from(auditEntry)
    .orderBy(desc(auditEntry.seq))
    .limit(1)
    .get();
  let seq = last?.seq ?? 0;
  let previousHash = last?.hash ?? FIRST_LINK;
  const entries = all.map((facts) => {
    seq += 1;
    const entry = {
      ...facts,
      seq,
      before: facts.before === undefined ? null : JSON.stringify(facts.before),
      after: facts.after === undefined ? null : JSON.stringify(facts.after),
      previousHash,
    };
    previousHash = hashOf(entry);
    return { ...entry, hash: previousHash };
  });
  for (let start = 0; start < entries.length; start += BATCH) {
    writer
      .insert(auditEntry)
      .values(entries.slice(start, start + BATCH))
      .run();
  }
  // Without it nobody would notice that the last entries are gone.
  writeMeta(writer, "audit_head", String(seq));
}

/** Walks the chain from the first entry. `brokenAt` is the number of the first link that does not fit; null when whole. */
export function verifyAudit(db: Writer): { entries: number; brokenAt: number | null } {
  const entries = db.select().from(auditEntry).orderBy(asc(auditEntry.seq)).all();
  let previousHash = FIRST_LINK;
  let expected = 1;
  for (const { hash, ...entry } of entries) {
    if (entry.seq !== expected || entry.previousHash !== previousHash || hashOf(entry) !== hash) {
      return { entries: entries.length, brokenAt: expected };
    }
    previousHash = hash;
    expected += 1;
  }
  const head = Number(readMeta(db, "audit_head") ?? 0);
  return { entries: entries.length, brokenAt: head === entries.length ? null : Math.min(head, entries.length) + 1 };
}
