/** Revising a definition and saying that one counts by it, on the shipped plan. */
import { beforeEach, expect, test } from "vitest";
import { confirmationsOf } from "#app/domain/counting-confirmation.ts";
import { hasOpenQuery, queriesAt } from "#app/domain/data-queries.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import { definitionIn } from "#app/domain/measure-definition.ts";
import { termsOf, type MeasureTerms } from "#app/domain/measure-terms.ts";
import { NO_PARTS } from "#app/domain/measure-value.ts";
import type { Result } from "#app/domain/result.ts";
import type { Actor } from "#app/domain/role.ts";
import { recordAdoption } from "#db/half-years.ts";
import { confirmCounting } from "./confirm-counting.ts";
import { reviseDefinition } from "./revise-definition.ts";
import { saveMeasureValue } from "./save-measure-value.ts";
import { holds, openTestWorld, type TestWorld } from "./test-world.ts";

const WAIT = "outpatient_wait_after_arrival_minutes";
const OFFICE = "outpatient-office";
const REASON = "早到患者一律按预约时段起点计";

let world: TestWorld;
let quality: Actor;
let reporter: Actor;

beforeEach(() => {
  world = openTestWorld();
  quality = world.person("quality", holds("quality_office"));
  reporter = world.person("reporter", holds("reporter", OFFICE));
});

const shipped = () => termsOf(definitionIn(world.plan(), WAIT, "2023-H1").measure);

function revise(
  change: Partial<MeasureTerms>,
  { version = 1, fromHalfYear = "2025-H1" as HalfYearId, reason = REASON, basis = "", by = quality } = {},
) {
  const input = { measureKey: WAIT, version, fromHalfYear, terms: { ...shipped(), ...change }, basis, reason };
  return world.run(by, reviseDefinition, input);
}

const refusalOf = (result: Result<unknown>) => (result.ok ? null : result.refusal.code);
const confirm = (version: number, by = reporter, halfYear: HalfYearId = "2025-H1", departmentCode = OFFICE) =>
  world.run(by, confirmCounting, { halfYear, departmentCode, measureKey: WAIT, version });
const enter = (note = "", version = 0) =>
  world.run(reporter, saveMeasureValue, {
    halfYear: "2025-H1",
    departmentCode: OFFICE,
    measureKey: WAIT,
    version,
    status: "reported",
    parts: { ...NO_PARTS, amount: 19.6, sample: 9100 },
    note,
  });

test("a revision speaks from its half-year on and leaves its trace; closed half-years keep the old words", () => {
  const result = revise({ exclusions: ["急诊不计"] }, { basis: "会议纪要〔2025〕1号" });
  expect(result.ok && result.value.output).toEqual({ version: 2 });
  expect(result.ok && result.value.audit[0]).toMatchObject({
    subject: `definition/${WAIT}`,
    before: { version: 1, terms: { exclusions: shipped().exclusions } },
    after: { version: 2, fromHalfYear: "2025-H1", terms: { exclusions: ["急诊不计"] }, reason: REASON },
  });
  expect(definitionIn(world.plan(), WAIT, "2024-H2").measure.exclusions).toEqual(shipped().exclusions);
  expect(definitionIn(world.plan(), WAIT, "2025-H1")).toMatchObject({
    measure: { exclusions: ["急诊不计"] },
    revision: { basis: "会议纪要〔2025〕1号", revisedBy: "quality", revisedAt: "2025-07-08T09:00:00+08:00" },
  });
});

test.each([
  ["task_force_head", true],
  ["quality_office", true],
  ["department_head", false],
  ["leader", false],
  ["viewer", false],
  ["admin", false],
] as const)("%s may revise: %s", (role, may) => {
  const own = role === "leader" ? "he-fenqin" : role === "department_head" ? OFFICE : null;
  const by = world.person("zhang", holds(role, own));
  expect(refusalOf(revise({ formula: "新的定义" }, { by }))).toBe(may ? null : "not-permitted");
});

test.each(["2023-H1", "2024-H1", "2024-H2"] as const)("%s is closed: its definition stays", (fromHalfYear) => {
  expect(refusalOf(revise({ formula: "新的定义" }, { fromHalfYear }))).toBe("definition-settled");
});

test("a half-year that was adopted before it closed is settled too; the next one is not", () => {
  const adoption = { meetingOn: "2025-07-07", minutesNo: "纪要1号", adoptedAt: "2025-07-07T09:00:00+08:00" };
  recordAdoption(world.db, { halfYear: "2025-H1", ...adoption, adoptedBy: "president" });
  expect(refusalOf(revise({ formula: "新的定义" }))).toBe("definition-settled");
  expect(refusalOf(revise({ formula: "新的定义" }, { fromHalfYear: "2025-H2" }))).toBeNull();
});

test.each([
  ["four characters of reason", { reason: "口径 统一" }, "reason-too-short"],
  ["five", { reason: "统一了口径" }, null],
  ["an older page", { version: 2 }, "stale"],
  ["a half-year that is none", { fromHalfYear: "2031-H1" as HalfYearId }, "not-found"],
])("%s", (_, how, refusal) => {
  expect(refusalOf(revise({ formula: "新的定义" }, how))).toBe(refusal);
});

test("nothing changed is nothing to keep", () => {
  expect(refusalOf(revise({}))).toBe("definition-unchanged");
  expect(refusalOf(revise({ numerator: shipped().numerator }))).toBe("definition-unchanged");
});

test("the second of two at the same moment is told, and the first one's words stand", () => {
  revise({ formula: "先写的定义" });
  const late = revise({ formula: "后写的定义" });
  expect(late.ok ? null : late.refusal).toMatchObject({
    code: "stale",
    theirs: { version: 2, terms: { formula: "先写的定义" } },
  });
  expect(definitionIn(world.plan(), WAIT, "2025-H1").measure.formula).toBe("先写的定义");
});

test("a target without its document is refused at its field, and nothing is written", () => {
  const target = { operator: "<=", value: 20, unit: "分钟", status: "plan", source: "" } as const;
  const result = revise({ target });
  expect(result.ok ? null : result.refusal).toMatchObject({
    code: "value-invalid",
    fields: { targetSource: expect.stringContaining("至少 4 个字") },
  });
  expect(world.plan().revisions).toEqual([]);
});

test("the tick keeps DQ-A07 silent, a note does too, and without either it asks", () => {
  expect(confirm(1).ok).toBe(true);
  enter();
  expect(queriesAt(world.plan(), "2025-H1", WAIT).map(({ code }) => code)).not.toContain("DQ-A07");
  expect(confirmationsOf(world.plan(), WAIT, 1)).toEqual([
    {
      measureKey: WAIT,
      version: 1,
      departmentCode: OFFICE,
      confirmedBy: "reporter",
      confirmedAt: "2025-07-08T09:00:00+08:00",
    },
  ]);
});

test("ticked after the fact, the query is settled by the tick", () => {
  enter();
  expect(queriesAt(world.plan(), "2025-H1", WAIT).map(({ code }) => code)).toContain("DQ-A07");
  confirm(1);
  expect(hasOpenQuery(world.plan(), "2025-H1", WAIT)).toBe(false);
  expect(world.plan().queryRecordByKey.get(`2025-H1|${WAIT}|DQ-A07`)?.state).toBe("corrected");
});

test("a note on how it was counted needs no tick", () => {
  enter("叫号系统签到到进诊室");
  expect(queriesAt(world.plan(), "2025-H1", WAIT).map(({ code }) => code)).not.toContain("DQ-A07");
});

test("a revised definition asks for the tick again", () => {
  confirm(1);
  enter();
  revise({ exclusions: ["急诊不计"] });
  expect(queriesAt(world.plan(), "2025-H1", WAIT).map(({ code }) => code)).toContain("DQ-A07");
  expect(refusalOf(confirm(1))).toBe("stale");
  expect(confirm(2).ok).toBe(true);
  expect(hasOpenQuery(world.plan(), "2025-H1", WAIT)).toBe(false);
});

test.each([
  ["reporter", OFFICE, OFFICE, null],
  ["department_head", OFFICE, OFFICE, null],
  ["reporter", "nursing", OFFICE, "not-permitted"],
  ["reporter", "nursing", "nursing", "not-found"],
  ["quality_office", null, OFFICE, "not-permitted"],
  ["viewer", null, OFFICE, "not-permitted"],
] as const)("%s of %s ticks for %s", (role, own, departmentCode, refusal) => {
  const by = world.person("zhang", holds(role, own));
  expect(refusalOf(confirm(1, by, "2025-H1", departmentCode))).toBe(refusal);
});

test("a second tick changes nothing", () => {
  confirm(1);
  expect(refusalOf(confirm(1))).toBe("already-confirmed");
  expect(world.plan().countings).toHaveLength(1);
});
