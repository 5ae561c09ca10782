/** Copies of the database file: taken while the app runs, put back while it does not. */
import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { readMigrationFiles } from "drizzle-orm/migrator";
import type { Instant } from "#app/domain/calendar-date.ts";
import { recordAudit } from "./audit-log.ts";
import { inTransaction, MIGRATIONS, openDatabase } from "./connection.server.ts";
import { raiseDataVersion } from "./meta.ts";
import { session } from "./schema.server.ts";

/** Why a copy is not made or not put back, in a sentence. */
export class BackupError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "BackupError";
  }
}

const SIDE_FILES = ["-wal", "-shm"];

function removeWithSideFiles(file: string): void {
  for (const suffix of ["", ...SIDE_FILES]) rmSync(file + suffix, { force: true });
}

/**
 * Writes a consistent copy of `source` to `target`, whoever is writing meanwhile, and checks it. The copy is one file
 * that only its owner may read, for it holds password hashes.
 * @throws BackupError when there is nothing to copy, `target` exists, or the copy is damaged
 */
export async function backupDatabase(source: string, target: string): Promise<void> {
  if (!existsSync(source)) throw new BackupError(`没有数据库文件 ${source}。`);
  if (existsSync(target)) throw new BackupError(`${target} 已经存在，不覆盖。请换一个文件名。`);
  const copy = `${target}.partial`;
  mkdirSync(dirname(target), { recursive: true });
  removeWithSideFiles(copy);
  try {
    const client = new Database(source, { readonly: true });
    await client.backup(copy).finally(() => client.close());
    checkCopy(copy);
    chmodSync(copy, 0o600);
    renameSync(copy, target);
  } finally {
    removeWithSideFiles(copy);
  }
}

/** Folds the copy into one file and makes sure that it is a whole database of this program and no newer than it. */
function checkCopy(copy: string): void {
  const client = new Database(copy);
  try {
    client.pragma("journal_mode = DELETE");
    const verdict = client.pragma("integrity_check(1)", { simple: true });
    if (verdict !== "ok") throw new BackupError(`数据库已损坏：${String(verdict)}`);
    client.prepare("SELECT value FROM meta WHERE key = 'hospital'").get();
    const applied = client.prepare("SELECT max(created_at) FROM __drizzle_migrations").pluck().get();
    const known = readMigrationFiles({ migrationsFolder: MIGRATIONS }).map(({ folderMillis }) => folderMillis);
    if (!known.includes(Number(applied))) throw new BackupError("它来自更新版本的程序，请先升级程序。");
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    throw new BackupError(
      error.code === "SQLITE_ERROR" ? "它不是行动台账的数据库。" : `它不是完好的 SQLite 数据库（${error.code}）。`,
    );
  } finally {
    client.close();
  }
}

/**
 * Puts the copy `source` in the place of `target`, which is kept under another name. The restored database begins
 * with an audit entry that says so, and everyone signs in again.
 * @throws BackupError when `source` is not a whole database of this program, or the app is running on `target`
 */
export function restoreDatabase(source: string, target: string, at: Instant): { keptAs: string | null } {
  if (!existsSync(source)) throw new BackupError(`没有文件 ${source}。`);
  const copy = `${target}.restoring`;
  mkdirSync(dirname(target), { recursive: true });
  removeWithSideFiles(copy);
  try {
    copyFileSync(source, copy);
    if (existsSync(`${source}-wal`)) copyFileSync(`${source}-wal`, `${copy}-wal`);
    checkCopy(copy);
    chmodSync(copy, 0o600);
    recordRestore(copy, source, at);
    const keptAs = existsSync(target) ? setAside(target, at) : null;
    renameSync(copy, target);
    return { keptAs };
  } finally {
    removeWithSideFiles(copy);
  }
}

function recordRestore(copy: string, source: string, at: Instant): void {
  const db = openDatabase(copy);
  inTransaction(db, (writer) => {
    writer.delete(session).run();
    recordAudit(writer, { at, actorName: "命令行", actorId: null, command: "restore", subject: `file/${source}` });
    raiseDataVersion(writer);
  });
  db.$client.pragma("journal_mode = DELETE");
  db.$client.close();
}

/** Renames the database that is replaced, with what SQLite keeps beside it, and answers the new name. */
function setAside(target: string, at: Instant): string {
  refuseWhileInUse(target);
  const keptAs = `${target}.replaced-${at.slice(0, 19).replaceAll(/[-:]/g, "")}`;
  if (existsSync(keptAs)) throw new BackupError(`${keptAs} 已经存在，请过一秒再试。`);
  for (const suffix of ["", ...SIDE_FILES])
    if (existsSync(target + suffix)) renameSync(target + suffix, keptAs + suffix);
  return keptAs;
}

/** Leaving WAL needs the file for oneself, so it fails while another process has it open. Damaged files pass. */
function refuseWhileInUse(file: string): void {
  const client = new Database(file, { timeout: 0 });
  try {
    client.pragma("journal_mode = DELETE");
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY"))
      throw new BackupError(`程序正在使用 ${file}，请先停止程序再恢复。`);
  } finally {
    client.close();
  }
}
