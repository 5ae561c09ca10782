import { beforeEach, expect, test } from "vitest";
import { lateDepartments } from "#app/domain/half-year-days.ts";
import { refusalSentence } from "#app/wording/codes.ts";
import { recheckQueries } from "./recheck-queries.ts";
import { setHalfYearDays } from "./set-half-year-days.ts";
import { holds, openTestWorld, type TestWorld } from "./test-world.ts";
import type { Actor } from "#app/domain/role.ts";
import { recordAdoption } from "#db/half-years.ts";

const NOW = { opensOn: "2025-06-20", dueOn: "2025-07-10", closesOn: "2025-07-24" };
const LATER = { ...NOW, dueOn: "2025-07-14" };

let world: TestWorld;
let quality: Actor;

beforeEach(() => {
  world = openTestWorld();
  quality = world.person("quality", holds("quality_office"));
});

function move(days: typeof NOW, more: { reason?: string; version?: number; actor?: Actor } = {}) {
  const { reason = "台风停工两天，顺延", version = 0, actor = quality } = more;
  return world.run(actor, setHalfYearDays, { halfYear: "2025-H1", days, reason, version });
}

test("moved days stand in the plan with who moved them, when, from what to what and why", () => {
  expect(move(LATER)).toMatchObject({
    ok: true,
    value: {
      audit: [{ subject: "half-year/2025-H1", before: NOW, after: { ...LATER, reason: "台风停工两天，顺延" } }],
    },
  });
  const plan = world.plan();
  expect(plan.halfYearById.get("2025-H1")).toMatchObject({ ...LATER, version: 1 });
  expect(plan.halfYearChanges).toEqual([
    {
      halfYear: "2025-H1",
      before: NOW,
      after: LATER,
      reason: "台风停工两天，顺延",
      changedAt: "2025-07-08T09:00:00+08:00",
      changedBy: "quality",
    },
  ]);
});

test("changes are kept one after the other", () => {
  move(LATER);
  expect(move({ ...LATER, closesOn: "2025-07-31" }, { version: 1 }).ok).toBe(true);
  expect(world.plan().halfYearChanges.map(({ after }) => after.closesOn)).toEqual(["2025-07-24", "2025-07-31"]);
});

test.each<[string, typeof NOW, { reason?: string; version?: number }, string]>([
  ["the same days", NOW, {}, "days-unchanged"],
  ["a reason too short", LATER, { reason: "顺 延 吧" }, "reason-too-short"],
  ["over somebody else's change", LATER, { version: 3 }, "stale"],
])("refuses %s", (_, days, more, code) => {
  expect(move(days, more)).toMatchObject({ ok: false, refusal: { code } });
  expect(world.plan().halfYearChanges).toEqual([]);
});

test("each fault stands at its own day, in words", () => {
  const answer = move({ opensOn: "2025-06-20", dueOn: "2025-06-10", closesOn: "2052-07-24" });
  expect(answer).toMatchObject({
    refusal: {
      code: "day-invalid",
      fields: {
        dueOn: "截止日不能早于开放日 2025-06-20。",
        closesOn: "关闭日最晚 2026-07-01（半年结束后一年），请核对年份。",
      },
    },
  });
});

test("an adopted half-year is locked", () => {
  const at = "2025-07-07T10:00:00+08:00";
  const adoption = { meetingOn: "2025-07-07", minutesNo: "3", adoptedAt: at, adoptedBy: "院长" };
  recordAdoption(world.db, { halfYear: "2025-H1", ...adoption });
  const answer = move(LATER);
  expect(answer).toMatchObject({ refusal: { code: "frozen" } });
  expect(answer.ok ? "" : refusalSentence(answer.refusal)).toContain("院长办公会");
});

test.each(["task_force_head", "admin", "viewer"] as const)("%s may not", (role) => {
  expect(move(LATER, { actor: world.person("other", holds(role)) })).toMatchObject({
    refusal: { code: "not-permitted" },
  });
});

test("what is kept of lateness follows: an empty cell that is not due any more is no longer asked about", () => {
  world.today = "2025-07-14";
  expect(world.run(quality, recheckQueries, {}).ok).toBe(true);
  const states = () => new Set(world.plan().queryRecords.flatMap((q) => (q.halfYear === "2025-H1" ? [q.state] : [])));
  expect(states()).toEqual(new Set(["open"]));
  const asked = world.plan().queryRecords.filter(({ halfYear }) => halfYear === "2025-H1").length;
  const moved = move(LATER);
  expect(moved.ok && moved.value.audit.length).toBe(1 + asked);
  expect(states()).toEqual(new Set(["corrected"]));
});

test("who was late is on time, and the other way round", () => {
  world.today = "2025-07-11";
  const isLate = () => lateDepartments(world.plan(), "2025-H1", world.today).includes("outpatient-office");
  expect(isLate()).toBe(true);
  move(LATER);
  expect(isLate()).toBe(false);
  move(NOW, { version: 1 });
  expect(isLate()).toBe(true);
});
