/** Stating and withdrawing an official annual value, on values entered by command. */
import { beforeEach, expect, test } from "vitest";
import { annualCellOn } from "#app/domain/annual-rollup.ts";
import { officialAnnual, overrideOf } from "#app/domain/annual-override.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import { NO_PARTS, type ValueParts } from "#app/domain/measure-value.ts";
import type { Result } from "#app/domain/result.ts";
import type { Actor } from "#app/domain/role.ts";
import { writeMeasureValue } from "#db/measure-values.ts";
import { stateOfficialValue } from "./state-official-value.ts";
import { holds, openTestWorld, type TestWorld } from "./test-world.ts";
import { withdrawOfficialValue } from "./withdraw-official-value.ts";

const RATE = "outpatient_appointment_rate";
const SAID = { value: 80, source: "省平台2024年报", reason: "以省平台公布为准" };

let world: TestWorld;
let quality: Actor;

beforeEach(() => {
  world = openTestWorld();
  quality = world.person("quality", holds("quality_office"));
  enter("2024-H1", { numerator: 900, denominator: 1000 });
  enter("2024-H2", { numerator: 2100, denominator: 3000 });
});

function enter(halfYear: HalfYearId, parts: Partial<ValueParts>, version = 0) {
  const at = "2025-01-06T09:00:00+08:00";
  const entered = {
    enteredAt: at,
    enteredBy: "reporter",
    enteredById: null,
    firstEnteredAt: at,
    details: {},
    note: "",
  };
  const value = { ...NO_PARTS, ...parts, ...entered, halfYear, measureKey: RATE, status: "reported" } as const;
  writeMeasureValue(world.db, value, version);
}

const state = (
  change: Partial<typeof SAID> & { year?: number; version?: number; measureKey?: string } = {},
  by = quality,
) => world.run(by, stateOfficialValue, { measureKey: RATE, year: 2024, version: 0, ...SAID, ...change });
const withdraw = (version: number, reason = "平台更正了年报") =>
  world.run(quality, withdrawOfficialValue, { measureKey: RATE, year: 2024, version, reason });
const refusalOf = (result: Result<unknown>) => (result.ok ? null : result.refusal.code);

function shown() {
  const plan = world.plan();
  const measure = plan.measureByKey.get(RATE);
  if (!measure) throw new Error("no measure");
  return {
    computed: annualCellOn(plan, measure, 2024, world.today).value,
    official: officialAnnual(plan, measure, 2024, world.today)?.value ?? null,
  };
}

test("it stands beside the computed value, with its trace in the log", () => {
  const result = state();
  expect(result.ok && result.value.audit).toEqual([
    { subject: `official/${RATE}/2024`, before: undefined, after: SAID },
  ]);
  expect(shown()).toEqual({ computed: 75, official: 80 });
  expect(overrideOf(world.plan(), RATE, 2024)).toMatchObject({ statedBy: "quality", version: 1 });
});

test.each([
  ["reporter", "outpatient-office"],
  ["department_head", "outpatient-office"],
  ["leader", "he-fenqin"],
  ["task_force_head", null],
  ["viewer", null],
  ["admin", null],
] as const)("%s may not", (role, own) => {
  expect(refusalOf(state({}, world.person("zhang", holds(role, own))))).toBe("not-permitted");
  expect(world.plan().overrides).toEqual([]);
});

test.each([
  ["three characters of source", { source: "省 平 台" }, "source-too-short"],
  ["four", { source: "省平台报" }, null],
  ["four characters of reason", { reason: "以它为准" }, "reason-too-short"],
  ["five", { reason: "以平台为准" }, null],
  ["DQ-D06: below both halves", { value: 69 }, "official-contradicts"],
  ["DQ-D06: above both halves", { value: 91 }, "official-contradicts"],
  ["finer than it is kept", { value: 80.123 }, "value-invalid"],
  ["no share at all", { value: 120 }, "value-invalid"],
  ["a year with a half missing", { year: 2025 }, "year-incomplete"],
  ["a year the plan has not", { year: 2031 }, "not-found"],
  ["no such measure", { measureKey: "nothing" }, "not-found"],
  ["a list", { measureKey: "emergency_centers_list" }, "not-found"],
  ["an older page", { version: 3 }, "stale"],
])("%s", (_, change, refusal) => {
  expect(refusalOf(state(change))).toBe(refusal);
});

test("DQ-D06 says which values contradict", () => {
  const result = state({ value: 69 });
  expect(result.ok ? null : result.refusal.details).toEqual({ value: "69.00%", first: "90.00%", second: "70.00%" });
});

test("changed and withdrawn, each by who saw the last one; the row stays and says why", () => {
  state();
  expect(refusalOf(state({ value: 78 }))).toBe("stale");
  expect(refusalOf(state({ value: 78, version: 1 }))).toBeNull();
  expect(refusalOf(withdraw(1))).toBe("stale");
  expect(refusalOf(withdraw(2, "更 正"))).toBe("reason-too-short");
  const result = withdraw(2);
  expect(result.ok && result.value.audit[0]).toMatchObject({
    before: { value: 78 },
    after: { value: 78, withdrawReason: "平台更正了年报" },
  });
  expect(shown()).toEqual({ computed: 75, official: null });
  expect(overrideOf(world.plan(), RATE, 2024)).toMatchObject({ version: 3, withdrawnBy: "quality" });
  expect(refusalOf(withdraw(3))).toBe("wrong-state");
  expect(refusalOf(state({ version: 3 }))).toBeNull();
  expect(shown().official).toBe(80);
});

test("when a half is corrected so that it no longer fits, the computed value stands alone", () => {
  state();
  enter("2024-H1", { numerator: 720, denominator: 1000 }, 1);
  expect(shown()).toEqual({ computed: 70.5, official: null });
});
