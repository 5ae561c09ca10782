import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { recordAudit, verifyAudit } from "./audit-log.ts";
import { backupDatabase, BackupError, restoreDatabase } from "./backup.server.ts";
import { openDatabase, type Db } from "./connection.server.ts";
import { writeMeta } from "./meta.ts";
import { insertUser } from "./people.ts";
import { auditEntry, session, user } from "./schema.server.ts";
import { insertSession } from "./sessions.ts";

const AT = "2025-07-08T09:00:00+08:00";
let folder: string;
let file: string;
let copy: string;

/** A database with one account, which is signed in. */
function makeDatabase(path: string, username: string): Db {
  const db = openDatabase(path);
  writeMeta(db, "hospital", "绍兴市中医院");
  const userId = insertUser(db, { username, name: username, passwordHash: "hash", createdAt: AT });
  insertSession(db, { tokenHash: username, userId, createdAt: 0, lastSeenAt: 0 });
  recordAudit(db, { at: AT, actorName: "命令行", actorId: null, command: "create-user", subject: `user/${username}` });
  return db;
}

function usernamesIn(path: string): string[] {
  const db = openDatabase(path);
  const names = db.select().from(user).all();
  db.$client.close();
  return names.map(({ username }) => username);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "backup-"));
  file = join(folder, "tracker.sqlite");
  copy = join(folder, "copies", "backup.sqlite");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a backup is taken while the app runs, is one whole file, and only its owner may read it", async () => {
  const running = makeDatabase(file, "zhang");
  await backupDatabase(file, copy);
  expect(readdirSync(join(folder, "copies"))).toEqual(["backup.sqlite"]);
  expect(statSync(copy).mode & 0o777).toBe(0o600);
  insertUser(running, { username: "later", name: "later", passwordHash: "hash", createdAt: AT });
  running.$client.close();
  expect(usernamesIn(copy)).toEqual(["zhang"]);
});

test("a backup overwrites nothing", async () => {
  makeDatabase(file, "zhang").$client.close();
  await backupDatabase(file, copy);
  const before = readFileSync(copy);
  await expect(backupDatabase(file, copy)).rejects.toThrow("已经存在");
  expect(readFileSync(copy)).toEqual(before);
});

test("without a database there is nothing to back up, and none is made", async () => {
  await expect(backupDatabase(file, copy)).rejects.toThrow("没有数据库文件");
  expect([existsSync(file), existsSync(copy)]).toEqual([false, false]);
});

test("what was restored is there, what it replaced is kept, and the log says so", async () => {
  makeDatabase(file, "zhang").$client.close();
  await backupDatabase(file, copy);
  rmSync(file);
  makeDatabase(file, "later").$client.close();

  const { keptAs } = restoreDatabase(copy, file, AT);
  expect(keptAs).toBe(`${file}.replaced-20250708T090000`);
  expect(usernamesIn(keptAs ?? "")).toEqual(["later"]);
  expect(usernamesIn(file)).toEqual(["zhang"]);

  const db = openDatabase(file);
  expect(verifyAudit(db)).toEqual({ entries: 2, brokenAt: null });
  expect(db.select().from(auditEntry).all().at(-1)).toMatchObject({ command: "restore", actorName: "命令行", at: AT });
  expect(db.select().from(session).all()).toEqual([]);
  db.$client.close();
});

test("a restore needs no database to replace", async () => {
  makeDatabase(file, "zhang").$client.close();
  await backupDatabase(file, copy);
  const elsewhere = join(folder, "new", "tracker.sqlite");
  expect(restoreDatabase(copy, elsewhere, AT)).toEqual({ keptAs: null });
  expect(usernamesIn(elsewhere)).toEqual(["zhang"]);
});

test("a restore is refused while the app runs, and changes nothing", async () => {
  const running = makeDatabase(file, "zhang");
  await backupDatabase(file, copy);
  insertUser(running, { username: "later", name: "later", passwordHash: "hash", createdAt: AT });
  expect(() => restoreDatabase(copy, file, AT)).toThrow("请先停止程序");
  expect(running.select().from(user).all()).toHaveLength(2);
  running.$client.close();
  expect(usernamesIn(file)).toEqual(["zhang", "later"]);
  expect(readdirSync(folder).sort()).toEqual(["copies", "tracker.sqlite"]);
});

test("a damaged database can be replaced, and is kept as it is", async () => {
  makeDatabase(file, "zhang").$client.close();
  await backupDatabase(file, copy);
  writeFileSync(file, "not a database any more");
  const { keptAs } = restoreDatabase(copy, file, AT);
  expect(readFileSync(keptAs ?? "", "utf8")).toBe("not a database any more");
  expect(usernamesIn(file)).toEqual(["zhang"]);
});

function corrupt(path: string): void {
  makeDatabase(path, "zhang").$client.close();
  const bytes = readFileSync(path);
  bytes.fill(0xff, 8192, 16384);
  writeFileSync(path, bytes);
}

function foreign(path: string): void {
  const client = new Database(path);
  client.exec("CREATE TABLE song (title TEXT)");
  client.close();
}

function fromTheFuture(path: string): void {
  const db = makeDatabase(path, "zhang");
  db.$client.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 99999999999999)");
  db.$client.close();
}

test.each<[string, (path: string) => void, RegExp]>([
  ["no file", () => undefined, /没有文件/],
  ["a text file", (path) => writeFileSync(path, "这不是数据库，只是一段文字。".repeat(99)), /不是完好的 SQLite/],
  ["an empty file", (path) => writeFileSync(path, ""), /不是行动台账的数据库/],
  ["a damaged database", corrupt, /损坏|不是完好的 SQLite/],
  ["another program's database", foreign, /不是行动台账的数据库/],
  ["a newer program's database", fromTheFuture, /更新版本的程序/],
])("%s is not restored, and the database stays", (_what, make, reason) => {
  makeDatabase(file, "zhang").$client.close();
  const source = join(folder, "source.sqlite");
  make(source);
  const before = readdirSync(folder);
  expect(() => restoreDatabase(source, file, AT)).toThrow(BackupError);
  expect(() => restoreDatabase(source, file, AT)).toThrow(reason);
  expect(readdirSync(folder)).toEqual(before);
  expect(usernamesIn(file)).toEqual(["zhang"]);
});
