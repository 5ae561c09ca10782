/** The life of a 督办单 through its commands: who may take which step, what is refused, who is told. */
import { beforeEach, expect, test } from "vitest";
import { nextOrderNumber } from "#app/domain/order-number.ts";
import type { Actor } from "#app/domain/role.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { ORDER_STORIES } from "#db/demo/order-stories.ts";
import { loadOrders } from "#db/orders.ts";
import { notificationsOf } from "#db/notifications.ts";
import { acceptReply } from "./accept-reply.ts";
import { askAgain } from "./ask-again.ts";
import { issueOrder, type OrderInput } from "./issue-order.ts";
import { replyToOrder } from "./reply-to-order.ts";
import { holds, openTestWorld, type TestWorld } from "./test-world.ts";
import { withdrawOrder } from "./withdraw-order.ts";

const DELIVERY = { channels: ["webhook"], address: "", machineTime: 0 } as const;
const WANTED: OrderInput = {
  title: "2025年上半年任务 18 加强院后随访管理：逾期未提交",
  grounds: "期限 2025年7月10日。",
  requirement: "由科室负责人提交上报表。",
  departmentCode: "outpatient-office",
  leaderCode: null,
  colour: "yellow",
  dueOn: "2025-07-11",
  halfYear: "2025-H1",
  taskNo: 18,
  measureKey: null,
  findingId: null,
  delivery: DELIVERY,
};

let world: TestWorld;
let quality: Actor;
let president: Actor;
let leader: Actor;
let head: Actor;
let reporter: Actor;

beforeEach(() => {
  world = openTestWorld("2025-07-08");
  quality = world.person("quality", holds("quality_office"));
  president = world.person("president", holds("task_force_head"));
  leader = world.person("leader", holds("leader", "he-fenqin"));
  head = world.person("head", holds("department_head", "outpatient-office"));
  reporter = world.person("reporter", holds("reporter", "outpatient-office"));
});

/** The refusal's code; 「done」 when it went well. */
function codeOf(result: { ok: boolean } & ({ ok: true } | { ok: false; refusal: { code: string } })): string {
  return result.ok ? "done" : result.refusal.code;
}

function issue(actor: Actor, more: Partial<OrderInput> = {}): string {
  return codeOf(world.run(actor, issueOrder, { ...WANTED, ...more }));
}

function ref(id = "2025-001") {
  return { id, version: world.plan().orderById.get(id)?.version ?? 0 };
}

const order = (id = "2025-001") => world.plan().orderById.get(id);
const reply = (actor = head, said = { text: "已提交上报表。", evidence: "上报表截图" }) =>
  codeOf(world.run(actor, replyToOrder, { ...ref(), ...said }));
const demand = { reason: "上报表缺随访率的分母。", dueOn: "2025-07-14", colour: null, delivery: DELIVERY };
const again = (actor = quality, more = {}) => codeOf(world.run(actor, askAgain, { ...ref(), ...demand, ...more }));
const accept = (actor = quality, text = "要求已落实，同意办结") =>
  codeOf(world.run(actor, acceptReply, { ...ref(), text }));
const withdraw = (actor = quality, reason = "与另一份重复，撤销。") =>
  codeOf(world.run(actor, withdrawOrder, { ...ref(), reason }));

test("issued, replied to, asked again, replied to, closed", () => {
  expect(issue(quality)).toBe("done");
  expect(order()).toMatchObject({ id: "2025-001", state: "issued", leaderCode: "he-fenqin", version: 1 });
  expect(reply()).toBe("done");
  expect(again(leader, { colour: "red" })).toBe("done");
  expect(order()).toMatchObject({ state: "issued", dueOn: "2025-07-14", colour: "red" });
  expect(reply()).toBe("done");
  expect(accept()).toBe("done");
  expect(order()).toMatchObject({ state: "closed", version: 5 });
  expect(order()?.events.map(({ kind, actorName }) => `${kind} ${actorName}`)).toEqual([
    "issued quality",
    "replied head",
    "asked_again leader",
    "replied head",
    "accepted quality",
  ]);
});

test.each<[string, Partial<OrderInput>, string]>([
  ["a short title", { title: "随访" }, "order-invalid"],
  ["no requirement", { requirement: "　" }, "order-invalid"],
  ["a reply day that has passed", { dueOn: "2025-07-07" }, "order-invalid"],
  ["today as reply day", { dueOn: "2025-07-08" }, "done"],
  ["no such department", { departmentCode: "nowhere" }, "not-found"],
  ["no such task", { taskNo: 99, leaderCode: "he-fenqin" }, "order-invalid"],
  ["no such measure", { measureKey: "nothing" }, "order-invalid"],
  ["no such finding", { findingId: "WT-2025H1-001" }, "order-invalid"],
  ["no such leader", { leaderCode: "nobody" }, "order-invalid"],
  ["no leader to copy", { taskNo: null }, "done"],
])("issuing with %s", (_what, more, code) => {
  expect(issue(quality, more)).toBe(code);
  expect(world.plan().orders).toHaveLength(code === "done" ? 1 : 0);
});

test("who issues: a leader what is copied to themself, to any department", () => {
  expect(issue(leader)).toBe("done");
  expect(issue(leader, { leaderCode: "li-guohua" })).toBe("not-permitted");
  expect(issue(leader, { taskNo: 8 })).toBe("not-permitted");
  expect(issue(leader, { taskNo: 8, leaderCode: "he-fenqin", departmentCode: "nursing" })).toBe("done");
  expect(issue(leader, { taskNo: null })).toBe("not-permitted");
  expect(issue(president)).toBe("done");
  expect(issue(head)).toBe("not-permitted");
});

test("who replies and who judges", () => {
  issue(quality);
  for (const actor of [reporter, leader, quality, president]) expect(reply(actor)).toBe("not-permitted");
  expect(accept()).toBe("wrong-state");
  expect(again()).toBe("wrong-state");
  expect(reply()).toBe("done");
  expect(reply()).toBe("wrong-state");
  for (const actor of [reporter, head, president]) expect(accept(actor)).toBe("not-permitted");
  expect(accept(leader)).toBe("done");
  expect(withdraw()).toBe("wrong-state");
});

test("nobody judges a reply they wrote", () => {
  const both = world.person("both", holds("department_head", "outpatient-office"), holds("leader", "he-fenqin"));
  issue(quality);
  expect(reply(both)).toBe("done");
  for (const step of [accept, again, withdraw]) expect(step(both)).toBe("own-reply");
  expect(again(quality)).toBe("done");
  expect(reply(head)).toBe("done");
  expect(accept(both)).toBe("done");
});

test.each([
  ["no words", () => reply(head, { text: "好", evidence: "上报表截图" }), "order-invalid"],
  ["no evidence", () => reply(head, { text: "已提交上报表。", evidence: "" }), "order-invalid"],
])("a reply with %s is refused and changes nothing", (_what, step, code) => {
  issue(quality);
  expect(step()).toBe(code);
  expect(order()).toMatchObject({ state: "issued", version: 1 });
});

test.each([
  ["without a reason", { reason: "不行" }, "order-invalid"],
  ["for a day that has passed", { dueOn: "2025-07-07" }, "order-invalid"],
  ["in a milder colour", { colour: "blue" }, "order-invalid"],
  ["in the same colour", { colour: "yellow" }, "done"],
])("asking again %s", (_what, more, code) => {
  issue(quality);
  reply();
  expect(again(quality, more)).toBe(code);
  expect(order()?.events.at(-1)?.colour).toBeNull();
});

test("what somebody else has changed is not overwritten", () => {
  issue(quality);
  const seen = ref();
  reply();
  expect(codeOf(world.run(quality, withdrawOrder, { ...seen, reason: "与另一份重复。" }))).toBe("stale");
  expect(codeOf(world.run(quality, acceptReply, { id: "2025-009", version: 1, text: "同意办结。" }))).toBe("not-found");
});

test("a withdrawn number stays taken, and every year begins at 1", () => {
  issue(quality);
  expect(withdraw(quality, "错发")).toBe("text-too-short");
  expect(withdraw()).toBe("done");
  expect(reply()).toBe("wrong-state");
  issue(quality);
  world.today = "2026-01-05";
  issue(quality, { dueOn: "2026-01-08" });
  expect(world.plan().orders.map(({ id, state }) => `${id} ${state}`)).toEqual([
    "2025-001 withdrawn",
    "2025-002 issued",
    "2026-001 issued",
  ]);
});

test("the head and the copied leader are told at once, each time it is asked for", () => {
  const titles = (actor: Actor) => notificationsOf(world.db, actor.userId, 9).map(({ title }) => title);
  issue(quality);
  expect(titles(head)).toEqual(["督办〔2025〕1号，07-11 周五前回复"]);
  expect(titles(leader)).toEqual(["抄送：督办〔2025〕1号，07-11 周五前回复"]);
  reply();
  again();
  expect(titles(head)).toContain("督办〔2025〕1号再次督办，07-14 周一前回复");
  expect(titles(leader)).toHaveLength(2);
  for (const actor of [quality, reporter, president]) expect(titles(actor)).toEqual([]);
});

test("the demonstration world is what the commands would have made of its stories", () => {
  const stored = loadOrders(openDemoDatabase());
  expect(stored.map(({ id, state }) => `${id} ${state}`)).toEqual([
    "2024-001 closed",
    "2025-001 issued",
    "2025-002 replied",
    "2025-003 issued",
  ]);
  for (const story of ORDER_STORIES) {
    const demo = stored.find(({ title }) => title === story.title);
    const own = world.person(
      `head.${story.departmentCode}.${demo?.id}`,
      holds("department_head", story.departmentCode),
    );
    const its = world.person(`leader.${demo?.id}`, holds("leader", story.leaderCode));
    const id = nextOrderNumber(world.plan().orders, story.deeds[0].at).id;
    for (const deed of story.deeds) {
      world.today = deed.at.slice(0, 10);
      const said = { ...ref(id), ...deed, delivery: DELIVERY };
      // Findings are none of this world's.
      if (deed.kind === "issue")
        expect(
          codeOf(
            world.run(deed.byLeader ? its : quality, issueOrder, {
              ...story,
              findingId: null,
              dueOn: deed.dueOn,
              delivery: DELIVERY,
            }),
          ),
        ).toBe("done");
      if (deed.kind === "reply") expect(codeOf(world.run(own, replyToOrder, { ...said, ...deed }))).toBe("done");
      if (deed.kind === "ask_again")
        expect(codeOf(world.run(quality, askAgain, { ...said, ...deed, colour: null }))).toBe("done");
      if (deed.kind === "accept") expect(codeOf(world.run(quality, acceptReply, { ...said, ...deed }))).toBe("done");
    }
    const made = order(id);
    const life = (events: (typeof stored)[number]["events"] = []) =>
      events.map(({ kind, text, evidence, dueOn, colour }) => ({ kind, text, evidence, dueOn, colour }));
    expect(demo).toMatchObject({ id, state: made?.state, dueOn: made?.dueOn, colour: made?.colour });
    expect(life(demo?.events)).toEqual(life(made?.events));
    expect(demo?.version).toBe(made?.version);
  }
});
