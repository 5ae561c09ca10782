import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { recordAudit, recordAudits, verifyAudit } from "./audit-log.ts";
import { openDatabase, type Db } from "./connection.server.ts";
import { auditEntry } from "./schema.server.ts";

function chainOf(count: number): Db {
  const db = openDatabase(":memory:");
  for (let number = 1; number <= count; number += 1)
    recordAudit(db, {
      at: `2025-07-08T09:0${number}:00+08:00`,
      actorName: "某人",
      actorId: null,
      command: "save-draft",
      subject: `row/${number}`,
      before: { percent: number - 1 },
      after: { percent: number },
    });
  return db;
}

test.each([0, 1, 4])("a chain of %i entries is whole", (count) => {
  expect(verifyAudit(chainOf(count))).toEqual({ entries: count, brokenAt: null });
});

test("hundreds at once go on with the chain", () => {
  const db = chainOf(2);
  const facts = { at: "2025-07-08T10:00:00+08:00", actorName: "某人", actorId: null, command: "import-values" };
  recordAudits(
    db,
    Array.from({ length: 1100 }, (_, index) => ({ ...facts, subject: `value/${index}` })),
  );
  expect(verifyAudit(db)).toEqual({ entries: 1102, brokenAt: null });
});

test("each entry carries the hash of the one before", () => {
  const entries = chainOf(3).select().from(auditEntry).all();
  expect(entries.map(({ previousHash }) => previousHash)).toEqual(["0".repeat(64), entries[0]?.hash, entries[1]?.hash]);
});

test.each<[string, Partial<typeof auditEntry.$inferInsert>]>([
  ["time", { at: "2025-07-08T08:00:00+08:00" }],
  ["actor", { actorName: "别人" }],
  ["account", { actorId: 7 }],
  ["command", { command: "approve-rows" }],
  ["subject", { subject: "row/9" }],
  ["before", { before: null }],
  ["after", { after: '{"percent":100}' }],
  ["hash", { hash: "f".repeat(64) }],
])("a changed %s breaks the chain at that entry", (_column, change) => {
  const db = chainOf(4);
  db.update(auditEntry).set(change).where(eq(auditEntry.seq, 2)).run();
  expect(verifyAudit(db)).toEqual({ entries: 4, brokenAt: 2 });
});

test.each([1, 2, 3, 4])("a deleted entry %i is the first broken link", (seq) => {
  const db = chainOf(4);
  db.delete(auditEntry).where(eq(auditEntry.seq, seq)).run();
  expect(verifyAudit(db)).toEqual({ entries: 3, brokenAt: seq });
});

test("a cleared log is noticed", () => {
  const db = chainOf(2);
  db.delete(auditEntry).run();
  expect(verifyAudit(db)).toEqual({ entries: 0, brokenAt: 1 });
});
