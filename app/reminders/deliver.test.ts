import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterEach, expect, test } from "vitest";
import { messageSent, takeMessage } from "#app/access/outbox.server.ts";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { MAX_ATTEMPTS, type Channel } from "#app/domain/delivery.ts";
import { parseEnv } from "#app/env.server.ts";
import { insertMessage, outboxLines, retryMessage } from "#db/outbox.ts";
import { deliverDue, send } from "./deliver.server.ts";
import { cutToBytes } from "./robots.server.ts";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

type Got = { url: string; headers: IncomingMessage["headers"]; body: string };

/** A real HTTP server on loopback that keeps what it gets; `answer` may be changed while it runs. */
async function endpoint(answer: { status: number; body: string }) {
  const got: Got[] = [];
  const server: Server = createServer((request, response) => {
    let body = "";
    request.on("data", (part: Buffer) => (body += part.toString()));
    request.on("end", () => {
      got.push({ url: request.url ?? "", headers: request.headers, body });
      response.writeHead(answer.status, { "Content-Type": "application/json" }).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => new Promise((resolve) => server.close(resolve)));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, got, answer };
}

const OK = () => ({ status: 200, body: '{"errcode":0,"errmsg":"ok"}' });

async function siteWith(variables: Record<string, string>, channel: Channel, messages: number) {
  const site = installTestRuntime(variables);
  const env = parseEnv(variables);
  let time = Date.parse("2025-07-08T09:00:00+08:00");
  for (let number = 1; number <= messages; number += 1) {
    const userId = await site.account(`person${number}`, []);
    insertMessage(site.db, {
      userId,
      day: "2025-07-08",
      channel,
      recipient: channel === "mail" ? `person${number}@example.org` : "",
      title: `第${number}人：1 项待办提醒`,
      body: "护理部：上报 07-10 截止",
      nextAttemptAt: time,
      createdAt: "2025-07-08T09:00:00+08:00",
    });
  }
  return {
    site,
    env,
    lines: () => outboxLines(site.db, 999),
    /** So many minutes later, one round of the sender. */
    async round(minutes = 0) {
      site.passMinutes(minutes);
      time += minutes * 60_000;
      await deliverDue(env, () => time);
    },
  };
}

test("钉钉: the time and its signature stand in the address", async () => {
  const robot = await endpoint(OK());
  const secret = "SEC000000000000000000000";
  const world = await siteWith(
    { DINGTALK_WEBHOOK: `${robot.url}/robot/send?access_token=t`, DINGTALK_SECRET: secret },
    "dingtalk",
    1,
  );
  await world.round();
  const { searchParams } = new URL(robot.got[0]?.url ?? "", robot.url);
  const timestamp = String(Date.parse("2025-07-08T09:00:00+08:00"));
  expect(searchParams.get("access_token")).toBe("t");
  expect(searchParams.get("timestamp")).toBe(timestamp);
  const sign = createHmac("sha256", secret).update(`${timestamp}\n${secret}`).digest("base64");
  expect(searchParams.get("sign")).toBe(sign);
  expect(robot.got[0]?.url).toContain(`sign=${encodeURIComponent(sign)}`);
  expect(JSON.parse(robot.got[0]?.body ?? "")).toEqual({
    msgtype: "text",
    text: { content: "第1人：1 项待办提醒\n\n护理部：上报 07-10 截止" },
  });
  expect(world.lines()).toMatchObject([{ state: "sent", attempts: 1, lastError: null }]);
});

test("a robot that says no with 200 is believed, and its words are kept", async () => {
  const robot = await endpoint({ status: 200, body: '{"errcode":310000,"errmsg":"sign not match"}' });
  const world = await siteWith({ WECOM_WEBHOOK: robot.url }, "wecom", 1);
  await world.round();
  expect(world.lines()).toMatchObject([
    { state: "pending", attempts: 1, lastError: '{"errcode":310000,"errmsg":"sign not match"}' },
  ]);
});

test("a robot gets twenty messages a minute and no more", async () => {
  const robot = await endpoint(OK());
  const world = await siteWith({ WECOM_WEBHOOK: robot.url }, "wecom", 45);
  await world.round();
  expect(robot.got).toHaveLength(20);
  await world.round(0.5);
  expect(robot.got).toHaveLength(20);
  await world.round(0.5);
  expect(robot.got).toHaveLength(40);
  await world.round(1);
  expect(robot.got).toHaveLength(45);
  expect(new Set(robot.got.map(({ body }) => body)).size).toBe(45);
});

test("the webhook signs its body", async () => {
  const hook = await endpoint({ status: 204, body: "" });
  const secret = "a secret of the hospital";
  const world = await siteWith({ WEBHOOK_URL: hook.url, WEBHOOK_SECRET: secret }, "webhook", 1);
  await world.round();
  const [got] = hook.got;
  const signature = createHmac("sha256", secret)
    .update(got?.body ?? "")
    .digest("hex");
  expect(got?.headers["x-signature"]).toBe(`sha256=${signature}`);
  expect(JSON.parse(got?.body ?? "")).toMatchObject({ day: "2025-07-08", title: "第1人：1 项待办提醒" });
});

test("a receiver can tell the messages of a day apart: the digest's id as ever, a notice's with its occasion", async () => {
  const hook = await endpoint({ status: 204, body: "" });
  const variables = { WEBHOOK_URL: hook.url, WEBHOOK_SECRET: "a secret of the hospital" };
  const world = await siteWith(variables, "webhook", 1);
  const [digest] = world.lines();
  if (digest) insertMessage(world.site.db, { ...digest, id: undefined, body: "请尽快", occasion: "chase/7" });
  await world.round();
  const ids = hook.got.map(({ body }) => JSON.parse(body).id as string);
  expect(ids).toEqual([`2025-07-08-${digest?.userId}`, `2025-07-08-${digest?.userId}-chase/7`]);
});

test("a server that fails is tried after 1, 2, 4 … minutes, given up, and tried again on demand", async () => {
  const hook = await endpoint({ status: 500, body: "数据库坏了" });
  const world = await siteWith({ WEBHOOK_URL: hook.url, WEBHOOK_SECRET: "a secret of the hospital" }, "webhook", 1);
  await world.round();
  expect(world.lines()).toMatchObject([{ state: "pending", attempts: 1, lastError: "HTTP 500 数据库坏了" }]);
  await world.round(0.5);
  expect(hook.got).toHaveLength(1);
  await world.round(0.5);
  expect(hook.got).toHaveLength(2);
  for (const minutes of [2, 4, 8, 16, 32, 64]) await world.round(minutes);
  expect(world.lines()).toMatchObject([{ state: "failed", attempts: MAX_ATTEMPTS }]);
  await world.round(1000);
  expect(hook.got).toHaveLength(MAX_ATTEMPTS);
  Object.assign(hook.answer, { status: 200, body: "" });
  const [line] = world.lines();
  retryMessage(world.site.db, line?.id ?? 0, Date.parse("2025-07-08T09:00:00+08:00"));
  await world.round();
  expect(world.lines()).toMatchObject([{ state: "sent", lastError: null }]);
  expect(retryMessage(world.site.db, line?.id ?? 0, 0)).toBe(false);
});

test("nobody listens: the answer names the fault, not the address with its key", async () => {
  const variables = { WECOM_WEBHOOK: "http://127.0.0.1:9/send?key=secret-key" };
  const world = await siteWith(variables, "wecom", 3);
  await world.round();
  expect(
    world
      .lines()
      .map(({ attempts }) => attempts)
      .sort(),
  ).toEqual([0, 0, 1]);
  for (const { lastError } of world.lines()) expect(lastError ?? "").not.toContain("secret-key");
});

test("a server that stalls is left after ten seconds, and holds no other channel up", { timeout: 20_000 }, async () => {
  const server = createServer(() => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  );
  const stalling = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const robot = await endpoint(OK());
  const variables = { WEBHOOK_URL: stalling, WEBHOOK_SECRET: "a secret of the hospital", WECOM_WEBHOOK: robot.url };
  const world = await siteWith(variables, "webhook", 1);
  const [first] = world.lines();
  insertMessage(world.site.db, {
    userId: first?.userId ?? 0,
    day: "2025-07-08",
    channel: "wecom",
    recipient: "",
    title: "提醒",
    body: "",
    nextAttemptAt: 0,
    createdAt: "2025-07-08T09:00:00+08:00",
  });
  const round = world.round();
  await expect.poll(() => robot.got.length).toBe(1);
  await round;
  expect(world.lines().map(({ channel, state, lastError }) => [channel, state, lastError])).toEqual([
    ["wecom", "sent", null],
    ["webhook", "pending", "对方 10 秒内没有应答"],
  ]);
});

test("killed a hundred times between sending and marking: everything twice at most, nothing lost", async () => {
  const hook = await endpoint({ status: 200, body: "" });
  const variables = { WEBHOOK_URL: hook.url, WEBHOOK_SECRET: "a secret of the hospital" };
  const world = await siteWith(variables, "webhook", 100);
  for (let crash = 1; crash <= 100; crash += 1) {
    const message = takeMessage("webhook");
    if (message) await send(world.env, message, 0);
  }
  expect(takeMessage("webhook")).toBeUndefined();
  expect(hook.got).toHaveLength(100);
  await world.round(3);
  const ids = hook.got.map(({ body }) => JSON.parse(body).id as string);
  expect(ids).toHaveLength(200);
  expect(new Set(ids).size).toBe(100);
  expect(world.lines().every(({ state }) => state === "sent")).toBe(true);
  await world.round(60);
  expect(hook.got).toHaveLength(200);
});

test("killed before sending, the message goes out once", async () => {
  const hook = await endpoint({ status: 200, body: "" });
  const variables = { WEBHOOK_URL: hook.url, WEBHOOK_SECRET: "a secret of the hospital" };
  const world = await siteWith(variables, "webhook", 1);
  expect(takeMessage("webhook")?.attempts).toBe(1);
  await world.round(1);
  expect(hook.got).toHaveLength(0);
  await world.round(1);
  expect(hook.got).toHaveLength(1);
});

/** A real SMTP server on loopback; `refusing` makes it refuse recipients. */
async function mailServer() {
  const mails: string[] = [];
  const state = { refusing: false };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: (_address, _session, done) => done(state.refusing ? new Error("mailbox unavailable") : undefined),
    onData: (stream, _session, done) => {
      let mail = "";
      stream.on("data", (part: Buffer) => (mail += part.toString()));
      stream.on("end", () => {
        mails.push(mail);
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => new Promise((resolve) => server.close(() => resolve(undefined))));
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}?from=tracker@example.org`, mails, state };
}

test("mail goes through a real SMTP server; a refusal is kept and mended by the next round", async () => {
  const server = await mailServer();
  server.state.refusing = true;
  const world = await siteWith({ SMTP_URL: server.url }, "mail", 1);
  await world.round();
  expect(world.lines()[0]?.lastError).toContain("mailbox unavailable");
  server.state.refusing = false;
  await world.round(1);
  expect(world.lines()).toMatchObject([{ state: "sent", attempts: 2 }]);
  const [mail = ""] = server.mails;
  expect(server.mails).toHaveLength(1);
  expect(mail).toContain("From: tracker@example.org");
  expect(mail).toContain("To: person1@example.org");
  expect(mail).toMatch(/Message-ID: <2025-07-08\.\d+\.\d+@example\.org>/);
});

test("a channel that is not configured any more waits", async () => {
  const world = await siteWith({}, "wecom", 1);
  await world.round();
  expect(world.lines()).toMatchObject([{ state: "pending", attempts: 0 }]);
});

test("a text too long for a robot is cut between characters", () => {
  expect(cutToBytes("短", 2000)).toBe("短");
  const cut = cutToBytes("长".repeat(1000), 2000);
  expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(2000);
  expect(cut).toMatch(/^长+……（其余请登录查看）$/);
});

test("a message that was sent is not taken again", async () => {
  await siteWith({}, "wecom", 1);
  const message = takeMessage("wecom");
  if (message) messageSent(message);
  expect(takeMessage("wecom")).toBeUndefined();
});
