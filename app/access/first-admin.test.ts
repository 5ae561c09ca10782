import { beforeEach, expect, test } from "vitest";
import { holds } from "#app/commands/test-world.ts";
import { verifyAudit } from "#db/audit-log.ts";
import { createFirstAdmin, isSetupToken } from "./first-admin.server.ts";
import { issueSetupToken, runtime } from "./runtime.server.ts";
import { signIn } from "./sign-in.server.ts";
import { installTestRuntime } from "./test-runtime.ts";

const FACTS = { username: "admin", name: "张三", password: "long-enough-password" };
let site: ReturnType<typeof installTestRuntime>;
let token: string;

beforeEach(() => {
  site = installTestRuntime();
  token = issueSetupToken(runtime()) ?? "";
});

test("the link works once", async () => {
  expect(isSetupToken(token)).toBe(true);
  const userId = await createFirstAdmin(token, FACTS);
  expect(site.plan().people).toMatchObject([{ id: userId, name: "张三", assignments: [holds("admin")] }]);
  expect(await signIn("admin", FACTS.password)).toEqual({ kind: "welcome", userId });

  expect(isSetupToken(token)).toBe(false);
  expect(await createFirstAdmin(token, { ...FACTS, username: "second" })).toBeNull();
  expect(site.plan().people).toHaveLength(1);
  expect(verifyAudit(site.db)).toEqual({ entries: 1, brokenAt: null });
});

test("two people with the link at the same moment: one account", async () => {
  const both = [createFirstAdmin(token, FACTS), createFirstAdmin(token, { ...FACTS, username: "second" })];
  const ids = await Promise.all(both);
  expect(ids.filter((id) => id !== null)).toHaveLength(1);
  expect(site.plan().people).toHaveLength(1);
});

test.each([null, "", "wrong", "x".repeat(32)])("%j is no link", async (wrong) => {
  expect(isSetupToken(wrong)).toBe(false);
  expect(await createFirstAdmin(wrong ?? "", FACTS)).toBeNull();
});

test("a restart makes a new link and the old one is void", () => {
  const second = issueSetupToken(runtime());
  expect([isSetupToken(token), isSetupToken(second)]).toEqual([false, true]);
});

test("with an account there is no link, not even the one printed before", async () => {
  await site.account("zhang", [holds("viewer")]);
  expect(isSetupToken(token)).toBe(false);
  expect(issueSetupToken(runtime())).toBeNull();
});
