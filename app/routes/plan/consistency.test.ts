import { beforeAll, expect, test } from "vitest";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { CONSISTENCY_POINTS } from "#app/domain/consistency-points.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { action, loader } from "./consistency.tsx";

let site: ReturnType<typeof installTestRuntime>;

beforeAll(() => {
  site = installTestRuntime({}, openDemoDatabase());
});

function idOf(username: string) {
  return site.plan().people.find((each) => each.username === username)?.id ?? null;
}

async function open(query: string, username: string) {
  const request = await site.request(`/plan/consistency${query}`, idOf(username));
  return loader({ request, params: {}, context: {} });
}

async function post(fields: Record<string, string>, username: string) {
  const init = { method: "POST", body: new URLSearchParams(fields) };
  const request = await site.request(`/plan/consistency?edit=${fields.code}`, idOf(username), init);
  return action({ request, params: {}, context: {} });
}

const statusOf = (answer: Awaited<ReturnType<typeof post>>) => ("init" in answer ? answer.init?.status : answer.status);

test.each(["viewer", "admin", "head.information", "leader.he-fenqin"])(
  "%s reads it and changes nothing",
  async (who) => {
    const page = await open("?edit=K01", who);
    expect([page.points.length, page.mayConfirm, page.edited]).toEqual([CONSISTENCY_POINTS.length, false, null]);
    expect(statusOf(await post({ code: "K01", state: "confirmed", note: "由院办明确", version: "0" }, who))).toBe(403);
    expect((await open("", who)).confirmed).toBe(0);
  },
);

test("what 质控办 writes down stands on the page for everyone", async () => {
  const answer = await post({ code: "K03", state: "confirmed", note: "院办：不补第 21 项", version: "0" }, "quality");
  expect(answer instanceof Response && answer.headers.get("Location")).toBe("/plan/consistency?saved=K03#K03");
  const page = await open("", "viewer");
  expect(page.confirmed).toBe(1);
  const point = page.points.find(({ code }) => code === "K03");
  expect(point).toMatchObject({ state: "confirmed", note: "院办：不补第 21 项", noted: { on: "2025-07-08" } });
});

test.each([
  ["a confirmation without a word", { code: "K05", state: "confirmed", note: "", version: "0" }, 422],
  ["a state that is none", { code: "K05", state: "settled", note: "由院办明确", version: "0" }, 422],
  ["a point that is none", { code: "K99", state: "confirmed", note: "由院办明确", version: "0" }, 404],
  ["an older page", { code: "K05", state: "confirmed", note: "由院办明确", version: "7" }, 409],
])("%s is refused", async (_, fields, status) => {
  expect(statusOf(await post(fields, "president"))).toBe(status);
  expect((await open("", "quality")).points.find(({ code }) => code === fields.code)?.noted ?? null).toBeNull();
});

test("the map is that of the half-year asked for", async () => {
  expect((await open("?period=2024-H1", "quality")).map.period?.id).toBe("2024-H1");
  expect((await open("?period=2023-H1", "quality")).map.period?.id).toBe("2025-H1");
  expect((await open("", "quality")).map.rows).toHaveLength(33);
});

test("a contradiction is counted where its task stands", async () => {
  const { map } = await open("?period=2024-H1", "quality");
  const found = map.rows.flatMap(({ no, answer, tasks }) =>
    tasks.flatMap((task) => (task.contradicts ? [[no, answer, task.no, task.rating]] : [])),
  );
  expect(found).toEqual([
    [4, "否", 1, "on_time_high_quality"],
    [33, "否", 16, "on_time_high_quality"],
  ]);
  expect(map.contradictions).toBe(2);
});

test("before publication a viewer sees neither rating nor answer", async () => {
  const { map } = await open("?period=2025-H1", "viewer");
  const closed = map.rows.every(({ answer, tasks }) => answer === null && tasks.every(({ rating }) => rating === null));
  expect(closed).toBe(true);
  expect((await open("", "viewer")).map.period?.id).toBe("2024-H2");
});

test("departments that lead none of an indicator's tasks are named as strangers", async () => {
  const { map } = await open("", "quality");
  expect(map.rows.filter(({ strangers }) => strangers).map(({ no }) => no)).toEqual([5, 20, 24, 31, 32, 33]);
  expect(map.unmeasured.map(({ no }) => no)).toEqual([8, 14, 25, 26, 30]);
});
