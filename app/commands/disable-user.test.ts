import { expect, test } from "vitest";
import { findUserById } from "#db/people.ts";
import { session } from "#db/schema.server.ts";
import { insertSession } from "#db/sessions.ts";
import { disableUser } from "./disable-user.ts";
import { enableUser } from "./enable-user.ts";
import { holds, openTestWorld } from "./test-world.ts";

function world() {
  const opened = openTestWorld();
  const admin = opened.person("admin", holds("admin"));
  const { userId } = opened.person("zhang", holds("reporter", "nursing"));
  for (const [tokenHash, owner] of [
    ["a", userId],
    ["b", userId],
    ["c", admin.userId],
  ] as const)
    insertSession(opened.db, { tokenHash, userId: owner, createdAt: 0, lastSeenAt: 0 });
  return { ...opened, admin, userId };
}

test("closes the account and ends that person's sessions, nobody else's", () => {
  const { run, admin, userId, db } = world();
  const result = run(admin, disableUser, { userId, version: 1 });
  expect(result.ok && result.value.audit).toEqual([
    { subject: "user/zhang", before: { disabled: false }, after: { disabled: true } },
  ]);
  expect(findUserById(db, userId)).toMatchObject({ disabledAt: "2025-07-08T09:00:00+08:00", version: 2 });
  expect(
    db
      .select()
      .from(session)
      .all()
      .map(({ tokenHash }) => tokenHash),
  ).toEqual(["c"]);
});

test("opens it again with the roles it had, and without a lock", () => {
  const { run, admin, userId, plan } = world();
  run(admin, disableUser, { userId, version: 1 });
  const result = run(admin, enableUser, { userId, version: 2 });
  expect(result.ok && result.value.audit).toEqual([
    { subject: "user/zhang", before: { disabled: true }, after: { disabled: false } },
  ]);
  expect(plan().people.find(({ id }) => id === userId)).toMatchObject({
    disabled: false,
    assignments: [holds("reporter", "nursing")],
    version: 3,
  });
});

test.each([
  ["a second time", disableUser, 2, "wrong-state"],
  ["from an older page", disableUser, 1, "stale"],
  ["opening from an older page", enableUser, 1, "stale"],
] as const)("once closed: %s", (_what, command, version, code) => {
  const { run, admin, userId } = world();
  run(admin, disableUser, { userId, version: 1 });
  expect(run(admin, command, { userId, version })).toEqual({ ok: false, refusal: { code } });
});

test("an open account is not opened", () => {
  const { run, admin, userId } = world();
  expect(run(admin, enableUser, { userId, version: 1 })).toEqual({ ok: false, refusal: { code: "wrong-state" } });
});

test("the last administrator is not closed, and nobody closes their own account", () => {
  const { run, admin, person } = world();
  const own = { userId: admin.userId, version: 1 };
  expect(run(admin, disableUser, own)).toEqual({ ok: false, refusal: { code: "last-admin" } });
  const second = person("second", holds("admin"));
  expect(run(admin, disableUser, own)).toEqual({ ok: false, refusal: { code: "own-account" } });
  expect(run(second, disableUser, own).ok).toBe(true);
});

test("without the permission nothing happens", () => {
  const { run, person, userId } = world();
  const viewer = person("viewer", holds("viewer"));
  expect(run(viewer, disableUser, { userId, version: 1 })).toEqual({ ok: false, refusal: { code: "not-permitted" } });
});
