import { expect, test } from "vitest";
import { hasOpenQuery, queriesAt } from "#app/domain/data-queries.ts";
import { NO_PARTS } from "#app/domain/measure-value.ts";
import { recordGrant } from "#db/half-years.ts";
import { writeMeasureValue } from "#db/measure-values.ts";
import { clearMeasureValue } from "./clear-measure-value.ts";
import { explainQuery } from "./explain-query.ts";
import { recheckQueries } from "./recheck-queries.ts";
import { saveMeasureValue } from "./save-measure-value.ts";
import { holds } from "./test-world.ts";
import { CELL, COUNTED, OFFICE, openQueryLife, WAIT } from "./query-life.fixture.ts";

test("a value that jumps opens a query, in the audit log too, and is doubted", () => {
  const { world, enter, record } = openQueryLife();
  const saved = enter(11.2);
  expect(record()).toMatchObject({ state: "open", severity: "QUERY", value: "11.2 分钟（n=9100）", valueVersion: 1 });
  expect(saved.ok && saved.value.audit).toContainEqual({
    subject: `query/2025-H1|${WAIT}|DQ-D01`,
    before: undefined,
    after: { state: "open" },
  });
  expect(hasOpenQuery(world.plan(), "2025-H1", WAIT)).toBe(true);
});

test("explained and accepted: nothing is doubted any more, and the history stays", () => {
  const { world, enter, record, explain, judge, kinds } = openQueryLife();
  enter(11.2);
  expect(explain().ok).toBe(true);
  expect(hasOpenQuery(world.plan(), "2025-H1", WAIT)).toBe(true);
  expect(queriesAt(world.plan(), "2025-H1", WAIT)).toMatchObject([{ code: "DQ-D01", state: "explained" }]);
  expect(judge("accepted").ok).toBe(true);
  expect(record()).toMatchObject({ state: "accepted" });
  expect(kinds()).toEqual(["opened", "explained", "accepted"]);
  expect(hasOpenQuery(world.plan(), "2025-H1", WAIT)).toBe(false);
  expect(queriesAt(world.plan(), "2025-H1", WAIT)).toEqual([]);
});

test("the same value saved again keeps the answer; another one opens the same record again", () => {
  const { world, enter, record, explain, judge } = openQueryLife();
  enter(11.2);
  explain();
  judge("accepted");
  enter(11.2, 1);
  expect(record()).toMatchObject({ state: "accepted" });
  enter(11, 2);
  expect(record()).toMatchObject({ state: "open", value: "11.0 分钟（n=9100）" });
  expect(world.plan().queryRecords.filter(({ code }) => code === "DQ-D01")).toHaveLength(1);
  expect(record()?.events.at(-1)).toMatchObject({
    kind: "reopened",
    text: "由 11.2 分钟（n=9100） 改为 11.0 分钟（n=9100）",
  });
});

test("an error that was confirmed is corrected, verified, closed, and opened again when it recurs", () => {
  const { world, quality, enter, record, explain, judge, kinds } = openQueryLife();
  enter(11.2);
  expect(judge("error_confirmed", quality, "只统计了上午")).toMatchObject({ ok: true });
  expect(explain()).toMatchObject({ refusal: { code: "wrong-state" } });
  enter(18.4, 1);
  expect(record()).toMatchObject({ state: "corrected" });
  expect(hasOpenQuery(world.plan(), "2025-H1", WAIT)).toBe(false);
  expect(judge("closed").ok).toBe(true);
  expect(record()).toMatchObject({ state: "closed" });
  enter(11.2, 2);
  expect(record()).toMatchObject({ state: "open" });
  expect(kinds()).toEqual(["opened", "error_confirmed", "corrected", "closed", "reopened"]);
});

test("clearing the cell corrects what was asked about it", () => {
  const { world, reporter, enter, record } = openQueryLife();
  enter(11.2);
  world.run(reporter, clearMeasureValue, { ...CELL, version: 1 });
  expect(record()).toMatchObject({ state: "corrected" });
  expect(record()?.events.at(-1)).toMatchObject({ actorName: "reporter", text: "清空了 11.2 分钟（n=9100）" });
});

test("evidence added is the department's correction, although the value stays", () => {
  const { world } = openQueryLife();
  const measureKey = "hospice_care_available";
  const clerk = world.person("clerk", holds("reporter", "medical-affairs"));
  const cell = { halfYear: "2025-H1", departmentCode: "medical-affairs", measureKey, status: "reported" } as const;
  const parts = { ...NO_PARTS, yes: true };
  world.run(clerk, saveMeasureValue, { ...cell, version: 0, parts, note: "床位" });
  const asked = () => world.plan().queryRecordByKey.get(`2025-H1|${measureKey}|DQ-A05`);
  expect(asked()).toMatchObject({ state: "open" });
  world.run(clerk, saveMeasureValue, { ...cell, version: 1, parts, note: "2024年9月设安宁疗护床位6张" });
  expect(asked()?.events.at(-1)).toMatchObject({ kind: "corrected", actorName: "clerk", text: "" });
});

test("saving one value does not ask for all that others owe; clearing an overdue one asks for it", () => {
  const { world, reporter, enter } = openQueryLife();
  world.today = "2025-07-11";
  enter(18.4);
  const absent = () => world.plan().queryRecords.filter(({ code }) => code === "DQ-A01");
  expect(absent()).toEqual([]);
  world.run(reporter, clearMeasureValue, { ...CELL, version: 1 });
  expect(absent()).toMatchObject([{ halfYear: "2025-H1", measureKey: WAIT, state: "open" }]);
});

test("what a BLOCK rule finds cannot be explained away", () => {
  const { world, reporter } = openQueryLife();
  const key = "downward_referral_inpatient_count";
  const liaison = world.person("liaison", holds("reporter", "external-liaison"));
  const follow = {
    ...CELL,
    measureKey: "discharge_follow_up_rate",
    version: 0,
    status: "reported",
    note: "首页",
  } as const;
  world.run(reporter, saveMeasureValue, { ...follow, parts: { ...NO_PARTS, numerator: 10, denominator: 80 } });
  const referred = {
    ...CELL,
    departmentCode: "external-liaison",
    measureKey: key,
    version: 0,
    note: "转诊登记",
  } as const;
  const parts = { ...NO_PARTS, amount: 81 };
  expect(world.run(liaison, saveMeasureValue, { ...referred, status: "reported", parts }).ok).toBe(true);
  const own = { halfYear: "2025-H1", measureKey: key, code: "DQ-E05", version: 1 } as const;
  expect(world.plan().queryRecordByKey.get(`2025-H1|${key}|DQ-E05`)).toMatchObject({
    severity: "BLOCK",
    state: "open",
  });
  expect(world.run(liaison, explainQuery, { ...own, text: "含外院转来的病人" })).toMatchObject({
    refusal: { code: "wrong-state" },
  });
});

test("recheck finds what only the day or somebody else's change brings", () => {
  const { world, reporter, quality, enter, record } = openQueryLife();
  world.today = "2025-07-11";
  const again = () => world.run(quality, recheckQueries, {});
  const first = again();
  expect(first.ok && first.value.output.moved).toBeGreaterThan(0);
  expect(record("DQ-A01")).toMatchObject({ state: "open", value: "", valueVersion: 0 });
  expect(again()).toMatchObject({ value: { output: { moved: 0 } } });
  enter(18.4);
  expect(record("DQ-A01")).toMatchObject({ state: "corrected" });
  expect(world.run(reporter, recheckQueries, {})).toMatchObject({ refusal: { code: "not-permitted" } });
});

test("a value from before the records were kept may be explained at once", () => {
  const { world, record, explain, kinds } = openQueryLife();
  const at = "2025-07-04T09:00:00+08:00";
  const entered = { enteredAt: at, enteredBy: "reporter", enteredById: null, firstEnteredAt: at };
  const value = { ...NO_PARTS, ...entered, halfYear: "2025-H1", measureKey: WAIT, status: "reported" } as const;
  writeMeasureValue(world.db, { ...value, amount: 11.2, sample: 9100, note: COUNTED, details: {} }, 0);
  expect(record()).toBeUndefined();
  expect(explain().ok).toBe(true);
  expect(kinds()).toEqual(["opened", "explained"]);
});

test("a closed half-year that was reopened: another value is asked about, the old one back is not", () => {
  const { world, reporter } = openQueryLife();
  world.today = "2025-07-28";
  recordGrant(world.db, {
    kind: "reopening",
    halfYear: "2024-H2",
    departmentCode: OFFICE,
    until: "2025-08-10",
    reason: "更正上期数",
    grantedAt: "2025-07-28T08:00:00+08:00",
    grantedBy: "质控办",
  });
  const change = (amount: number, version: number) =>
    world.run(reporter, saveMeasureValue, {
      ...CELL,
      halfYear: "2024-H2",
      version,
      status: "reported",
      parts: { ...NO_PARTS, amount, sample: 9000 },
      note: COUNTED,
    });
  const changed = () => world.plan().queryRecordByKey.get(`2024-H2|${WAIT}|DQ-G02`);
  expect(change(18, 1).ok).toBe(true);
  expect(changed()).toMatchObject({
    state: "open",
    details: { previous: "19.6 分钟（n=9000）", value: "18.0 分钟（n=9000）" },
  });
  change(19.6, 2);
  expect(changed()).toMatchObject({ state: "corrected" });
});

test("认定虚报 is a confirmed error of its own kind, with a reason, also after 确认错误", () => {
  const { world, reporter, quality, enter, record, judge, kinds } = openQueryLife();
  enter(11.2);
  expect(judge("fabrication_confirmed", quality, "虚 报")).toMatchObject({ refusal: { code: "reason-too-short" } });
  expect(judge("error_confirmed", quality, "与叫号系统导出不符").ok).toBe(true);
  expect(judge("fabrication_confirmed", quality, "无原始记录，数据系编造").ok).toBe(true);
  expect(record()).toMatchObject({ state: "confirmed_error" });
  expect(kinds()).toEqual(["opened", "error_confirmed", "fabrication_confirmed"]);
  expect(hasOpenQuery(world.plan(), "2025-H1", WAIT)).toBe(true);
  expect(judge("fabrication_confirmed", reporter, "无原始记录，数据系编造")).toMatchObject({
    refusal: { code: "not-permitted" },
  });
  enter(19.4, 1);
  expect(record()).toMatchObject({ state: "corrected" });
  expect(judge("fabrication_confirmed", quality, "无原始记录，数据系编造")).toMatchObject({
    refusal: { code: "wrong-state" },
  });
});
