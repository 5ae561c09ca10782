import { beforeEach, expect, test } from "vitest";
import type { HalfYearId } from "#app/domain/half-year.ts";
import { NO_PARTS, type EnteredStatus, type ValueParts } from "#app/domain/measure-value.ts";
import type { Actor } from "#app/domain/role.ts";
import { recordAdoption, recordGrant } from "#db/half-years.ts";
import { clearMeasureValue } from "./clear-measure-value.ts";
import { saveMeasureValue } from "./save-measure-value.ts";
import { holds, openTestWorld, type TestWorld } from "./test-world.ts";

const RATE = "discharge_follow_up_rate";
const OFFICE = "outpatient-office";

let world: TestWorld;
let reporter: Actor;

beforeEach(() => {
  world = openTestWorld("2025-07-08");
  reporter = world.person("reporter", holds("reporter", OFFICE));
});

type More = {
  halfYear?: HalfYearId;
  departmentCode?: string;
  measureKey?: string;
  version?: number;
  status?: EnteredStatus;
  parts?: Partial<ValueParts>;
  note?: string;
  by?: Actor;
};

function save({ by = reporter, parts = { numerator: 8912, denominator: 10240 }, ...more }: More = {}) {
  return world.run(by, saveMeasureValue, {
    halfYear: "2025-H1",
    departmentCode: OFFICE,
    measureKey: RATE,
    version: 0,
    status: "reported",
    note: "",
    parts: { ...NO_PARTS, ...parts },
    ...more,
  });
}

function stored(measureKey = RATE, halfYear: HalfYearId = "2025-H1") {
  return world.plan().valueByKey.get(`${halfYear}|${measureKey}`);
}

test("a value is stored, audited and answers its version", () => {
  const saved = save();
  expect(saved).toMatchObject({ ok: true, value: { output: { version: 1 } } });
  expect(stored()).toMatchObject({
    numerator: 8912,
    denominator: 10240,
    amount: null,
    status: "reported",
    version: 1,
    enteredBy: "reporter",
    firstEnteredAt: "2025-07-08T09:00:00+08:00",
  });
  const audit = saved.ok ? saved.value.audit : [];
  expect(audit).toEqual([
    {
      subject: `value/2025-H1/${RATE}`,
      before: undefined,
      after: expect.objectContaining({ numerator: 8912, denominator: 10240, status: "reported" }),
    },
  ]);
});

test("a correction keeps the moment of the first entry and the audit line both values", () => {
  save();
  world.today = "2025-07-09";
  const saved = save({ version: 1, parts: { numerator: 8900, denominator: 10240 } });
  expect(stored()).toMatchObject({
    numerator: 8900,
    version: 2,
    enteredAt: "2025-07-09T09:00:00+08:00",
    firstEnteredAt: "2025-07-08T09:00:00+08:00",
  });
  expect(saved.ok && saved.value.audit[0]).toMatchObject({
    before: { numerator: 8912 },
    after: { numerator: 8900 },
  });
});

test("0 is a value", () => {
  save({ parts: { numerator: 0, denominator: 10240 } });
  expect(stored()).toMatchObject({ numerator: 0, denominator: 10240 });
});

test.each<[string, More, string[]]>([
  ["numerator over denominator", { parts: { numerator: 4729, denominator: 4500 } }, ["numerator"]],
  ["a negative", { parts: { numerator: -1, denominator: 4500 } }, ["numerator"]],
  ["half a patient", { parts: { numerator: 1.5, denominator: 4500 } }, ["numerator"]],
  ["no denominator", { parts: { numerator: 1, denominator: null } }, ["denominator"]],
  ["nothing at all", { parts: { numerator: null, denominator: null } }, ["numerator", "denominator"]],
  ["不适用 where it is not allowed", { status: "not_applicable", note: "本院没有" }, ["status"]],
  ["无法追溯 outside the baseline", { status: "not_traceable", note: "没有记录可查" }, ["status"]],
])("%s is refused at its part and nothing is written", (_, more, parts) => {
  const refused = save(more);
  expect(refused).toMatchObject({ ok: false, refusal: { code: "value-invalid" } });
  expect(Object.keys((!refused.ok && refused.refusal.fields) || {}).sort()).toEqual(parts.sort());
  expect(stored()).toBeUndefined();
});

test("the sentence says what is wrong", () => {
  const refused = save({ parts: { numerator: 4729, denominator: 4500 } });
  expect(!refused.ok && refused.refusal.fields).toEqual({ numerator: "分子 4729 大于分母 4500，请核对口径。" });
});

test("不适用 needs a reason and keeps no figure", () => {
  const key = "ems_dispatch_within_3min_rate";
  const by = world.person("ems", holds("reporter", "emergency"));
  const more = { by, departmentCode: "emergency", measureKey: key, status: "not_applicable" as const };
  expect(save({ ...more, note: "无" })).toMatchObject({ ok: false, refusal: { fields: { note: expect.any(String) } } });
  expect(save({ ...more, note: " 急救由市急救中心承担 " }).ok).toBe(true);
  expect(stored(key)).toMatchObject({ status: "not_applicable", numerator: null, note: "急救由市急救中心承担" });
});

test("before its end a half-year takes provisional values only", () => {
  world.today = "2025-06-25";
  expect(save()).toMatchObject({ ok: false, refusal: { fields: { status: "2025年上半年尚未结束，只能填“暂报”。" } } });
  expect(save({ status: "provisional" }).ok).toBe(true);
});

test("parts of another kind of measure are not kept", () => {
  save({ measureKey: "pre_visit_service_available", parts: { yes: true, numerator: 1, denominator: 2 } });
  expect(stored("pre_visit_service_available")).toMatchObject({ yes: true, numerator: null, denominator: null });
});

test("a stale save is refused with what stands there now", () => {
  save();
  const late = save({ version: 0, parts: { numerator: 1, denominator: 2 } });
  expect(late).toMatchObject({ ok: false, refusal: { code: "stale", theirs: { numerator: 8912, version: 1 } } });
  expect(stored()).toMatchObject({ numerator: 8912, version: 1 });
});

test("a save over a value cleared meanwhile is stale, and theirs is empty", () => {
  expect(save({ version: 3 })).toMatchObject({ ok: false, refusal: { code: "stale", theirs: null } });
});

test.each<[string, string, HalfYearId, string]>([
  ["before the window", "2025-06-19", "2025-H1", "window-not-open"],
  ["after the close", "2025-07-25", "2025-H1", "window-closed"],
  ["a closed baseline", "2025-07-08", "2023-H2", "window-closed"],
])("%s nothing is written", (_, today, halfYear, code) => {
  world.today = today;
  expect(save({ halfYear })).toMatchObject({ ok: false, refusal: { code } });
  expect(stored(RATE, halfYear)).toBeUndefined();
});

test("adoption freezes what was passed; a reopening lets the missing be supplied", () => {
  const halfYear = "2024-H2";
  world.today = "2025-01-10";
  expect(save({ halfYear }).ok).toBe(true);
  recordAdoption(world.db, {
    halfYear,
    meetingOn: "2025-01-28",
    minutesNo: "2025-1",
    adoptedAt: "2025-01-28T16:00:00+08:00",
    adoptedBy: "院长",
  });
  world.today = "2025-07-08";
  const missing = { halfYear, measureKey: "pre_visit_service_available", parts: { yes: true } } as const;
  expect(save(missing)).toMatchObject({ ok: false, refusal: { code: "frozen" } });
  recordGrant(world.db, {
    kind: "reopening",
    halfYear,
    departmentCode: OFFICE,
    until: "2025-07-20",
    reason: "补报缺的一格",
    grantedAt: "2025-07-01T09:00:00+08:00",
    grantedBy: "质控办",
  });
  expect(save(missing).ok).toBe(true);
  expect(save({ ...missing, version: 1, parts: { yes: false } }).ok).toBe(true);
  expect(save({ halfYear, version: 1 })).toMatchObject({ ok: false, refusal: { code: "frozen" } });
  const passed = { halfYear, departmentCode: OFFICE, measureKey: RATE, version: 1 } as const;
  expect(world.run(reporter, clearMeasureValue, passed)).toMatchObject({ refusal: { code: "frozen" } });
});

test("a co-department may fill; others may not, whatever department they name", () => {
  const affairs = world.person("affairs", holds("reporter", "medical-affairs"));
  const joint = { measureKey: "outpatient_mdt_disease_count", parts: { amount: 5 } };
  expect(save({ ...joint, by: affairs, departmentCode: "medical-affairs" }).ok).toBe(true);
  expect(save({ ...joint, by: affairs, version: 1 })).toMatchObject({ refusal: { code: "not-permitted" } });
  expect(save({ by: affairs, departmentCode: "medical-affairs" })).toMatchObject({ refusal: { code: "not-found" } });
  const leader = world.person("leader", holds("leader", "he-fenqin"));
  expect(save({ by: leader })).toMatchObject({ refusal: { code: "not-permitted" } });
});

test("质控办 may enter for any department", () => {
  const quality = world.person("quality", holds("quality_office"));
  expect(save({ by: quality })).toMatchObject({ ok: true });
});

test("clearing empties the cell and the audit log keeps what stood there", () => {
  save();
  const ref = { halfYear: "2025-H1", departmentCode: OFFICE, measureKey: RATE } as const;
  expect(world.run(reporter, clearMeasureValue, { ...ref, version: 0 })).toMatchObject({ refusal: { code: "stale" } });
  const cleared = world.run(reporter, clearMeasureValue, { ...ref, version: 1 });
  expect(cleared.ok && cleared.value.audit[0]).toMatchObject({ before: { numerator: 8912 } });
  expect(stored()).toBeUndefined();
  expect(world.run(reporter, clearMeasureValue, { ...ref, version: 0 })).toMatchObject({
    refusal: { code: "not-found" },
  });
});
