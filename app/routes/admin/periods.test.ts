/** The days of half-years, through their pages: look, save, and who may. */
import { beforeEach, expect, test } from "vitest";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { holds } from "#app/commands/test-world.ts";
import { action, loader as openOne } from "./period.tsx";
import { loader as openList } from "./periods.tsx";

const REASON = "国庆假期，顺延到节后";
const MOVED = { opensOn: "2025-06-20", dueOn: "2025-07-07", closesOn: "2025-07-24", reason: REASON, version: "0" };
const LOOKED = "2025-06-20|2025-07-07|2025-07-24";

let site: ReturnType<typeof installTestRuntime>;
let quality: number;

beforeEach(async () => {
  site = installTestRuntime();
  quality = await site.account("quality", [holds("quality_office")]);
});

async function open(userId: number, search = "") {
  return openList({ request: await site.request(`/admin/periods${search}`, userId), params: {}, context: {} });
}

async function post(userId: number, fields: Record<string, string>, period = "2025-H1") {
  const init = { method: "POST", body: new URLSearchParams(fields) };
  const request = await site.request(`/admin/periods/${period}`, userId, init);
  const answer = await action({ request, params: { period }, context: {} });
  if ("init" in answer) return { status: answer.init?.status ?? 200, ...answer.data };
  return { status: answer.status, location: answer.headers.get("Location") };
}

test("质控办 looks at what a change does, saves it, and everybody finds it with its reason", async () => {
  const seen = await post(quality, { ...MOVED, intent: "look" });
  expect(seen).toMatchObject({ status: 200, looked: LOOKED, preview: { ceaseToBeLate: [], windowAfter: "已过截止" } });
  expect("preview" in seen && seen.preview?.becomeLate).toHaveLength(
    new Set(site.plan().tasks.flatMap((t) => t.departmentCodes)).size,
  );
  expect(site.plan().halfYearById.get("2025-H1")?.dueOn).toBe("2025-07-10");

  expect(await post(quality, { ...MOVED, intent: "save", looked: LOOKED })).toEqual({
    status: 302,
    location: "/admin/periods?saved=2025-H1",
  });
  const viewer = await site.account("viewer", [holds("viewer")]);
  const page = await open(viewer, "?saved=2025-H1");
  expect(page).toMatchObject({ edits: false, saved: "2025年上半年" });
  expect(page.changes).toEqual([
    {
      label: "2025年上半年",
      by: "quality",
      at: "07-08 09:00",
      moves: ["截止日 2025-07-10 周四 → 2025-07-07 周一"],
      reason: REASON,
    },
  ]);
});

test("other days than those looked at are looked at first", async () => {
  const answer = await post(quality, { ...MOVED, dueOn: "2025-07-09", intent: "save", looked: LOOKED });
  expect(answer).toMatchObject({ status: 200, looked: "2025-06-20|2025-07-09|2025-07-24" });
  expect(site.plan().halfYearChanges).toEqual([]);
});

test("a due day nobody works on is said, with the next day somebody does", async () => {
  expect(await post(quality, { ...MOVED, dueOn: "2025-07-12" })).toMatchObject({
    preview: { hint: "截止日 2025-07-12 周六 不是工作日，下一个工作日是 2025-07-14 周一。可以照样保存。" },
  });
});

test.each([
  ["no real day", { dueOn: "2025-02-30" }, 400, { dueOn: ["日期写成 年-月-日，例如 2025-07-15。"] }],
  ["wrong order", { closesOn: "2025-07-01" }, 422, { closesOn: ["关闭日不能早于截止日 2025-07-07。"] }],
  ["no reason", { reason: "" }, 400, { reason: ["请写理由。"] }],
  ["a short reason", { reason: "顺延" }, 422, { reason: ["理由至少 5 个字，现有 2 个。"] }],
])("%s is told at its field and what was typed comes back", async (_, fields, status, error) => {
  const answer = await post(quality, { ...MOVED, ...fields });
  expect(answer).toMatchObject({ status, preview: null, result: { error, initialValue: { opensOn: "2025-06-20" } } });
});

test("who saves over an unseen change is told", async () => {
  await post(quality, { ...MOVED, intent: "save", looked: LOOKED });
  expect(await post(quality, { ...MOVED, dueOn: "2025-07-09" })).toMatchObject({ status: 409, preview: null });
});

test("the others read the list but cannot open the form; an unknown half-year is not found", async () => {
  const admin = await site.account("admin", [holds("admin")]);
  expect((await open(admin)).edits).toBe(false);
  const request = await site.request("/admin/periods/2025-H1", admin);
  await expect(openOne({ request, params: { period: "2025-H1" }, context: {} })).rejects.toMatchObject({ status: 403 });
  await expect(post(admin, MOVED)).rejects.toMatchObject({ status: 403 });
  await expect(post(quality, MOVED, "2031-H1")).rejects.toMatchObject({ status: 404 });
});
