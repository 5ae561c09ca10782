import { beforeAll, expect, test } from "vitest";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { notificationsOf } from "#db/notifications.ts";
import { action, loader } from "./page.tsx";

let site: ReturnType<typeof installTestRuntime>;

beforeAll(() => {
  site = installTestRuntime({}, openDemoDatabase());
});

async function open(tile: string | undefined, username: string | null, search = "") {
  const person = site.plan().people.find((each) => each.username === username);
  const request = await site.request(`/supervision${tile ? `/${tile}` : ""}${search}`, person?.id ?? null);
  return loader({ request, params: { tile }, context: {} });
}

test.each([
  [undefined, "viewer", 403],
  ["overdue", "viewer", 403],
  ["overdue", "admin", 403],
  ["nothing", "viewer", 403],
  ["nothing", "quality", 404],
  ["finding_open", "quality", 404],
  [undefined, null, 302],
  ["overdue", null, 302],
])("tile %s for %s: %i", async (tile, username, status) => {
  await expect(open(tile, username)).rejects.toMatchObject({ status });
});

test("those who supervise look, those who owe write", async () => {
  const firstLine = async (username: string) => (await open("due_soon", username)).list.groups[0]?.lines[0];
  expect((await firstLine("quality"))?.opens).toMatch("/reports/2025-H1/outpatient-office/3");
  expect((await firstLine("head.information"))?.opens).toMatch("/reports/2025-H1/information#t");
});

test("the address without a tile stays without one", async () => {
  const { tile, list, controls } = await open(undefined, "quality", "?leader=tao-jianhua");
  expect([tile, list.tile]).toEqual([null, "due_soon"]);
  expect(controls.next).toBe("/supervision?asOf=2025-07-09&leader=tao-jianhua");
  expect((await open("returned", "quality")).controls.previous).toBe("/supervision/returned?asOf=2025-07-07");
});

test("a weekend is stepped over", async () => {
  expect((await open(undefined, "quality", "?asOf=2025-07-11")).controls.next).toBe("/supervision?asOf=2025-07-14");
});

async function post(username: string, address: string, fields: readonly (readonly [string, string])[]) {
  const person = site.plan().people.find((each) => each.username === username);
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  const request = await site.request(address, person?.id ?? null, { method: "POST", body });
  const answer = await action({ request, params: {}, context: {} });
  if ("data" in answer) return { ...answer.data, status: answer.init?.status };
  return { to: answer.headers.get("Location") ?? "", status: answer.status };
}

const linesOf = async (...asked: Parameters<typeof open>) =>
  (await open(...asked)).list.groups.flatMap(({ lines }) => lines);

test("催办 of two lines: back to the same list with what became of it, and the record in the row", async () => {
  const [first, second] = await linesOf("due_soon", "quality", "?department=general-affairs&group=department");
  expect([first?.chase, first?.record.chases]).toEqual(["offered", []]);
  const fields = [first, second].map((line) => ["item", line?.matter ?? ""] as const);
  const note = ["note", "请今天写完"] as const;
  const address = "/supervision/due_soon?department=general-affairs";
  const { to, status } = await post("quality", address, [...fields, note]);
  expect([status, to]).toEqual([302, "/supervision/due_soon?department=general-affairs&chased=2&people=2"]);
  const again = await post("quality", address, [["only", first?.matter ?? ""], ...fields, note]);
  expect(again).toMatchObject({ status: 422, note: "请今天写完", items: fields.map(([, matter]) => matter) });
  expect(again).toHaveProperty("refusal", expect.stringContaining("同一工作日内已经催办过"));
  const [line] = await linesOf("due_soon", "quality", "?department=general-affairs");
  expect([line?.chase, line?.record.chases]).toMatchObject([
    "chased",
    [{ by: "沈丽萍", recipients: ["葛晨", "钱永康"] }],
  ]);
  const reporter = site.plan().people.find(({ username }) => username === "reporter.general-affairs");
  expect(notificationsOf(site.db, reporter?.id ?? 0, 9)).toHaveLength(1);
});

test("全选 and 全不选 show the page again with the sentence, and tell nobody", async () => {
  const [first] = await linesOf("due_soon", "quality");
  const before = site.plan().dataVersion;
  const typed = [["note", "请今天写完"] as const, ["item", first?.matter ?? ""] as const];
  expect(await post("quality", "/supervision/due_soon", [...typed, ["tick", "all"]])).toEqual({
    status: undefined,
    refusal: null,
    items: null,
    note: "请今天写完",
  });
  expect(await post("quality", "/supervision/due_soon", [...typed, ["tick", "none"]])).toMatchObject({ items: [] });
  expect(site.plan().dataVersion).toBe(before);
});

test("nothing ticked, nothing that is there: a sentence", async () => {
  expect(await post("quality", "/supervision", [["note", "快"]])).toMatchObject({ status: 422, note: "快" });
  expect(await post("quality", "/supervision", [["only", "row"]])).toMatchObject({ status: 404 });
  const [foreign] = await linesOf("due_soon", "quality", "?leader=tao-jianhua");
  expect(await post("leader.he-fenqin", "/supervision", [["only", foreign?.matter ?? ""]])).toMatchObject({
    status: 403,
  });
});

test("who looks is offered what is theirs: on today's list only, and not to departments", async () => {
  const offers = async (...asked: Parameters<typeof open>) =>
    new Set((await linesOf(...asked)).map(({ chase }) => chase));
  expect(await offers("due_soon", "quality", "?asOf=2025-07-09")).toEqual(new Set([null]));
  expect(await offers("due_soon", "head.information")).toEqual(new Set([null]));
  expect(await offers("due_soon", "leader.tao-jianhua", "?leader=tao-jianhua")).toEqual(new Set(["offered"]));
  expect(await offers("due_soon", "leader.tao-jianhua", "?leader=he-fenqin")).toEqual(new Set([null]));
  expect(await offers("review_overdue", "leader.li-guohua", "?leader=li-guohua")).toEqual(new Set([null]));
  expect((await open("due_soon", "quality", "?asOf=2025-07-09")).list.chases).toBe(true);
  expect((await open("due_soon", "head.information")).list.chases).toBe(false);
});

test.each([
  ["due_soon", "quality", "", "督办单 登记问题 查看"],
  ["due_soon", "leader.tao-jianhua", "?leader=tao-jianhua", "督办单 延期 查看"],
  ["due_soon", "leader.tao-jianhua", "?leader=he-fenqin&department=general-affairs", "查看"],
  ["review_overdue", "leader.li-guohua", "?leader=li-guohua", "去审核 督办单"],
  ["indicator_missing", "quality", "", "督办单 登记问题 查看"],
  ["finding_overdue", "quality", "", "督办单 查看"],
  ["order_overdue", "quality", "", "查看"],
  ["due_soon", "reporter.information", "", "去填写"],
])("the next steps on %s for %s %s: %s", async (tile, username, search, words) => {
  const [line] = await linesOf(tile, username, search);
  expect(line?.steps.map((step) => step.words).join(" ")).toBe(words);
});
