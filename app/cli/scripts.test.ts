/** The scripts as the shell runs them: what they print, and how they end. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "#db/connection.server.ts";
import { auditEntry } from "#db/schema.server.ts";

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "scripts-"));
  file = join(folder, "tracker.sqlite");
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(script: string, args: string[], variables: Record<string, string> = {}) {
  const env = { ...process.env, DATABASE_FILE: file, ...variables };
  const call = ["--import", "tsx", `app/cli/${script}.ts`, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, call, { env, encoding: "utf8" });
  return { status, stdout, stderr };
}

test("from the first account to a restored backup", { timeout: 120_000 }, () => {
  const nothing = run("verify-audit", []);
  expect(nothing).toEqual({ status: 1, stdout: "", stderr: `没有数据库文件 ${file}。\n` });
  expect(existsSync(file)).toBe(false);

  const added = run("user", ["add", "--username", "boss", "--name", "张三", "--role", "admin"]);
  expect(added).toMatchObject({ status: 0, stderr: "" });
  expect(added.stdout).toContain("临时密码");

  const copy = join(folder, "backup.sqlite");
  expect(run("backup", [copy])).toMatchObject({ status: 0, stderr: "" });
  expect(run("backup", [copy])).toMatchObject({ status: 1, stdout: "" });
  expect(run("restore", [copy])).toMatchObject({ status: 0, stderr: "" });
  expect(run("verify-audit", []).stdout).toContain("2 条");

  const db = openDatabase(file);
  db.update(auditEntry).set({ actorName: "别人" }).run();
  db.$client.close();
  const broken = run("verify-audit", []);
  expect(broken).toMatchObject({ status: 1, stdout: "" });
  expect(broken.stderr).toContain("第 1 条");
});

test.each([
  ["backup", [], 2, /^用法/],
  ["restore", ["a", "b"], 2, /^用法/],
  ["user", ["disable", "nobody"], 1, /^没有账号 nobody/],
])("%s %j ends with a sentence and no stack", { timeout: 60_000 }, (script, args, status, sentence) => {
  const ended = run(script, args);
  expect(ended).toMatchObject({ status, stdout: "", stderr: expect.stringMatching(sentence) });
  expect(ended.stderr).not.toMatch(/ at |Error/);
});

test("a bad environment ends with one line", { timeout: 60_000 }, () => {
  const ended = run("user", ["list"], { TIME_ZONE: "Mars" });
  expect(ended).toEqual({ status: 1, stdout: "", stderr: "环境变量 TIME_ZONE：不是 IANA 时区名\n" });
});
