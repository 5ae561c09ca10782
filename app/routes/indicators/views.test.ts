import { beforeAll, expect, test } from "vitest";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loader } from "./grid.tsx";

let site: ReturnType<typeof installTestRuntime>;

beforeAll(() => {
  site = installTestRuntime({}, openDemoDatabase());
});

async function open(query: string, username = "quality") {
  const person = site.plan().people.find((each) => each.username === username);
  const request = await site.request(`/indicators${query}`, person?.id ?? null);
  return loader({ request, params: {}, context: {} });
}

async function completeness(query: string, username?: string) {
  const { body } = await open(`?view=completeness${query}`, username);
  if (body.view !== "completeness") throw new Error(body.view);
  return body;
}

test.each([
  ["", "grid"],
  ["?view=trends", "trends"],
  ["?view=targets", "targets"],
  ["?view=completeness", "completeness"],
  ["?view=nonsense", "grid"],
])("/indicators%s shows %s", async (query, view) => {
  expect((await open(query)).body.view).toBe(view);
});

test("there is a small chart for every printed measure, in the six dimensions", async () => {
  const { body } = await open("?view=trends");
  if (body.view !== "trends") throw new Error(body.view);
  expect(body.groups.map(({ dimension, trends }) => [dimension, trends.length])).toEqual([
    ["诊前", 5],
    ["门诊", 6],
    ["急诊急救", 7],
    ["住院", 8],
    ["诊后", 4],
    ["全程", 11],
  ]);
});

test("each number of the summary is the length of its list, with filters too", async () => {
  for (const filter of ["", "&dimension=急诊急救", "&department=medical-affairs"]) {
    const { standings, body } = await open(`?view=targets${filter}`);
    if (body.view !== "targets") throw new Error(body.view);
    expect(body.groups.map(({ standing, rows }) => [standing, rows.length])).toEqual(
      standings.map(({ standing, count }) => [standing, count]),
    );
  }
});

test("the summary counts every printed measure once", async () => {
  const { standings } = await open("");
  expect(standings.reduce((sum, { count }) => sum + count, 0)).toBe(41);
});

test("doubted figures are left out of trends and standings when asked, and nowhere else", async () => {
  const standing = async (query: string) =>
    Object.fromEntries((await open(query)).standings.map(({ standing: name, count }) => [name, count]));
  expect(await standing("?view=targets")).toMatchObject({ awaiting_query: 1 });
  expect(await standing("?view=targets&doubted=out")).not.toHaveProperty("awaiting_query");
  expect(await standing("?doubted=out")).toEqual(await standing(""));

  const waits = async (query: string) => {
    const { body } = await open(query);
    if (body.view !== "trends") throw new Error(body.view);
    const trend = body.groups.flatMap(({ trends }) => trends).find(({ no }) => no === 6);
    return trend?.points.map(({ mark }) => mark);
  };
  expect(await waits("?view=trends")).toEqual(["26.4", "24.8", "22.1", "19.6", "11.2", "未到期"]);
  expect(await waits("?view=trends&doubted=out")).toEqual(["26.4", "24.8", "22.1", "19.6", "疑点略去", "未到期"]);
});

test("completeness is that of the half-year asked for, the current one without asking", async () => {
  expect((await completeness("")).period).toBe("2025-H1");
  const whole = await completeness("&period=2024-H1");
  expect([whole.period, whole.lines.length, whole.total.required]).toEqual(["2024-H1", 10, 41]);
  expect((await completeness("&period=2025-H2")).period).toBe("2025-H1");
  expect((await completeness("&period=2031-H1")).period).toBe("2025-H1");
});

test("before publication a department's counts are for those who may see its cells", async () => {
  const seen = async (period: string, username: string) =>
    (await completeness(`&period=${period}`, username)).lines.flatMap(({ code, counts }) => (counts ? [code] : []));
  expect(await seen("2025-H1", "head.information")).toEqual(["information"]);
  expect(await seen("2025-H1", "viewer")).toEqual([]);
  expect(await seen("2024-H2", "viewer")).toHaveLength(10);
  expect(await seen("2025-H1", "leader.he-fenqin")).toHaveLength(10);
});

test("the line at the end of a row hides what the reader may not see", async () => {
  const lastOf = async (username: string) => {
    const { body } = await open("", username);
    if (body.view !== "grid") throw new Error(body.view);
    return body.grid.groups[0]?.rows[0]?.spark?.last.index;
  };
  expect(await lastOf("quality")).toBe(4);
  expect(await lastOf("viewer")).toBe(3);
});
