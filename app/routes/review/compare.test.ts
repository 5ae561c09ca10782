import { beforeAll, expect, test } from "vitest";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { loader as program } from "#app/routes/api/comparison.ts";
import { loader as download } from "#app/routes/exports/file.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loader } from "./compare.tsx";

let site: ReturnType<typeof installTestRuntime>;

beforeAll(() => {
  site = installTestRuntime({}, openDemoDatabase());
});

async function requestOf(path: string, username: string) {
  const person = site.plan().people.find((each) => each.username === username);
  return site.request(path, person?.id ?? null);
}

async function open(query: string, username = "quality") {
  const request = await requestOf(`/review/compare?${query}`, username);
  const { data, init } = await loader({ request, params: {}, context: {} });
  return { ...data, status: init?.status ?? 200 };
}

async function json(query: string, username = "quality") {
  const request = await requestOf(`/api/v1/comparison?${query}`, username);
  const answer = await program({ request, params: {}, context: {} }).catch((thrown: unknown) => thrown);
  if (!(answer instanceof Response)) throw new Error("not a response");
  return { status: answer.status, body: JSON.parse(await answer.text()) as Record<string, never> };
}

test("two half-years with the numbers of every view, and the view asked for", async () => {
  const { view, status } = await open("from=2024-H1&to=2024-H2&tasks=slipped&measures=worse");
  expect([status, view?.from, view?.to]).toEqual([200, "2024-H1", "2024-H2"]);
  expect(view?.tasks).toHaveLength(view?.counts.tasks.slipped ?? -1);
  expect(view?.tasks.every(({ change }) => change === "slipped")).toBe(true);
  expect(view?.measures).toHaveLength(view?.counts.measures.worse ?? -1);
  expect(view?.counts.tasks.all).toBe(30);
});

test("without a target nothing is coloured; what stays 是 and what is missing twice is told", async () => {
  const { view } = await open("from=2024-H1&to=2024-H2");
  const lines = view?.measures ?? [];
  expect(lines.some(({ isJudged, change }) => !isJudged && change === "better")).toBe(true);
  expect(lines.some(({ isJudged, change }) => isJudged && change === "better")).toBe(true);
  const staying = lines.filter(({ staysYes }) => staysYes);
  expect(staying.length).toBeGreaterThan(1);
  expect(staying.every(({ from, to }) => from?.quantity === "是" && to?.quantity === "是")).toBe(true);
  const gaps = (await open("from=2024-H2&to=2025-H1&measures=no_figure")).view?.measures ?? [];
  expect(new Set(gaps.map(({ from, to, changeWords }) => [from || to ? 1 : 0, changeWords].join(" ")))).toEqual(
    new Set(["0 两期都缺", "1 缺一期"]),
  );
});

test("without an address the last two adopted half-years, until most of the newer is rated", async () => {
  const { pair, heldBack } = await open("");
  expect(pair).toEqual({ from: "2024-H1", to: "2024-H2" });
  expect(heldBack).toMatch(/^2025年上半年只评定了 \d+\/41 行，先比较已审定的最近两期；/);
  expect(await open("from=2024-H2&to=2025-H1")).toMatchObject({ pair: { to: "2025-H1" }, heldBack: null });
  expect((await open("", "viewer")).heldBack).toBeNull();
  expect((await open("", "viewer")).pair).toEqual({ from: "2024-H1", to: "2024-H2" });
});

test.each([
  ["from=2024-H2&to=2025-H1", "viewer", "2025年上半年还没有公布，不能比较。"],
  ["from=2024-H2&to=2025-H1", "head.information", "2025年上半年还没有公布，不能比较。"],
  ["from=2024-H2&to=2024-H2", "quality", "两个半年相同，请选两个不同的。"],
])("?%s for %s: %s", async (query, username, sentence) => {
  const { refusal, status, view } = await open(query, username);
  expect([refusal, status, view]).toEqual([sentence, 400, null]);
  expect((await json(query, username)).status).toBe(400);
  const request = await requestOf(`/exports/comparison.xlsx?${query}`, username);
  expect((await download({ request, params: { file: "comparison.xlsx" }, context: {} })).status).toBeGreaterThan(399);
});

test("the JSON says the same as the page under the same filter", async () => {
  const query = "from=2024-H1&to=2024-H2&leader=he-fenqin";
  const [{ view }, { body, status }] = [await open(query), await json(query)];
  expect(status).toBe(200);
  expect(body).toMatchObject({
    from: "2024-H1",
    to: "2024-H2",
    demo: true,
    tasks: view?.tasks.map(({ no, change }) => ({ no, change })),
    measures: view?.measures.map(({ key, change }) => ({ measure: key, change })),
  });
});

test("the list is exported as it is shown", async () => {
  const request = await requestOf("/exports/comparison.xlsx?from=2024-H1&to=2024-H2&tasks=slipped", "viewer");
  const answer = await download({ request, params: { file: "comparison.xlsx" }, context: {} });
  expect([answer.status, answer.headers.get("Content-Type")]).toEqual([
    200,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ]);
});
