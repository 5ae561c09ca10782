import { expect, test } from "vitest";
import { keyOfItem } from "#app/domain/matter.ts";
import { supervisionItems, type Tile } from "#app/domain/supervision-items.ts";
import { reminderRecords } from "#db/chases.ts";
import { notificationsOf } from "#db/notifications.ts";
import { outboxLines } from "#db/outbox.ts";
import type { Actor } from "#app/domain/role.ts";
import { updateUser } from "#db/people.ts";
import { chaseItems } from "./chase-items.ts";
import { issueReminders } from "./issue-reminders.ts";
import { setMailContact } from "./set-mail-contact.ts";
import { holds, openTestWorld } from "./test-world.ts";

const DELIVERY = { channels: ["mail", "wecom"] as const, address: "https://plan.example.org", machineTime: 1000 };

/** Nothing of 2025-H1, due on 2025-07-10, has been begun. */
function open(today = "2025-07-14") {
  const world = openTestWorld(today);
  const quality = world.person("质控", holds("quality_office"));
  const leader = world.person("领导", holds("leader", "he-fenqin"));
  const head = world.person("负责人", holds("department_head", "nursing"));
  const reporter = world.person("填报员", holds("reporter", "nursing"));
  const keys = (tile: Tile, department: string) =>
    supervisionItems(world.plan(), world.today, { departmentCodes: [department] })
      .filter((item) => item.tile === tile && item.halfYear === "2025-H1")
      .map(keyOfItem);
  const chase = (actor: Actor, matters: readonly string[], note = "") => {
    const result = world.run(actor, chaseItems, { matters, note, delivery: DELIVERY });
    return result.ok ? result.value.output : (result.refusal.details?.why ?? result.refusal.code);
  };
  const inbox = ({ userId }: Actor) =>
    notificationsOf(world.db, userId, 9).map(({ title, parts }) => ({ title, parts: JSON.parse(parts) }));
  return { world, quality, leader, head, reporter, keys, chase, inbox };
}

test("reporter and head are told once each, of everything that was chosen, the sender's sentence first", () => {
  const { quality, head, reporter, keys, chase, inbox, world } = open();
  const matters = keys("overdue", "nursing");
  expect(matters.length).toBeGreaterThan(1);
  expect(chase(quality, matters, " 周五院长要看 ")).toEqual({
    chased: matters.length,
    people: 2,
    already: 0,
    settled: 0,
    unreachable: 0,
  });
  for (const person of [head, reporter]) {
    const [message, another] = inbox(person);
    expect(another).toBeUndefined();
    expect(message?.title).toBe(`质控办质控催办 ${matters.length} 项，最早 07-10 截止`);
    expect(message?.parts[0]).toEqual({ heading: "质控办质控附言", advice: "周五院长要看", entries: [] });
    expect(message?.parts[1].heading).toBe("护理部 2025年上半年：上报 07-10 截止，超 2 个工作日");
    expect(message?.parts[1].entries[0].to).toMatch(/^\/reports\/2025-H1\/nursing#t\d+$/);
  }
  expect(outboxLines(world.db, 9).map(({ channel, occasion }) => [channel, occasion])).toEqual(
    Array(2).fill(["wecom", "chase/1"]),
  );
});

test("the same matter once a working day, on whichever tile; the next working day again", () => {
  const { world, quality, leader, keys, chase } = open("2025-07-11");
  const [first = "", ...others] = keys("overdue", "nursing");
  expect(chase(quality, [first, first])).toMatchObject({ chased: 1, already: 0 });
  expect(keys("unreported", "nursing")).toContain(first);
  expect(chase(quality, [first, ...others])).toMatchObject({ chased: others.length, already: 1 });
  expect(chase(leader, [first])).toContain("同一工作日内已经催办过");
  world.today = "2025-07-12";
  expect(chase(quality, [first])).toContain("同一工作日内已经催办过");
  world.today = "2025-07-14";
  expect(chase(quality, [first])).toMatchObject({ chased: 1 });
  expect(reminderRecords(world.db, [first]).get(first)?.chases).toMatchObject([
    { at: "2025-07-11T09:00:00+08:00", by: "质控", recipients: ["填报员", "负责人"] },
    { at: "2025-07-14T09:00:00+08:00" },
  ]);
});

test("a leader chases what is theirs, a department nobody, and nobody what is not on the board", () => {
  const { leader, head, quality, keys, chase, world } = open();
  const nursing = keys("overdue", "nursing");
  const information = keys("overdue", "information");
  expect(chase(leader, nursing.slice(0, 1))).toMatchObject({ chased: 1 });
  const foreign = information.filter((key) => {
    const task = world.plan().taskByNo.get(Number(key.split("|")[3]));
    return task?.leaderCode !== "he-fenqin";
  });
  expect(chase(leader, [nursing[1] ?? "", ...foreign.slice(0, 1)])).toBe("not-permitted");
  expect(chase(head, nursing.slice(0, 1))).toBe("not-permitted");
  expect(chase(quality, ["row|2025-H1|nursing|1||||"])).toContain("已经办好");
  for (const bad of ["", "row", "row|2025-H1|nowhere|15||||"]) expect(chase(quality, [bad])).toBe("not-found");
});

test("nobody in the department: the other people of 质控办 are told, the sender never", () => {
  const { world, quality, keys, chase, inbox } = open();
  expect(chase(quality, keys("overdue", "information").slice(0, 1))).toContain("还没有账号");
  const colleague = world.person("同事", holds("quality_office"));
  expect(chase(quality, keys("overdue", "information").slice(0, 1))).toMatchObject({ chased: 1, people: 1 });
  expect(inbox(quality)).toEqual([]);
  expect(inbox(colleague)[0]?.parts[0].advice).toContain("没有可用的填报员账号");
});

test("mail: who wants none early gets what is late", () => {
  const { world, quality, reporter, keys, chase } = open("2025-07-08");
  world.run(reporter, setMailContact, { address: "reporter@example.org", declined: true });
  const mails = () => outboxLines(world.db, 99).filter(({ channel }) => channel === "mail");
  chase(quality, keys("due_soon", "nursing"));
  expect(mails()).toEqual([]);
  world.today = "2025-07-11";
  chase(quality, keys("overdue", "nursing"));
  expect(mails()).toMatchObject([{ recipient: "reporter@example.org" }]);
});

test("a disabled account is not told", () => {
  const { world, quality, reporter, keys, chase, inbox } = open();
  updateUser(world.db, reporter.userId, { disabledAt: "2025-07-01T09:00:00+08:00" });
  expect(chase(quality, keys("overdue", "nursing"))).toMatchObject({ people: 1 });
  expect(inbox(reporter)).toEqual([]);
});

test("a sentence that is too long is refused", () => {
  const { quality, keys, chase } = open();
  expect(chase(quality, keys("overdue", "nursing"), "长".repeat(201))).toBe("附言最多 200 个字，现有 201 个");
});

test("the digests that were issued are remembered by matter, those that were not are not", () => {
  const { world, quality, keys } = open("2025-07-10");
  world.run(quality, issueReminders, DELIVERY);
  world.run(quality, issueReminders, DELIVERY);
  world.today = "2025-07-14";
  const [first = ""] = keys("overdue", "nursing");
  expect(reminderRecords(world.db, [first]).get(first)?.remindedOn).toEqual(["2025-07-10"]);
});
