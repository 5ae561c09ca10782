import { beforeAll, expect, test } from "vitest";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { seedDemo } from "#db/demo/seed-demo.server.ts";
import { loader } from "./page.tsx";

let site: ReturnType<typeof installTestRuntime>;

beforeAll(() => {
  site = installTestRuntime();
  seedDemo(site.db, "no hash");
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
  expect((await open("due_soon", "quality")).list.writes).toBe(false);
  expect((await open("due_soon", "leader.tao-jianhua")).list.writes).toBe(false);
  expect((await open("due_soon", "head.information")).list.writes).toBe(true);
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
