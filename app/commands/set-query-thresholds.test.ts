import { beforeEach, expect, test } from "vitest";
import { DEFAULT_QUERY_THRESHOLDS, type QueryThresholds } from "#app/domain/data-query-thresholds.ts";
import { NO_PARTS } from "#app/domain/measure-value.ts";
import type { Actor } from "#app/domain/role.ts";
import { saveMeasureValue } from "./save-measure-value.ts";
import { setQueryThresholds } from "./set-query-thresholds.ts";
import { holds, openTestWorld, type TestWorld } from "./test-world.ts";

const SCORE = "outpatient_satisfaction";

let world: TestWorld;
let quality: Actor;

beforeEach(() => {
  world = openTestWorld("2025-07-08");
  quality = world.person("quality", holds("quality_office"));
});

const set = (change: Partial<QueryThresholds>, version = 0, by = quality) =>
  world.run(by, setQueryThresholds, { thresholds: { ...DEFAULT_QUERY_THRESHOLDS, ...change }, version });
const settings = () => world.plan().settings;

test("what is set is kept, what is as by default is not, and the audit line has both sides", () => {
  const answer = set({ surveySample: 50, jumpScore: 3 });
  expect(settings()).toMatchObject({
    queryThresholds: { ...DEFAULT_QUERY_THRESHOLDS, surveySample: 50, jumpScore: 3 },
    queryThresholdsVersion: 1,
  });
  expect(answer.ok && answer.value.audit).toEqual([
    {
      subject: "setting/query_thresholds",
      before: { surveySample: 100, jumpScore: 5 },
      after: { surveySample: 50, jumpScore: 3 },
    },
  ]);
  expect(set({}, 1).ok).toBe(true);
  expect(settings()).toMatchObject({ queryThresholds: DEFAULT_QUERY_THRESHOLDS, queryThresholdsVersion: 2 });
  expect(world.db.$client.prepare("SELECT value FROM setting").pluck().all()).toEqual(['{"version":2}']);
});

test("the rules run with the new numbers: what fires no longer is corrected, what fires again opens again", () => {
  const reporter = world.person("reporter", holds("reporter", "outpatient-office"));
  const cell = { halfYear: "2025-H1", departmentCode: "outpatient-office", measureKey: SCORE, version: 0 } as const;
  const parts = { ...NO_PARTS, amount: 91.2, sample: 80 };
  world.run(reporter, saveMeasureValue, { ...cell, status: "reported", parts, note: "本院自行调查" });
  const record = () => world.plan().queryRecordByKey.get(`2025-H1|${SCORE}|DQ-E11`);
  expect(record()).toMatchObject({ state: "open" });
  expect(set({ surveySample: 80 })).toMatchObject({ value: { output: { moved: 1 } } });
  expect(record()).toMatchObject({ state: "corrected" });
  expect(record()?.events.at(-1)).toMatchObject({ actorName: "系统", text: "" });
  set({}, 1);
  expect(record()).toMatchObject({ state: "open" });
  expect(record()?.events.map(({ kind }) => kind)).toEqual(["opened", "corrected", "reopened"]);
});

test("somebody else's change in between is not overwritten unseen", () => {
  set({ surveySample: 50 });
  expect(set({ surveySample: 60 })).toMatchObject({ refusal: { code: "stale" } });
  expect(settings().queryThresholds.surveySample).toBe(50);
});

test.each<[string, Partial<QueryThresholds>, string, string]>([
  ["no number", { longWait: Number.NaN }, "longWait", "请填数字。"],
  ["half a case", { perfectBase: 499.5 }, "perfectBase", "请填整数。"],
  ["none", { perfectBase: 0 }, "perfectBase", "应在 1—1000000 之间。"],
  ["too many points", { jumpPoints: 100.1 }, "jumpPoints", "应在 0—100 之间。"],
  ["a share, told in percent", { coverage: 1.01 }, "coverage", "应在 0—100 之间。"],
  [
    "the smaller jump over the larger",
    { jumpPoints: 4 },
    "jumpPointsIfSignificant",
    "不能大于上一项“比例变化达到多少，即存疑”。",
  ],
])("%s is refused at its field and nothing is written", (_, change, field, sentence) => {
  expect(set(change)).toMatchObject({ refusal: { code: "threshold-invalid", fields: { [field]: sentence } } });
  expect(settings().queryThresholdsVersion).toBe(0);
});

test("only 质控办 sets them", () => {
  const president = world.person("president", holds("task_force_head"));
  expect(set({ surveySample: 50 }, 0, president)).toMatchObject({ refusal: { code: "not-permitted" } });
});
