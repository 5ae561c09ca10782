import { beforeEach, expect, test } from "vitest";
import type { HalfYearId } from "#app/domain/half-year.ts";
import { NO_PARTS, type ValueParts } from "#app/domain/measure-value.ts";
import type { Actor } from "#app/domain/role.ts";
import { recordAdoption } from "#db/half-years.ts";
import { importValues } from "./import-values.ts";
import { holds, openTestWorld, type TestWorld } from "./test-world.ts";

const RATE = "discharge_follow_up_rate";
const BOOKED = "outpatient_appointment_rate";
const OFFICE = "outpatient-office";

let world: TestWorld;
let reporter: Actor;
let quality: Actor;

beforeEach(() => {
  world = openTestWorld("2025-07-08");
  reporter = world.person("reporter", holds("reporter", OFFICE));
  quality = world.person("quality", holds("quality_office"));
});

type More = { halfYear?: HalfYearId; departmentCode?: string; version?: number };

function entry(measureKey: string, parts: Partial<ValueParts>, more: More = {}) {
  const ref = { halfYear: "2025-H1" as const, departmentCode: OFFICE, measureKey, version: 0, ...more };
  return { ...ref, status: "reported" as const, parts: { ...NO_PARTS, ...parts }, note: "" };
}

const followed = entry(RATE, { numerator: 8912, denominator: 10240 });
const booked = entry(BOOKED, { numerator: 900, denominator: 1000 });

function importAs(actor: Actor, ...entries: ReturnType<typeof entry>[]) {
  return world.run(actor, importValues, { fileName: "评估表.xlsx", entries });
}

const stored = () =>
  world.plan().values.map(({ halfYear, measureKey, version }) => `${halfYear} ${measureKey} ${version}`);

test("all values are stored, each with its audit line, and the import with its own", () => {
  importAs(reporter, booked);
  const done = importAs(reporter, followed, entry(BOOKED, { numerator: 901, denominator: 1000 }, { version: 1 }));
  expect(done).toMatchObject({ ok: true, value: { output: { added: 1, changed: 1 } } });
  expect(stored().sort()).toEqual([`2025-H1 ${RATE} 1`, `2025-H1 ${BOOKED} 2`]);
  const audit = done.ok ? done.value.audit : [];
  expect(audit.slice(0, 3)).toEqual([
    { subject: "import/evaluation-table", after: { fileName: "评估表.xlsx", added: 1, changed: 1 } },
    { subject: `value/2025-H1/${RATE}`, before: undefined, after: expect.objectContaining({ numerator: 8912 }) },
    {
      subject: `value/2025-H1/${BOOKED}`,
      before: expect.objectContaining({ numerator: 900 }),
      after: expect.objectContaining({ numerator: 901 }),
    },
  ]);
  expect(world.plan().valueByKey.get(`2025-H1|${RATE}`)).toMatchObject({ enteredBy: "reporter", status: "reported" });
});

test("the rules run over the table as it stands afterwards, once", () => {
  const odd = entry(RATE, { numerator: 600, denominator: 600 });
  const done = importAs(reporter, odd, entry(BOOKED, { numerator: 700, denominator: 700 }));
  expect(done.ok).toBe(true);
  const raised = world.plan().queryRecords.filter(({ code }) => code === "DQ-C01");
  expect(raised.map(({ measureKey }) => measureKey).sort()).toEqual([RATE, BOOKED].sort());
});

test.each<[string, ReturnType<typeof entry>, string]>([
  ["changed meanwhile", { ...followed, version: 1 }, "stale"],
  ["a half-year that is closed", { ...followed, halfYear: "2024-H2" }, "window-closed"],
  ["one that has not opened", { ...followed, halfYear: "2025-H2" }, "window-not-open"],
  ["a value that cannot be", entry(RATE, { numerator: 2, denominator: 1 }), "value-invalid"],
  ["the same cell twice", booked, "value-invalid"],
  ["a measure that is none", entry("nonsense", { amount: 1 }), "not-found"],
  ["a measure of another department", { ...followed, departmentCode: "nursing" }, "not-found"],
  [
    "another department's cell",
    entry("discharge_same_day_settlement_rate", { numerator: 1, denominator: 2 }, { departmentCode: "finance" }),
    "not-permitted",
  ],
])("%s keeps all out", (_, bad, code) => {
  expect(importAs(reporter, booked, bad)).toMatchObject({ ok: false, refusal: { code } });
  expect(stored()).toEqual([]);
});

test("what 院长办公会 passed is frozen for the quality office as well", () => {
  recordAdoption(world.db, {
    halfYear: "2025-H1",
    meetingOn: "2025-07-08",
    minutesNo: "1",
    adoptedAt: "2025-07-08T08:00:00+08:00",
    adoptedBy: "院长",
  });
  expect(importAs(quality, followed)).toMatchObject({ ok: false, refusal: { code: "frozen" } });
});

test("the quality office may import for any department, others for none", () => {
  const settled = entry(
    "discharge_same_day_settlement_rate",
    { numerator: 1, denominator: 2 },
    { departmentCode: "finance" },
  );
  expect(importAs(quality, followed, settled)).toMatchObject({ ok: true });
  for (const role of ["viewer", "task_force_head", "admin"] as const)
    expect(importAs(world.person(role, holds(role)), booked)).toMatchObject({ refusal: { code: "not-permitted" } });
});

test("nothing at all is no import", () => {
  expect(importAs(quality)).toMatchObject({ ok: false, refusal: { code: "not-found" } });
});
