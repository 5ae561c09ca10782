import { expect, test } from "vitest";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { holds } from "#app/commands/test-world.ts";
import { claimMessage, insertMessage, markFailed, markSent, outboxLines } from "#db/outbox.ts";
import { action, loader } from "./outbox.tsx";

async function open() {
  const site = installTestRuntime({ WECOM_WEBHOOK: "http://127.0.0.1:9/send" });
  const admin = await site.account("admin", [holds("admin")]);
  const quality = await site.account("quality", [holds("quality_office")]);
  const message = {
    channel: "wecom",
    recipient: "",
    title: "提醒",
    body: "",
    createdAt: "2025-07-08T08:30:00+08:00",
  } as const;
  insertMessage(site.db, { ...message, userId: admin, day: "2025-07-07", nextAttemptAt: 1 });
  insertMessage(site.db, { ...message, userId: admin, day: "2025-07-08", nextAttemptAt: 2 });
  const failed = claimMessage(site.db, "wecom", 1, 100)?.id ?? 0;
  markFailed(site.db, failed, "HTTP 500 坏了", null);
  const sent = claimMessage(site.db, "wecom", 2, 100)?.id ?? 0;
  markSent(site.db, sent, "2025-07-08T08:31:00+08:00");
  const post = async (id: string, who = admin) => {
    const body = new URLSearchParams({ id });
    const request = await site.request("/admin/outbox", who, { method: "POST", body });
    return action({ request, params: {}, context: {} });
  };
  const read = async (who = admin) =>
    loader({ request: await site.request("/admin/outbox", who), params: {}, context: {} });
  return { site, quality, failed, sent, post, read };
}

test("failures come first, with the server's answer", async () => {
  const { read } = await open();
  const { rows, channels } = await read();
  expect(rows.map(({ state, lastError }) => [state, lastError])).toEqual([
    ["failed", "HTTP 500 坏了"],
    ["sent", null],
  ]);
  expect(channels).toEqual(["企业微信机器人"]);
});

test("重试 puts a failed message back, and leaves a sent one alone", async () => {
  const { site, post, failed, sent } = await open();
  expect(await post(String(failed))).toMatchObject({ status: 302 });
  expect(outboxLines(site.db, 9).find(({ id }) => id === failed)).toMatchObject({ state: "pending", attempts: 0 });
  expect(await post(String(sent))).toMatchObject({ init: { status: 404 } });
  expect(await post("everything")).toMatchObject({ init: { status: 422 } });
});

test("it is the administrator's", async () => {
  const { read, post, quality, failed } = await open();
  await expect(read(quality)).rejects.toMatchObject({ status: 403 });
  expect(await post(String(failed), quality)).toMatchObject({ init: { status: 403 } });
});
