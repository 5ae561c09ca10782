import { expect, test } from "vitest";
import type { Assignment } from "#app/domain/role.ts";
import { findUserByName } from "#db/people.ts";
import { createUser } from "./create-user.ts";
import { holds, openTestWorld } from "./test-world.ts";

const NEW = { username: "zhang", name: "张三", passwordHash: "secret hash" };

function world() {
  const opened = openTestWorld();
  return { ...opened, admin: opened.person("admin", holds("admin")) };
}

test("opens an account with several roles and a password to be changed", () => {
  const { run, admin, plan, db } = world();
  const assignments = [holds("department_head", "nursing"), holds("reporter", "nursing"), holds("quality_office")];
  const result = run(admin, createUser, { ...NEW, assignments });
  const userId = findUserByName(db, "zhang")?.id;
  expect(result).toMatchObject({ ok: true, value: { output: { userId } } });
  expect(plan().people.find(({ id }) => id === userId)).toMatchObject({
    ...{ username: "zhang", name: "张三", assignments },
    ...{ mustChangePassword: true, disabled: false, lastSeenOn: null },
  });
});

test("the audit line says who and what, and keeps the password and its hash out", () => {
  const { run, admin } = world();
  const result = run(admin, createUser, { ...NEW, assignments: [holds("reporter", "nursing")] });
  expect(result.ok && result.value.audit).toEqual([
    { subject: "user/zhang", after: { username: "zhang", name: "张三", assignments: ["reporter:nursing"] } },
  ]);
  expect(JSON.stringify(result)).not.toContain("secret hash");
});

test.each<[string, Assignment[]]>([
  ["no role", []],
  ["an unknown department", [holds("viewer"), holds("reporter", "cardiology")]],
  ["an unknown leader", [holds("leader", "nobody")]],
  ["a head of nothing", [holds("department_head")]],
])("refuses %s", (_what, assignments) => {
  const { run, admin, plan } = world();
  const result = run(admin, createUser, { ...NEW, assignments });
  expect(result).toEqual({ ok: false, refusal: { code: "assignment-required" } });
  expect(plan().people).toHaveLength(1);
});

test("refuses a name that is taken, also by a disabled account", () => {
  const { run, admin } = world();
  run(admin, createUser, { ...NEW, assignments: [holds("viewer")] });
  const result = run(admin, createUser, { ...NEW, name: "李四", assignments: [holds("viewer")] });
  expect(result).toMatchObject({ ok: false, refusal: { code: "username-taken" } });
});

test("only administrators open accounts", () => {
  const { run, person } = world();
  const quality = person("quality", holds("quality_office"), holds("task_force_head"));
  const result = run(quality, createUser, { ...NEW, assignments: [holds("admin")] });
  expect(result).toEqual({ ok: false, refusal: { code: "not-permitted" } });
});
