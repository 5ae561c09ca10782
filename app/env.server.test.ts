import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "#db/connection.server.ts";
import { writeMeta } from "#db/meta.ts";
import { createRuntime } from "./access/runtime.server.ts";
import { EnvError, parseEnv } from "./env.server.ts";

function linesOf(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof EnvError) return error.lines;
    throw error;
  }
  return [];
}

test("with nothing set the defaults hold, and empty values count as nothing", () => {
  const defaults = {
    HOST: "127.0.0.1",
    PORT: 3000,
    DATABASE_FILE: "var/tracker.sqlite",
    TIME_ZONE: "Asia/Shanghai",
    NODE_ENV: "production",
    LOG_LEVEL: "info",
  };
  expect(parseEnv({})).toEqual(defaults);
  expect(parseEnv({ HOST: "", PORT: " ", SESSION_SECRET: undefined, FIXED_TODAY: "" })).toEqual(defaults);
});

test.each<[string, string, unknown]>([
  ["PORT", "0", 0],
  ["PORT", "65535", 65535],
  ["SESSION_SECRET", "sixteen-letters-", "sixteen-letters-"],
  ["TIME_ZONE", "Asia/Urumqi", "Asia/Urumqi"],
  ["FIXED_TODAY", "2024-02-29", "2024-02-29"],
  ["PUBLIC_URL", "https://tracker.example.cn/", "https://tracker.example.cn"],
  ["SMTP_URL", "smtps://u:p@mail.example.cn", "smtps://u:p@mail.example.cn"],
  ["DINGTALK_WEBHOOK", "https://robot.example.cn/send?access_token=t", "https://robot.example.cn/send?access_token=t"],
  ["WECOM_WEBHOOK", "http://127.0.0.1:9/send", "http://127.0.0.1:9/send"],
  ["NODE_ENV", "development", "development"],
  ["LOG_LEVEL", "silent", "silent"],
])("%s=%s is taken as %j", (name, value, taken) => {
  expect(parseEnv({ [name]: value })).toMatchObject({ [name]: taken });
});

test.each([
  ["PORT", "abc", "应为 0 至 65535 的整数"],
  ["PORT", "65536", "应为 0 至 65535 的整数"],
  ["PORT", "-1", "应为 0 至 65535 的整数"],
  ["PORT", "80.5", "应为 0 至 65535 的整数"],
  ["SESSION_SECRET", "fifteen-letters", "至少 16 个字符"],
  ["TIME_ZONE", "Asia/Shaoxing", "不是 IANA 时区名"],
  ["FIXED_TODAY", "2025-02-29", "不是日期 YYYY-MM-DD"],
  ["FIXED_TODAY", "today", "不是日期 YYYY-MM-DD"],
  ["PUBLIC_URL", "tracker.example.cn", "应为以 http:// 或 https:// 开头的网址"],
  ["PUBLIC_URL", "ftp://tracker.example.cn", "应为以 http:// 或 https:// 开头的网址"],
  ["SMTP_URL", "mail.example.cn", "应为以 smtp:// 或 smtps:// 开头的网址"],
  ["DINGTALK_WEBHOOK", "robot", "应为以 http:// 或 https:// 开头的网址"],
  ["WECOM_WEBHOOK", "ftp://robot.example.cn", "应为以 http:// 或 https:// 开头的网址"],
  ["WEBHOOK_SECRET", "fifteen-letters", "至少 16 个字符"],
  ["NODE_ENV", "prod", "应为 production、development、test 之一"],
  ["LOG_LEVEL", "loud", "应为 silent、error、warn、info、debug 之一"],
])("%s=%s stops the start with one line", (name, value, reason) => {
  expect(linesOf(() => parseEnv({ [name]: value }))).toEqual([`环境变量 ${name}：${reason}`]);
});

test("several bad values are named at once", () => {
  const lines = linesOf(() => parseEnv({ PORT: "abc", TIME_ZONE: "Mars", LOG_LEVEL: "loud" }));
  expect(lines.map((line) => line.split("：")[0])).toEqual([
    "环境变量 PORT",
    "环境变量 TIME_ZONE",
    "环境变量 LOG_LEVEL",
  ]);
});

test("a webhook without a secret, and a secret without its robot, stop the start", () => {
  expect(linesOf(() => parseEnv({ WEBHOOK_URL: "https://hook.example.cn" }))).toEqual([
    "环境变量 WEBHOOK_SECRET：设了 WEBHOOK_URL 就必须设置，用来给消息签名",
  ]);
  expect(linesOf(() => parseEnv({ DINGTALK_SECRET: "SEC" }))).toEqual([
    "环境变量 DINGTALK_WEBHOOK：设了 DINGTALK_SECRET 就必须设置",
  ]);
});

const SECRET = "a-secret-of-the-operator";

test.each<[string, Record<string, string>, { demo: boolean; operatorSet: boolean }, RegExp | null]>([
  ["a fixed day in production", { FIXED_TODAY: "2025-07-08" }, { demo: false, operatorSet: false }, /FIXED_TODAY/],
  ["a fixed day on the demo database", { FIXED_TODAY: "2025-07-08" }, { demo: true, operatorSet: false }, null],
  [
    "a fixed day in development",
    { FIXED_TODAY: "2025-07-08", NODE_ENV: "development" },
    { demo: false, operatorSet: false },
    null,
  ],
  ["production without a secret", { NODE_ENV: "production" }, { demo: false, operatorSet: true }, /SESSION_SECRET/],
  ["production with a secret", { SESSION_SECRET: SECRET }, { demo: false, operatorSet: true }, null],
  ["the demo database without a secret", {}, { demo: true, operatorSet: true }, null],
  ["a plain npm start", {}, { demo: false, operatorSet: false }, null],
])("%s", (_what, variables, { demo, operatorSet }, refusal) => {
  const folder = mkdtempSync(join(tmpdir(), "runtime-"));
  const DATABASE_FILE = join(folder, "tracker.sqlite");
  try {
    if (demo) {
      const db = openDatabase(DATABASE_FILE);
      writeMeta(db, "demo", "1");
      db.$client.close();
    }
    const lines = linesOf(() =>
      createRuntime(parseEnv({ LOG_LEVEL: "silent", ...variables, DATABASE_FILE }), operatorSet).db.$client.close(),
    );
    if (refusal) expect(lines).toEqual([expect.stringMatching(refusal)]);
    else expect(lines).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("an installation without a secret keeps its own, so that people stay signed in over a restart", () => {
  const folder = mkdtempSync(join(tmpdir(), "runtime-"));
  const start = () => {
    const runtime = createRuntime(parseEnv({ DATABASE_FILE: join(folder, "t.sqlite"), LOG_LEVEL: "silent" }), false);
    runtime.db.$client.close();
    return runtime.sessionSecret;
  };
  const first = start();
  expect(first.length).toBeGreaterThanOrEqual(32);
  expect(start()).toBe(first);
  rmSync(folder, { recursive: true });
});
