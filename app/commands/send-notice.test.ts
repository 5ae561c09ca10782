import { expect, test } from "vitest";
import { addresseesOf } from "#app/domain/addressees.ts";
import type { Role } from "#app/domain/role.ts";
import { notificationsOf } from "#db/notifications.ts";
import { outboxLines } from "#db/outbox.ts";
import { updateUser } from "#db/people.ts";
import { accomplished, type Command } from "./command.ts";
import { issueReminders } from "./issue-reminders.ts";
import { sendNotice, type Told } from "./send-notice.ts";
import { setMailContact } from "./set-mail-contact.ts";
import { holds, openTestWorld } from "./test-world.ts";

const DELIVERY = { channels: ["mail", "wecom"] as const, address: "https://plan.example.org", machineTime: 1000 };
const MESSAGE = {
  title: "督办单 2025-003，请在 07-20 前回复",
  parts: [
    {
      heading: "护理部：床头卡",
      advice: "请回复。",
      entries: [{ subject: "督办单 2025-003", to: "/orders/2025-003" }],
    },
  ],
};

type Input = { occasion: string; role: Role; escalation: boolean };

/** A command that tells 护理部 something, as the issuing of a 督办单 does. */
const tellNursing: Command<Input, Told> = {
  name: "tell-nursing",
  action: "reminder.issue",
  subject: () => ({}),
  run(context, { occasion, role, escalation }) {
    const concern = { departmentCode: "nursing", leaderCode: "he-fenqin" };
    const people = addresseesOf(context.plan.people, role, concern).map(({ person }) => person);
    const notice = { occasion, message: MESSAGE, toOptedOut: escalation ? MESSAGE : null };
    return accomplished(sendNotice(context, DELIVERY, people, notice), { subject: "test" });
  },
};

function open() {
  const world = openTestWorld("2025-07-07");
  const quality = world.person("quality", holds("quality_office"));
  const head = world.person("head", holds("department_head", "nursing"));
  const tell = (more: Partial<Input> = {}) => {
    const input = { occasion: "order/2025-003/1", role: "department_head", escalation: true, ...more } as const;
    const result = world.run(quality, tellNursing, input);
    return result.ok ? result.value.output : result.refusal.code;
  };
  return { world, quality, head, tell };
}

test("a notice goes into the inbox and out by every channel, each occasion once a day", () => {
  const { world, head, tell } = open();
  world.run(head, setMailContact, { address: "head@example.org", declined: false });
  expect(tell()).toEqual({ people: 1, messages: 2 });
  expect(tell()).toEqual({ people: 0, messages: 0 });
  expect(tell({ occasion: "order/2025-003/2" })).toEqual({ people: 1, messages: 2 });
  const [message] = notificationsOf(world.db, head.userId, 10);
  expect(message).toMatchObject({ day: "2025-07-07", occasion: "order/2025-003/2", title: MESSAGE.title });
  expect(JSON.parse(message?.parts ?? "")).toEqual(MESSAGE.parts);
  expect(outboxLines(world.db, 1)).toMatchObject([{ channel: "wecom", title: `head：${MESSAGE.title}` }]);
});

test("the daily digest and notices do not stand in each other's way, and the digest stays one a day", () => {
  const { world, quality, head, tell } = open();
  tell();
  expect(world.run(quality, issueReminders, DELIVERY)).toMatchObject({ value: { output: { people: 2 } } });
  expect(world.run(quality, issueReminders, DELIVERY)).toMatchObject({ value: { output: { people: 0, messages: 0 } } });
  expect(notificationsOf(world.db, head.userId, 10).map(({ occasion }) => occasion)).toEqual([
    "digest",
    "order/2025-003/1",
  ]);
});

test("who wants no early mail gets escalations by mail, and the others in the inbox", () => {
  const { world, head, tell } = open();
  world.run(head, setMailContact, { address: "head@example.org", declined: true });
  expect(tell({ escalation: false })).toEqual({ people: 1, messages: 1 });
  expect(outboxLines(world.db, 9).map(({ channel }) => channel)).toEqual(["wecom"]);
  expect(tell({ occasion: "order/2025-003/2" })).toEqual({ people: 1, messages: 2 });
});

test.each([
  ["reporter", ["head"]],
  ["department_head", ["head"]],
  ["leader", ["quality"]],
] as const)("nobody is %s: %s is told instead", (role, names) => {
  const { world } = open();
  const concern = { departmentCode: "nursing", leaderCode: "he-fenqin" };
  const found = addresseesOf(world.plan().people, role, concern);
  expect(found.map(({ person }) => person.name)).toEqual(names);
  expect(found.every(({ as, insteadOf }) => (as === role) === (insteadOf === null))).toBe(true);
});

test("a disabled account is told nothing; 质控办 stands in", () => {
  const { world, quality, head, tell } = open();
  updateUser(world.db, head.userId, { disabledAt: "2025-07-01T09:00:00+08:00" });
  expect(tell()).toEqual({ people: 1, messages: 1 });
  expect(notificationsOf(world.db, head.userId, 10)).toEqual([]);
  expect(notificationsOf(world.db, quality.userId, 10)).toHaveLength(1);
});
