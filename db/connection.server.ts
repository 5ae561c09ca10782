/** Opens the SQLite file, sets its pragmas and brings the schema up to date. */
import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import Database from "better-sqlite3";
import { drizzle, type BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import * as schema from "./schema.server.ts";

export type Db = BetterSQLite3Database<typeof schema> & { $client: Database.Database };
/** What writes are given: the open transaction (or the database itself, outside of one). */
export type Writer = Pick<Db, "select" | "insert" | "update" | "delete">;

/** Where generated migrations lie, from the project root. */
export const MIGRATIONS = resolve("db/migrations");

/**
 * Opens `file` (`:memory:` for tests), creating its folder, and migrates it. Instead of a file, what `copyOf` answered
 * opens a database of its own in memory.
 * WAL with `synchronous=FULL`: what people submitted survives a power cut.
 */
export function openDatabase(file: string | Buffer): Db {
  if (typeof file === "string" && file !== ":memory:") mkdirSync(dirname(resolve(file)), { recursive: true });
  const client = new Database(file);
  client.pragma("journal_mode = WAL");
  client.pragma("synchronous = FULL");
  client.pragma("foreign_keys = ON");
  client.pragma("busy_timeout = 5000");
  const db = drizzle({ client, schema });
  migrate(db, { migrationsFolder: MIGRATIONS });
  return db;
}

/** Everything in the database as it stands, to open again and again. */
export function copyOf({ $client }: Db): Buffer {
  return $client.serialize();
}

/** Runs `work` in one IMMEDIATE transaction: it holds the write lock from the start, so it never has to be retried. */
export function inTransaction<Value>(db: Db, work: (writer: Writer) => Value): Value {
  return db.transaction(work, { behavior: "immediate" });
}
