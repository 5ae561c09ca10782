/** The pages of 督办单 through their own doors, on the demonstration world: numbers = lists = board = JSON. */
import { beforeAll, expect, test } from "vitest";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { loader as apiOrders } from "#app/routes/api/orders.ts";
import { loader as apiReminders } from "#app/routes/api/reminders.ts";
import { loader as openFinding } from "#app/routes/findings/finding.tsx";
import { loader as board } from "#app/routes/supervision/page.tsx";
import { loader as workbench } from "#app/routes/workbench/page.tsx";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loader as openList } from "./list.tsx";
import { action as issue, loader as openForm } from "./new.tsx";
import { action as post, loader as openOne } from "./order.tsx";

let site: ReturnType<typeof installTestRuntime>;

// Those that write come last.
beforeAll(() => {
  site = installTestRuntime({}, openDemoDatabase());
});

async function as(username: string, path: string, fields?: Record<string, string>, params = {}) {
  const person = site.plan().people.find((each) => each.username === username);
  const init = fields ? { method: "POST", body: new URLSearchParams(fields) } : {};
  return { request: await site.request(path, person?.id ?? null, init), params, context: {} };
}

const list = async (username: string, search = "") => openList(await as(username, `/orders${search}`));
const open = async (username: string, id: string) => openOne(await as(username, `/orders/${id}`, undefined, { id }));

async function step(username: string, id: string, fields: Record<string, string>) {
  const version = String(site.plan().orderById.get(id)?.version);
  return post(await as(username, `/orders/${id}`, { version, ...fields }, { id }));
}

/** What a refused step leaves on the page. */
function refusedWith(answer: Awaited<ReturnType<typeof step>>) {
  if (!("data" in answer)) throw new Error("not refused");
  return { status: answer.init?.status, ...answer.data };
}

test("every count is the length of the list it opens, for everyone, and that of the JSON", async () => {
  for (const username of ["quality", "president", "leader.li-guohua", "head.general-affairs", "reporter.finance"]) {
    const all = await list(username);
    for (const [view, count] of Object.entries(all.counts))
      expect((await list(username, `?state=${view}`)).lines, `${username} ${view}`).toHaveLength(count);
    const json = await (await apiOrders(await as(username, "/api/v1/orders"))).json();
    expect(json.counts).toEqual(all.counts);
    expect(json.orders).toHaveLength(all.counts.all);
  }
  expect((await list("quality")).counts).toEqual({
    all: 4,
    issued: 2,
    overdue: 1,
    replied: 1,
    closed: 1,
    withdrawn: 0,
  });
});

test("督办逾期 on the board is its list and the JSON, on any day", async () => {
  for (const username of ["quality", "head.general-affairs", "head.finance"])
    for (const day of ["2024-11-26", "2025-07-04", "2025-07-05", "2025-07-08", "2025-07-10"]) {
      const path = `/supervision/order_overdue?asOf=${day}`;
      const shown = await board({ ...(await as(username, path)), params: { tile: "order_overdue" } });
      const count = shown.tiles.find(({ tile }) => tile === "order_overdue")?.count;
      expect(shown.list.groups.flatMap(({ lines }) => lines)).toHaveLength(count ?? -1);
      const json = await (await apiReminders(await as(username, `/api/v1/reminders?asOf=${day}`))).json();
      expect(json.counts.order_overdue, `${username} ${day}`).toBe(count);
    }
  const json = await (await apiReminders(await as("quality", "/api/v1/reminders?asOf=2025-07-08"))).json();
  expect(json.items.filter(({ tile }: { tile: string }) => tile === "order_overdue")).toMatchObject([
    { department: "general-affairs", subject: expect.stringContaining("督办〔2025〕1号 问题 WT-"), daysLate: 2 },
  ]);
});

test.each(["viewer", "admin"])("督办单 are not for %s", async (username) => {
  await expect(list(username)).rejects.toMatchObject({ status: 403 });
  await expect(open(username, "2025-001")).rejects.toMatchObject({ status: 404 });
  await expect(openForm(await as(username, "/orders/new"))).rejects.toMatchObject({ status: 403 });
  await expect(apiOrders(await as(username, "/api/v1/orders"))).rejects.toMatchObject({ status: 403 });
});

test("a department finds its own and no other by its address; the head is told on the workbench", async () => {
  expect((await list("reporter.general-affairs")).lines.map(({ id }) => id)).toEqual(["2025-001"]);
  await expect(open("head.nursing", "2025-001")).rejects.toMatchObject({ status: 404 });
  await expect(openForm(await as("head.nursing", "/orders/new"))).rejects.toMatchObject({ status: 403 });
  const [first] = (await workbench(await as("head.general-affairs", "/"))).todos;
  expect(first).toMatchObject({ to: "/orders/2025-001", verb: "去回复", when: "07-04 已过期", urgent: true });
  const { todos } = await workbench(await as("reporter.general-affairs", "/"));
  expect(todos.some(({ verb }) => verb === "去回复")).toBe(false);
});

test("filters narrow the list; nonsense is as if not asked", async () => {
  const ids = async (search: string) => (await list("quality", search)).lines.map(({ id }) => id);
  expect(await ids("")).toEqual(["2025-001", "2025-003", "2025-002", "2024-001"]);
  expect(await ids("?colour=yellow&leader=li-guohua")).toEqual(["2025-002"]);
  expect(await ids("?state=x&colour=green&department=nowhere")).toHaveLength(4);
});

test("who may do what is offered, and the finding knows its orders", async () => {
  const steps = async (username: string, id: string) => (await open(username, id)).steps.join(" ");
  expect(await steps("head.general-affairs", "2025-001")).toBe("reply");
  expect(await steps("reporter.general-affairs", "2025-001")).toBe("");
  expect(await steps("quality", "2025-002")).toBe("accept ask_again withdraw");
  expect(await steps("leader.li-guohua", "2025-002")).toBe("accept ask_again withdraw");
  expect(await steps("leader.he-fenqin", "2025-002")).toBe("");
  expect(await steps("quality", "2024-001")).toBe("");
  const id = "WT-2025H1-001";
  const finding = await openFinding(await as("quality", `/findings/${id}`, undefined, { id }));
  expect(finding.orders).toEqual([{ words: "督办〔2025〕1号", state: "待回复", to: "/orders/2025-001" }]);
  expect(finding.newOrder).toContain("tile=finding_overdue");
  const seen = await openFinding(await as("head.general-affairs", `/findings/${id}`, undefined, { id }));
  expect(seen.newOrder).toBeNull();
});

test.each([
  ["no such step", "quality", { intent: "delete" }, 400],
  ["a day that is none", "quality", { intent: "ask_again", reason: "数据口径没有说明。", dueOn: "07-11" }, 422],
  ["another department's head", "head.nursing", { intent: "reply", text: "已经办好了。", evidence: "照片三张" }, 403],
  ["an old version", "quality", { intent: "accept", text: "同意办结，谢谢", version: "1" }, 409],
  ["nothing", "quality", { intent: "accept", text: "" }, 422],
])("a step with %s", async (_what, username, fields, status) => {
  const answer = await step(username, "2025-002", fields);
  expect("data" in answer ? answer.init?.status : answer.status).toBe(status);
});

test("asking again shows why on the page; a refused step keeps what was typed", async () => {
  const typed = { intent: "ask_again", reason: "请补", dueOn: "2025-07-11", colour: "red" };
  const refused = refusedWith(await step("quality", "2025-002", typed));
  expect(refused).toMatchObject({ status: 422, form: "ask_again", typed, errors: { reason: [expect.any(String)] } });
  const early = refusedWith(
    await step("quality", "2025-002", { ...typed, reason: "数据口径没有说明。", dueOn: "2025-07-07" }),
  );
  expect(early.errors).toEqual({ dueOn: ["回复期限不能早于今天（2025-07-08）。"] });
  const done = await step("quality", "2025-002", { ...typed, reason: "数据口径没有说明。" });
  expect(done).toMatchObject({ status: 302 });
  const page = await open("head.operating-room", "2025-002");
  expect(page).toMatchObject({
    state: "issued",
    colour: "red",
    steps: ["reply"],
    demand: { text: "数据口径没有说明。" },
  });
  expect(refusedWith(await step("quality", "2025-002", { ...typed, reason: "数据口径没有说明。" })).status).toBe(409);
  const reply = { intent: "reply", text: "口径已写入补报说明。", evidence: "补报说明一页" };
  expect(await step("head.operating-room", "2025-002", reply)).toMatchObject({ status: 302 });
  expect(await step("quality", "2025-002", { intent: "accept", text: "同意办结，谢谢" })).toMatchObject({
    status: 302,
  });
  expect(await open("quality", "2025-002")).toMatchObject({ state: "closed", steps: [], demand: null });
});

const NEW = {
  title: "2025年上半年任务 14 加强患者照护服务管理：退回后尚未重新提交",
  grounds: "期限 2025年7月9日。",
  requirement: "按退回意见改好后重新提交。",
  departmentCode: "clinical-support",
  colour: "yellow",
  dueOn: "2025-07-11",
  halfYear: "2025-H1",
  taskNo: "14",
};

test("from a board row: the form knows it, errors keep the rest, the number is the next of the year", async () => {
  const search = "?tile=returned&period=2025-H1&department=clinical-support&leader=zhou-zhongdong&task=14";
  const form = await openForm(await as("quality", `/orders/new${search}`));
  const { title, departmentCode, colour, dueOn, taskNo } = NEW;
  expect(form.given).toMatchObject({ title, departmentCode, colour, dueOn, taskNo, leaderCode: "zhou-zhongdong" });
  expect(form).toMatchObject({ isFromBoard: true, isGone: false });
  const wrong = await issue(await as("quality", "/orders/new", { ...NEW, requirement: "改", dueOn: "2025-07-07" }));
  if (!("data" in wrong)) throw new Error("not refused");
  expect(wrong).toMatchObject({
    init: { status: 422 },
    data: { error: { requirement: [expect.any(String)], dueOn: [expect.any(String)] } },
  });
  expect(wrong.data.initialValue).toMatchObject({ title: NEW.title, requirement: "改", taskNo: "14" });
  const unsaid = await issue(await as("quality", "/orders/new", { ...NEW, colour: "green", departmentCode: "" }));
  if (!("data" in unsaid)) throw new Error("not refused");
  expect(unsaid).toMatchObject({ init: { status: 422 }, data: { initialValue: { title: NEW.title } } });
  const done = await issue(await as("quality", "/orders/new", NEW));
  expect(done instanceof Response && done.headers.get("Location")).toBe("/orders/2025-004?done=issue");
  expect((await open("head.clinical-support", "2025-004")).leader).toBe("周忠东");
  expect(form.running).toEqual([]);
  const again = await openForm(await as("quality", `/orders/new${search}`));
  expect(again.running).toMatchObject([{ title: NEW.title, to: "/orders/2025-004" }]);
  for (const other of ["", search.replace("task=14", "task=15"), search.replace("2025-H1", "2024-H2")])
    expect((await openForm(await as("quality", `/orders/new${other}`))).running).toEqual([]);
});

test("a leader is offered themself, and issues what is copied to themself", async () => {
  const form = await openForm(await as("leader.he-fenqin", "/orders/new"));
  expect(form.choices.leaders).toEqual([{ value: "he-fenqin", label: "何芬琴" }]);
  expect(form.given.leaderCode).toBe("he-fenqin");
  const theirs = await issue(await as("leader.he-fenqin", "/orders/new", NEW));
  expect("data" in theirs && theirs.init?.status).toBe(403);
  const own = await issue(await as("leader.he-fenqin", "/orders/new", { ...NEW, leaderCode: "he-fenqin" }));
  expect(own).toMatchObject({ status: 302 });
});
