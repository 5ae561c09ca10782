import { expect, test } from "vitest";
import { assignmentsOf, findUserById } from "#db/people.ts";
import { disableUser } from "./disable-user.ts";
import { holds, openTestWorld } from "./test-world.ts";
import { updateUser } from "./update-user.ts";

function world() {
  const opened = openTestWorld();
  const admin = opened.person("admin", holds("admin"));
  const { userId } = opened.person("zhang", holds("reporter", "nursing"));
  return { ...opened, admin, userId };
}

test("renames and reassigns", () => {
  const { run, admin, userId, db } = world();
  const assignments = [holds("department_head", "nursing"), holds("leader", "he-fenqin")];
  const result = run(admin, updateUser, { userId, version: 1, name: "张三", assignments });
  expect(assignmentsOf(db, userId)).toEqual(assignments);
  expect(findUserById(db, userId)).toMatchObject({ name: "张三", username: "zhang", version: 2 });
  expect(result.ok && result.value.audit).toEqual([
    {
      subject: "user/zhang",
      before: { name: "zhang", assignments: ["reporter:nursing"] },
      after: { name: "张三", assignments: ["department_head:nursing", "leader:he-fenqin"] },
    },
  ]);
});

test("who saw an older version is told so", () => {
  const { run, admin, userId, db } = world();
  run(admin, updateUser, { userId, version: 1, name: "张三", assignments: [holds("viewer")] });
  const result = run(admin, updateUser, { userId, version: 1, name: "李四", assignments: [holds("admin")] });
  expect(result).toEqual({ ok: false, refusal: { code: "stale" } });
  expect(findUserById(db, userId)?.name).toBe("张三");
});

test("nobody is left without a role", () => {
  const { run, admin, userId } = world();
  const result = run(admin, updateUser, { userId, version: 1, name: "张三", assignments: [] });
  expect(result).toEqual({ ok: false, refusal: { code: "assignment-required" } });
});

test("an account that does not exist is not found", () => {
  const { run, admin } = world();
  const result = run(admin, updateUser, { userId: 99, version: 1, name: "张三", assignments: [holds("viewer")] });
  expect(result).toEqual({ ok: false, refusal: { code: "not-found" } });
});

test("the last administrator stays one; a disabled one does not count", () => {
  const { run, admin, userId, db } = world();
  const step = { userId: admin.userId, name: "admin", assignments: [holds("viewer")] };
  expect(run(admin, updateUser, { ...step, version: 1 })).toEqual({ ok: false, refusal: { code: "last-admin" } });
  expect(run(admin, updateUser, { ...step, version: 1, assignments: [holds("viewer"), holds("admin")] }).ok).toBe(true);

  run(admin, updateUser, { userId, version: 1, name: "张三", assignments: [holds("admin")] });
  run(admin, disableUser, { userId, version: 2 });
  expect(run(admin, updateUser, { ...step, version: 2 })).toEqual({ ok: false, refusal: { code: "last-admin" } });
  expect(assignmentsOf(db, admin.userId)).toContainEqual(holds("admin"));
});

test("with a second administrator the first may step down", () => {
  const { run, admin, person, db } = world();
  person("second", holds("admin"));
  const step = { userId: admin.userId, version: 1, name: "admin", assignments: [holds("viewer")] };
  expect(run(admin, updateUser, step).ok).toBe(true);
  expect(assignmentsOf(db, admin.userId)).toEqual([holds("viewer")]);
});
