import { expect, test } from "vitest";
import { findUserById, updateUser } from "#db/people.ts";
import { session } from "#db/schema.server.ts";
import { insertSession } from "#db/sessions.ts";
import { resetPassword } from "./reset-password.ts";
import { holds, openTestWorld } from "./test-world.ts";

function world() {
  const opened = openTestWorld();
  const admin = opened.person("admin", holds("admin"));
  const { userId } = opened.person("zhang", holds("reporter", "nursing"));
  return { ...opened, admin, userId };
}

test("puts a provisional password in place, lifts the lock and ends the sessions", () => {
  const { run, admin, userId, db } = world();
  updateUser(db, userId, { failedAttempts: 3, lockedUntil: 9_999_999_999_999 });
  insertSession(db, { tokenHash: "a", userId, createdAt: 0, lastSeenAt: 0 });
  const result = run(admin, resetPassword, { userId, version: 1, passwordHash: "new secret hash" });
  expect(findUserById(db, userId)).toMatchObject({
    passwordHash: "new secret hash",
    mustChangePassword: true,
    failedAttempts: 0,
    lockedUntil: null,
    version: 2,
  });
  expect(db.select().from(session).all()).toEqual([]);
  expect(result.ok && result.value.audit).toEqual([{ subject: "user/zhang", after: { mustChangePassword: true } }]);
});

test.each([
  ["an older version", { version: 0 }, "stale"],
  ["no such account", { userId: 99 }, "not-found"],
] as const)("refuses %s", (_what, change, code) => {
  const { run, admin, userId } = world();
  const input = { userId, version: 1, passwordHash: "new secret hash", ...change };
  expect(run(admin, resetPassword, input)).toEqual({ ok: false, refusal: { code } });
});

test("one's own password is changed on one's own page", () => {
  const { run, admin } = world();
  const result = run(admin, resetPassword, { userId: admin.userId, version: 1, passwordHash: "new secret hash" });
  expect(result).toEqual({ ok: false, refusal: { code: "own-account" } });
});
