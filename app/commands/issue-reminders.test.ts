import { expect, test } from "vitest";
import { notificationsOf } from "#db/notifications.ts";
import { outboxLines } from "#db/outbox.ts";
import { issueReminders } from "./issue-reminders.ts";
import { readMessages } from "./read-messages.ts";
import { setMailContact } from "./set-mail-contact.ts";
import { holds, openTestWorld } from "./test-world.ts";

const INPUT = { channels: ["mail", "webhook"] as const, address: "https://plan.example.org", machineTime: 1000 };

/** T−3 of 2025-H1: everybody still owes everything. */
function open(today = "2025-07-07") {
  const world = openTestWorld(today);
  const quality = world.person("quality", holds("quality_office"));
  const reporter = world.person("reporter", holds("reporter", "nursing"));
  const head = world.person("head", holds("department_head", "nursing"));
  return { world, quality, reporter, head };
}

test("each person gets one message a day, however often the button is pressed", () => {
  const { world, quality, reporter } = open();
  const first = world.run(quality, issueReminders, INPUT);
  expect(first).toMatchObject({ ok: true, value: { output: { people: 2, messages: 2 } } });
  expect(world.run(quality, issueReminders, INPUT)).toMatchObject({
    value: { output: { people: 0, messages: 0 }, audit: [{ subject: "reminders/2025-07-07" }] },
  });
  const [message, another] = notificationsOf(world.db, reporter.userId, 10);
  expect(another).toBeUndefined();
  expect(JSON.parse(message?.parts ?? "")[0]).toMatchObject({
    heading: "护理部 2025年上半年：上报 07-10 截止，还有 3 个工作日",
  });
  expect(outboxLines(world.db, 10).map(({ channel, name, day }) => [channel, name, day])).toEqual([
    ["webhook", "reporter", "2025-07-07"],
    ["webhook", "quality", "2025-07-07"],
  ]);
});

test("what a stopped program missed is told on the next day, once, with the days as they are then", () => {
  const { world, quality, head } = open("2025-07-10");
  const newsOf = () => notificationsOf(world.db, head.userId, 9).map(({ day }) => day);
  world.run(quality, issueReminders, INPUT);
  expect(newsOf()).toEqual([]);
  world.today = "2025-07-14";
  world.run(quality, issueReminders, INPUT);
  world.run(quality, issueReminders, INPUT);
  expect(newsOf()).toEqual(["2025-07-14"]);
  expect(notificationsOf(world.db, head.userId, 1)[0]?.parts).toContain("上报 07-10 截止，已过 2 个工作日，尚未提交");
  world.today = "2025-07-16";
  world.run(quality, issueReminders, INPUT);
  expect(newsOf()).toEqual(["2025-07-16", "2025-07-14"]);
});

test("mail goes to who gave an address, early reminders only to who wants them", () => {
  const { world, quality, reporter, head } = open();
  world.run(reporter, setMailContact, { address: "reporter@example.org", declined: true });
  world.run(head, setMailContact, { address: "head@example.org", declined: true });
  world.run(quality, issueReminders, INPUT);
  expect(outboxLines(world.db, 99).filter(({ channel }) => channel === "mail")).toEqual([]);
  expect(notificationsOf(world.db, reporter.userId, 10)).toHaveLength(1);
  world.today = "2025-07-11";
  world.run(quality, issueReminders, INPUT);
  const mails = outboxLines(world.db, 99).filter(({ channel }) => channel === "mail");
  expect(mails.map(({ recipient }) => recipient)).toEqual(["head@example.org"]);
});

test("only 质控办 issues reminders", () => {
  const { world, head } = open();
  expect(world.run(head, issueReminders, INPUT)).toMatchObject({ refusal: { code: "not-permitted" } });
});

test("one reads one's own messages and nobody else's", () => {
  const { world, quality, reporter, head } = open();
  world.run(quality, issueReminders, INPUT);
  const [message] = notificationsOf(world.db, reporter.userId, 10);
  const id = message?.id ?? 0;
  expect(world.run(head, readMessages, { id })).toMatchObject({ refusal: { code: "not-found" } });
  expect(world.run(head, readMessages, { id: null })).toMatchObject({ refusal: { code: "not-found" } });
  expect(world.run(reporter, readMessages, { id })).toMatchObject({ value: { output: 1 } });
  expect(notificationsOf(world.db, reporter.userId, 10)[0]?.readAt).toBe("2025-07-07T09:00:00+08:00");
});

test("an empty address takes the contact away", () => {
  const { world, quality, reporter } = open("2025-07-10");
  world.run(reporter, setMailContact, { address: "reporter@example.org", declined: false });
  world.run(reporter, setMailContact, { address: "", declined: false });
  world.run(quality, issueReminders, INPUT);
  expect(outboxLines(world.db, 99).filter(({ channel }) => channel === "mail")).toEqual([]);
});
