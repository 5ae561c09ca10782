import { beforeEach, expect, test } from "vitest";
import { systemClock } from "#app/access/clock.ts";
import { installRuntime } from "#app/access/runtime.server.ts";
import { startSession } from "#app/access/session.server.ts";
import { parseEnv } from "#app/env.server.ts";
import type { Role } from "#app/domain/role.ts";
import { openXlsx } from "#app/exports/golden/reopen.ts";
import { openDatabase, type Db } from "#db/connection.server.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { insertUser, replaceAssignments } from "#db/people.ts";
import { readShippedPlan } from "#db/plan-files.server.ts";
import { shipPlan } from "#db/ship-plan.server.ts";
import pino from "pino";
import { loader } from "./file.ts";

const ORIGIN = "http://127.0.0.1:3000";
let db: Db;

beforeEach(() => {
  db = openDatabase(":memory:");
  shipPlan(db, readShippedPlan());
  const env = parseEnv({ NODE_ENV: "test" });
  const clock = systemClock("Asia/Shanghai", "2025-07-08");
  installRuntime({
    env,
    db,
    clock,
    log: pino({ level: "silent" }),
    readPlan: () => loadPlan(db),
    sessionSecret: "x".repeat(32),
  });
});

async function cookieOf(role: Role, departmentCode: string | null = null): Promise<string> {
  const id = insertUser(db, {
    username: role,
    name: role,
    passwordHash: "unused",
    createdAt: "2025-07-01T08:00:00+08:00",
  });
  replaceAssignments(db, id, [{ role, departmentCode, leaderCode: null }]);
  return (await startSession(new Request(ORIGIN), id)).split(";")[0] ?? "";
}

function get(file: string, query = "", cookie = ""): Promise<Response> {
  const request = new Request(`${ORIGIN}/exports/${file}${query}`, { headers: { Cookie: cookie } });
  return loader({ request, params: { file }, context: {} });
}

test("a stranger is sent to sign in and gets no file", async () => {
  const answer = await get("task-list.xlsx").catch((thrown: unknown) => thrown);
  expect(answer).toBeInstanceOf(Response);
  expect(answer).toMatchObject({ status: 302 });
});

test("a file comes with its type, its Chinese name and no place in a cache", async () => {
  const answer = await get("task-list.xlsx", "", await cookieOf("viewer"));
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toEqual({
    "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "content-disposition": `attachment; filename="task-list.xlsx"; filename*=UTF-8''${encodeURIComponent("附件1 任务清单 2025-07-08.xlsx")}`,
    "cache-control": "no-store",
  });
  const sheet = await openXlsx(new Uint8Array(await answer.arrayBuffer()));
  expect(sheet.getCell("A1").text).toBe("附件1");
});

test.each([
  ["progress-report.docx", "?period=2025-H1", 403, "您的账号没有这项权限。"],
  ["progress-report.docx", "?period=2025-H1&department=finance", 400, "链接有误：财务科没有牵头任务，不填上报表。"],
  ["progress-report.docx", "?period=2025-H9", 400, "链接有误：没有这个半年，应写成 2025-H1。"],
  ["bulletin.xlsx", "", 404, "没有这个文件，请从页面上的“导出”下载。"],
  ["task-list.pdf", "", 404, "没有这个文件，请从页面上的“导出”下载。"],
  [".xlsx", "", 404, "没有这个文件，请从页面上的“导出”下载。"],
])("%s%s answers %i in a sentence", async (file, query, status, sentence) => {
  const answer = await get(file, query, await cookieOf("reporter", "outpatient-office"));
  expect([answer.status, await answer.text()]).toEqual([status, sentence]);
  expect(answer.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
});
