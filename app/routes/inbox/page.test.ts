import { expect, test } from "vitest";
import { unreadMessages } from "#app/access/inbox.server.ts";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { holds } from "#app/commands/test-world.ts";
import { insertNotification } from "#db/notifications.ts";
import { action, loader } from "./page.tsx";

async function open() {
  const site = installTestRuntime();
  const mine = await site.account("mine", [holds("viewer")]);
  const theirs = await site.account("theirs", [holds("viewer")]);
  for (const userId of [mine, theirs]) {
    for (const day of ["2025-07-07", "2025-07-08"]) {
      const parts = JSON.stringify([{ heading: "护理部", advice: "请填好。", entries: [] }]);
      insertNotification(site.db, { userId, day, title: "1 项待办提醒", parts, createdAt: `${day}T08:30:00+08:00` });
    }
  }
  const post = async (id: string) => {
    const body = new URLSearchParams({ id });
    return action({ request: await site.request("/inbox", mine, { method: "POST", body }), params: {}, context: {} });
  };
  const unread = (userId: number) => unreadMessages({ userId, username: "", name: "", assignments: [] });
  const read = async () => loader({ request: await site.request("/inbox", mine), params: {}, context: {} });
  return { mine, theirs, post, unread, read };
}

test("the inbox shows one's own messages, the latest first, and counts the unread", async () => {
  const { read, unread, mine } = await open();
  const { messages, unread: count } = await read();
  expect(messages.map(({ day }) => day)).toEqual(["2025-07-08", "2025-07-07"]);
  expect(messages[0]?.parts[0]?.heading).toBe("护理部");
  expect([count, unread(mine)]).toEqual([2, 2]);
});

test("marking one, then all; nobody else's", async () => {
  const { read, post, unread, mine, theirs } = await open();
  const { messages } = await read();
  expect(await post(String(messages[1]?.id))).toMatchObject({ status: 302 });
  expect(unread(mine)).toBe(1);
  await post("all");
  await post("all");
  expect([unread(mine), unread(theirs)]).toEqual([0, 2]);
  expect((await read()).messages[0]?.readAt).toBe("2025-07-08T09:00:00+08:00");
});

test.each(["", "0", "-1", "1.5", "all messages", "1; DROP TABLE notification"])(
  "no message is called %j",
  async (id) => {
    const { post, unread, mine } = await open();
    expect(await post(id)).toMatchObject({ init: { status: 422 } });
    expect(unread(mine)).toBe(2);
  },
);
