import { beforeEach, expect, test } from "vitest";
import { installTestRuntime, TEST_PASSWORD } from "#app/access/test-runtime.ts";
import { action } from "./page.tsx";

let site: ReturnType<typeof installTestRuntime>;
let zhang: number;

beforeEach(async () => {
  site = installTestRuntime();
  zhang = await site.account("zhang", [{ role: "viewer", departmentCode: null, leaderCode: null }]);
});

async function change(current: string) {
  const body = new URLSearchParams({ current, password: "a-new-password", again: "a-new-password" });
  const request = await site.request("/account", zhang, { method: "POST", body });
  const answer = await action({ request, params: {}, context: {} });
  if (answer instanceof Response) return answer.headers.get("Location");
  return (answer as unknown as { data: { error: { current?: string[] } } }).data.error.current?.[0];
}

test("the right password is changed, and the session goes on", async () => {
  expect(await change(TEST_PASSWORD)).toBe("/account?changed");
});

test("an open session does not let anyone guess for ever: five wrong ones lock the account", async () => {
  for (const left of [4, 3, 2]) expect([left, await change("wrong-password")]).toEqual([left, "原密码不对。"]);
  expect(await change("wrong-password")).toContain("再错 1 次");
  expect(await change("wrong-password")).toContain("15 分钟后再试");
  expect(await change(TEST_PASSWORD)).toContain("已锁定");
  site.passMinutes(16);
  expect(await change(TEST_PASSWORD)).toBe("/account?changed");
});
