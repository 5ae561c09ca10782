/** A database that was in use when a migration came keeps its rows. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { expect, onTestFinished, test } from "vitest";
import { MIGRATIONS, openDatabase } from "./connection.server.ts";

type Journal = { entries: { idx: number }[] };

/** A file brought up to the migration with this number, and written to. */
function databaseOf(last: number, statements: string): string {
  const folder = mkdtempSync(join(tmpdir(), "migrations-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const migrationsFolder = join(folder, "migrations");
  cpSync(MIGRATIONS, migrationsFolder, { recursive: true });
  const journal = join(migrationsFolder, "meta", "_journal.json");
  const { entries, ...rest }: Journal = JSON.parse(readFileSync(journal, "utf8"));
  writeFileSync(journal, JSON.stringify({ ...rest, entries: entries.filter(({ idx }) => idx <= last) }));
  const file = join(folder, "plan.sqlite");
  const client = new Database(file);
  migrate(drizzle({ client }), { migrationsFolder });
  client.exec(statements);
  client.close();
  return file;
}

test("0003: messages that were there become those of the daily reminders; each occasion still once", () => {
  const message = "1, '2025-07-07', '1 项待办', ";
  const file = databaseOf(
    2,
    `INSERT INTO user (id, username, name, password_hash, created_at) VALUES (1, 'head', '俞慧琴', 'no hash', '2025-01-01');
     INSERT INTO notification (user_id, day, title, parts, created_at) VALUES (${message} '[]', '2025-07-07');
     INSERT INTO outbox (user_id, day, title, channel, recipient, body, next_attempt_at, created_at)
       VALUES (${message} 'wecom', '', '正文', 1000, '2025-07-07'), (${message} 'mail', 'a@b', '正文', 1000, '2025-07-07');`,
  );
  const { $client } = openDatabase(file);
  onTestFinished(() => void $client.close());
  const occasions = (table: string) => $client.prepare(`SELECT occasion FROM ${table}`).pluck().all();
  expect(occasions("notification")).toEqual(["digest"]);
  expect(occasions("outbox")).toEqual(["digest", "digest"]);
  const tell = (occasion: string) =>
    $client.exec(`INSERT INTO notification (user_id, day, title, parts, created_at, occasion)
      VALUES (${message} '[]', '2025-07-07', '${occasion}')`);
  expect(() => tell("digest")).toThrow("UNIQUE");
  expect(() => tell("chase/1")).not.toThrow();
});
