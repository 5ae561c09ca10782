import { beforeEach, expect, test } from "vitest";
import { accomplished, type Command } from "#app/commands/command.ts";
import { holds } from "#app/commands/test-world.ts";
import { refuse } from "#app/domain/result.ts";
import type { Actor } from "#app/domain/role.ts";
import { verifyAudit } from "#db/audit-log.ts";
import { findUserById, replaceAssignments, updateUser } from "#db/people.ts";
import { raiseDataVersion } from "#db/meta.ts";
import { auditEntry } from "#db/schema.server.ts";
import { executeAsOperator } from "./execute-as-operator.server.ts";
import { execute } from "./execute.server.ts";
import { installTestRuntime } from "./test-runtime.ts";

type Ending = "accomplish" | "refuse" | "throw";

/** Renames its actor, then ends as told: a command that writes before it decides, which none of ours may. */
const rename: Command<{ userId: number; ending: Ending }, string> = {
  name: "rename",
  action: "user.manage",
  subject: (plan, { userId }) => (plan.people.some(({ id }) => id === userId) ? {} : null),
  run({ writer, now }, { userId, ending }) {
    updateUser(writer, userId, { name: "新名" });
    if (ending === "refuse") return refuse("wrong-state");
    if (ending === "throw") throw new Error("disk full");
    return accomplished(now, { subject: "user/zhang", before: { name: "zhang" }, after: { name: "新名" } });
  },
};

let site: ReturnType<typeof installTestRuntime>;
let actor: Actor;

beforeEach(async () => {
  site = installTestRuntime();
  const assignments = [holds("admin")];
  actor = { userId: await site.account("zhang", assignments), username: "zhang", name: "zhang", assignments };
});

function traces() {
  return {
    name: findUserById(site.db, actor.userId)?.name,
    audit: site.db.select().from(auditEntry).all().length,
    version: site.plan().dataVersion,
  };
}

test("what is accomplished is written, raises the data version, and leaves its audit line", () => {
  const before = traces();
  const result = execute(actor, rename, { userId: actor.userId, ending: "accomplish" });
  expect(result).toEqual({ ok: true, value: "2025-07-08T09:00:00+08:00" });
  expect(traces()).toEqual({ name: "新名", audit: 1, version: before.version + 1 });
  expect(site.plan().people[0]?.name).toBe("新名");
  expect(site.db.select().from(auditEntry).get()).toMatchObject({
    seq: 1,
    at: "2025-07-08T09:00:00+08:00",
    actorName: "zhang",
    actorId: actor.userId,
    command: "rename",
    subject: "user/zhang",
    before: '{"name":"zhang"}',
    after: '{"name":"新名"}',
  });
  expect(verifyAudit(site.db)).toEqual({ entries: 1, brokenAt: null });
});

test("a refusal leaves nothing, even when the command had begun to write", () => {
  const before = traces();
  const result = execute(actor, rename, { userId: actor.userId, ending: "refuse" });
  expect(result).toEqual({ ok: false, refusal: { code: "wrong-state" } });
  expect(traces()).toEqual(before);
});

test("an exception leaves nothing and is not swallowed", () => {
  const before = traces();
  expect(() => execute(actor, rename, { userId: actor.userId, ending: "throw" })).toThrow("disk full");
  expect(traces()).toEqual(before);
  expect(execute(actor, rename, { userId: actor.userId, ending: "accomplish" }).ok).toBe(true);
});

test("without permission nothing runs", async () => {
  const viewer = await site.account("li", [holds("viewer")]);
  const before = traces();
  const asking = { userId: viewer, username: "li", name: "li", assignments: [holds("viewer")] };
  const result = execute(asking, rename, { userId: actor.userId, ending: "throw" });
  expect(result).toEqual({ ok: false, refusal: { code: "not-permitted" } });
  expect(traces()).toEqual(before);
});

test("what the input names must exist", () => {
  const result = execute(actor, rename, { userId: 99, ending: "throw" });
  expect(result).toEqual({ ok: false, refusal: { code: "not-found" } });
});

test.each<[string, () => void]>([
  ["disabled", () => updateUser(site.db, actor.userId, { disabledAt: "2025-07-08T08:59:59+08:00" })],
  ["reassigned", () => replaceAssignments(site.db, actor.userId, [holds("viewer")])],
])("who was %s since the request came in is refused", (_how, change) => {
  change();
  raiseDataVersion(site.db);
  const result = execute(actor, rename, { userId: actor.userId, ending: "throw" });
  expect(result).toEqual({ ok: false, refusal: { code: "not-permitted" } });
});

test("permission is asked about every subject", () => {
  const pair: Command<readonly string[]> = {
    ...rename,
    name: "edit-several",
    action: "report.edit",
    subject: (_plan, codes) => codes.map((code) => ({ departmentCodes: [code] })),
    run: () => accomplished(undefined, { subject: "rows" }),
  };
  replaceAssignments(site.db, actor.userId, [holds("reporter", "nursing")]);
  raiseDataVersion(site.db);
  expect(execute(actor, pair, ["nursing"]).ok).toBe(true);
  expect(execute(actor, pair, ["nursing", "emergency"])).toEqual(refuse("not-permitted"));
  expect(execute(actor, pair, [])).toEqual(refuse("not-found"));
});

test("the operator of the shell runs the same commands, and the log says so", () => {
  expect(executeAsOperator(rename, { userId: actor.userId, ending: "accomplish" }).ok).toBe(true);
  expect(site.db.select().from(auditEntry).get()).toMatchObject({ actorName: "命令行", actorId: null });
  expect(executeAsOperator(rename, { userId: 99, ending: "throw" })).toEqual(refuse("not-found"));
});
