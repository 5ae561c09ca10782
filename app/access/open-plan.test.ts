import { beforeEach, expect, test } from "vitest";
import { holds } from "#app/commands/test-world.ts";
import { asOfDay, openPlan, openPlanForProgram, requireActor, requirePermission } from "./open-plan.server.ts";
import { installTestRuntime, TEST_SITE } from "./test-runtime.ts";

let site: ReturnType<typeof installTestRuntime>;

beforeEach(() => {
  site = installTestRuntime();
});

/** The answer a door throws instead of opening. */
async function thrownBy(work: Promise<unknown>): Promise<Response> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Response) return error;
    throw error;
  }
  throw new Error("the door opened");
}

test.each([
  ["/", "/login"],
  ["/_root.data", "/login"],
  ["/tasks?leader=he-fenqin", "/login?next=%2Ftasks%3Fleader%3Dhe-fenqin"],
  ["/tasks.data?leader=he-fenqin", "/login?next=%2Ftasks%3Fleader%3Dhe-fenqin"],
])("a stranger at %s is sent to %s", async (path, login) => {
  const answer = await thrownBy(openPlan(await site.request(path, null)));
  expect([answer.status, answer.headers.get("Location")]).toEqual([302, login]);
});

test("a stranger who posts is not sent back to where a form was", async () => {
  const answer = await thrownBy(requireActor(await site.request("/tasks", null, { method: "POST" })));
  expect(answer.headers.get("Location")).toBe("/login");
});

test("a program without a session gets 401 in JSON", async () => {
  const answer = await thrownBy(openPlanForProgram(await site.request("/api/v1/tasks", null)));
  expect(answer.status).toBe(401);
  expect(await answer.json()).toEqual({ error: { code: "not-signed-in", message: "请先登录。" } });
});

test("with a provisional password one can only change it", async () => {
  const userId = await site.account("zhang", [holds("admin")], { mustChangePassword: true });
  const tasks = await thrownBy(openPlan(await site.request("/tasks", userId)));
  expect([tasks.status, tasks.headers.get("Location")]).toEqual([302, "/account"]);
  expect((await thrownBy(openPlanForProgram(await site.request("/api/v1/tasks", userId)))).status).toBe(403);
  expect((await openPlan(await site.request("/account", userId))).actor.username).toBe("zhang");
});

test("the door opens on the plan the person may see, on the business day", async () => {
  const userId = await site.account("zhang", [holds("reporter", "nursing")]);
  const { plan, today, may } = await openPlan(await site.request("/", userId));
  expect(today).toBe("2025-07-08");
  expect(plan.people).toEqual([]);
  expect(plan.rowByKey.has("2025-H1|1|outpatient-office")).toBe(false);
  expect(may("report.edit", { departmentCodes: ["nursing"] })).toBe(true);
  expect(may("user.manage")).toBe(false);
});

test("without permission a page answers 403", async () => {
  const userId = await site.account("zhang", [holds("viewer")]);
  const opened = await openPlan(await site.request("/admin/users", userId));
  const answer = await thrownBy(Promise.resolve().then(() => requirePermission(opened, "user.manage")));
  expect(answer.status).toBe(403);
  expect(() => requirePermission(opened, "plan.read")).not.toThrow();
});

test.each([
  ["?asOf=2024-07-11", "2024-07-11"],
  ["?asOf=2024-02-30", "2025-07-08"],
  ["?asOf=", "2025-07-08"],
  ["", "2025-07-08"],
])("%s is read as %s", (search, day) => {
  expect(asOfDay(new Request(`${TEST_SITE}/supervision${search}`), "2025-07-08")).toBe(day);
});
