import { beforeEach, expect, test } from "vitest";
import { confirmConsistency } from "./confirm-consistency.ts";
import { holds, openTestWorld, type TestWorld } from "./test-world.ts";

let world: TestWorld;

beforeEach(() => {
  world = openTestWorld();
});

const DECIDED = { code: "K01", state: "confirmed", note: "院办 07-08 电话答复：Δ 与 ▲ 同义", version: 0 } as const;

function noteOf(code: string) {
  return world.plan().consistencyNotes.find((note) => note.code === code);
}

test.each(["quality_office", "task_force_head"] as const)("%s writes down what was decided", (role) => {
  const result = world.run(world.person("zhang", holds(role)), confirmConsistency, DECIDED);
  expect(result.ok && result.value.audit).toEqual([
    { subject: "consistency/K01", before: undefined, after: { state: "confirmed", note: DECIDED.note } },
  ]);
  expect(noteOf("K01")).toEqual({
    code: "K01",
    state: "confirmed",
    note: DECIDED.note,
    notedAt: "2025-07-08T09:00:00+08:00",
    notedBy: "zhang",
    version: 1,
  });
});

test.each(["reporter", "department_head", "leader", "viewer", "admin"] as const)("%s may not", (role) => {
  const own = role === "leader" ? "he-fenqin" : role === "viewer" || role === "admin" ? null : "outpatient-office";
  const result = world.run(world.person("li", holds(role, own)), confirmConsistency, DECIDED);
  expect(result).toEqual({ ok: false, refusal: { code: "not-permitted" } });
  expect(noteOf("K01")).toBeUndefined();
});

test("a point that does not exist is not found", () => {
  const result = world.run(world.person("zhang", holds("quality_office")), confirmConsistency, {
    ...DECIDED,
    code: "K99",
  });
  expect(result).toEqual({ ok: false, refusal: { code: "not-found" } });
});

test.each([
  ["four characters are too few", "已经明确", "reason-too-short"],
  ["blanks do not count", "已 经 明 确", "reason-too-short"],
  ["five are enough", "已由院办定", null],
])("who confirms says what was decided: %s", (_, note, refusal) => {
  const result = world.run(world.person("zhang", holds("quality_office")), confirmConsistency, { ...DECIDED, note });
  expect(result.ok ? null : result.refusal.code).toBe(refusal);
});

test("it can be taken back, and the log keeps both", () => {
  const office = world.person("zhang", holds("quality_office"));
  world.run(office, confirmConsistency, DECIDED);
  const back = world.run(office, confirmConsistency, { code: "K01", state: "awaiting", note: "", version: 1 });
  expect(back.ok && back.value.audit[0]).toEqual({
    subject: "consistency/K01",
    before: { state: "confirmed", note: DECIDED.note },
    after: { state: "awaiting", note: "" },
  });
  expect(noteOf("K01")).toMatchObject({ state: "awaiting", version: 2 });
});

test("who read an older note is shown the newer one, and nothing is lost", () => {
  const office = world.person("zhang", holds("quality_office"));
  world.run(office, confirmConsistency, DECIDED);
  const late = world.run(office, confirmConsistency, { ...DECIDED, note: "院办另有答复，见纪要" });
  expect(late.ok ? null : late.refusal).toMatchObject({ code: "stale", theirs: { note: DECIDED.note } });
  expect(noteOf("K01")?.note).toBe(DECIDED.note);
});
