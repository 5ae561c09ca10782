import { expect, test } from "vitest";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import {
  compareMeasures,
  measureChange,
  type ComparedCell,
  type MeasureChange,
} from "./half-year-comparison-indicators.ts";
import { compareTasks, taskChange, type TaskChange } from "./half-year-comparison-tasks.ts";
import { compareHalfYears, readPair } from "./half-year-comparison.ts";
import type { HalfYearId } from "./half-year.ts";
import type { MeasureRevision } from "./measure-versions.ts";
import { amount, indicatorWith, list, mean, measureOf, planWith, share, valueOf, yes } from "./measure.fixture.ts";
import type { Measure } from "./measure.ts";
import type { MeasureValue, ValueParts } from "./measure-value.ts";
import { WHOLE_PLAN } from "./plan-filter.ts";
import { planOf } from "./plan.ts";
import type { Rating } from "./rating.ts";
import { readableHalfYears } from "./readable-half-years.ts";
import { reportPlan, rowWith } from "./report.fixture.ts";

const demo = loadPlan(openDemoDatabase());
const DAY = "2025-07-08";
const sees = () => true;

test.each<[Rating | null, Rating | null, TaskChange]>([
  ["not_completed", "late_completed", "newly_done"],
  ["not_completed", "on_time_high_quality", "newly_done"],
  ["late_completed", "not_completed", "slipped"],
  ["on_time_high_quality", "on_time_unsatisfactory", "slipped"],
  ["late_completed", "on_time_unsatisfactory", "re_rated"],
  ["on_time_unsatisfactory", "on_time_high_quality", "re_rated"],
  ["not_completed", "not_completed", "same"],
  ["on_time_high_quality", "on_time_high_quality", "same"],
  [null, "on_time_high_quality", "unrated"],
  ["not_completed", null, "unrated"],
  [null, null, "unrated"],
])("rated %s, then %s: %s", (from, to, change) => {
  expect(taskChange(from, to)).toBe(change);
});

function textsOf(before: string | null, after: string | null) {
  const row = (halfYear: HalfYearId, progress: string | null) =>
    progress === null
      ? rowWith({ halfYear })
      : rowWith({
          halfYear,
          state: "submitted",
          firstSubmittedAt: `${DAY}T10:00:00+08:00`,
          progress,
          difficulties: "无",
        });
  const plan = reportPlan({ rows: [row("2024-H2", before), row("2025-H1", after)] });
  return compareTasks(plan, "2024-H2", "2025-H1", DAY)[0]?.texts[0];
}

test.each([
  ["开展预约诊疗", "开展预约诊疗", false],
  ["开展预约诊疗", "全面开展预约诊疗", true],
  ["开展预约诊疗", null, false],
  [null, "开展预约诊疗", false],
])("text %s, then %s: changed %s", (before, after, changed) => {
  expect(textsOf(before, after)?.changed).toBe(changed);
});

test("changed words are whole Chinese words, and a part that stayed is not told", () => {
  const changes = textsOf("完成门诊预约平台建设", "完成住院预约平台建设")?.changes;
  expect(changes?.progress?.filter(({ kind }) => kind !== "same")).toEqual([
    { kind: "removed", text: "门诊" },
    { kind: "added", text: "住院" },
  ]);
  expect(changes?.difficulties).toBeNull();
});

function compared(measure: Measure, values: readonly MeasureValue[], revisions: readonly MeasureRevision[] = []) {
  const plan = planOf({ ...planWith(indicatorWith(measure), values), revisions });
  const [line] = compareMeasures(plan, "2024-H2", "2025-H1", sees, DAY);
  if (!line) throw new Error("no line");
  return line;
}

function changeOf(measure: Measure, before: ValueParts, after: ValueParts) {
  const { change, difference } = compared(measure, [valueOf("2024-H2", before), valueOf("2025-H1", after)]);
  return [change, difference];
}

const rate = measureOf("numerator_denominator");
const wait = measureOf("mean_with_n");
const count = measureOf("count");

test.each<[string, Measure, ValueParts, ValueParts, MeasureChange, number | null]>([
  ["a rate that rises", rate, share(700, 1000), share(733, 1000), "better", 3.3],
  ["a rate that falls", rate, share(733, 1000), share(700, 1000), "worse", -3.3],
  ["a wait that falls", wait, mean(22.1, 100), mean(19.6, 100), "better", -2.5],
  ["a wait that rises", wait, mean(19.6, 100), mean(22.1, 100), "worse", 2.5],
  ["a count that grows", count, amount(12), amount(15), "better", 3],
])("%s", (_, measure, before, after, change, difference) => {
  expect(changeOf(measure, before, after)).toEqual([change, difference]);
});

/** A cell of one figure that nobody doubts. */
function cell(parts: ValueParts, doubted = false): ComparedCell {
  const doubts = doubted ? (["explained"] as const) : [];
  return { status: "reported", figure: { ...valueOf("2025-H1", parts), status: "reported" }, doubts };
}

test.each<[string, Measure, ComparedCell, ComparedCell, boolean, MeasureChange]>([
  ["a rate that prints alike", rate, cell(share(70000, 100000)), cell(share(70000, 99999)), false, "same"],
  ["a count from 0, which is a value", count, cell(amount(0)), cell(amount(3)), false, "better"],
  ["no, then yes", measureOf("boolean"), cell(yes(false)), cell(yes(true)), false, "better"],
  ["yes, then no", measureOf("boolean"), cell(yes(true)), cell(yes(false)), false, "worse"],
  ["a list that grows", measureOf("list"), cell(list("甲")), cell(list("甲", "乙")), false, "better"],
  ["a list of as many others", measureOf("list"), cell(list("甲")), cell(list("乙")), false, "same"],
  ["the earlier doubted", rate, cell(share(1, 2), true), cell(share(1, 2)), false, "not_comparable"],
  ["the later doubted", rate, cell(share(1, 2)), cell(share(1, 2), true), false, "not_comparable"],
  ["redefined", rate, cell(share(1, 2)), cell(share(2, 2)), true, "not_comparable"],
  ["a denominator of 0", rate, cell(share(0, 0)), cell(share(1, 2)), false, "no_figure"],
])("%s", (_, measure, from, to, isRedefined, change) => {
  expect(measureChange(measure, from, to, isRedefined)).toBe(change);
});

const LATER = valueOf("2025-H1", share(733, 1000));

test.each<[string, MeasureValue[]]>([
  ["nothing before", [LATER]],
  ["nothing at all", []],
  ["not applicable before", [valueOf("2024-H2", share(null, null), "not_applicable", "没有这项业务"), LATER]],
])("%s: nothing is compared", (_, values) => {
  expect(compared(rate, values)).toMatchObject({ change: "no_figure", difference: null });
});

function revision(terms: Partial<MeasureRevision["terms"]>, fromHalfYear: HalfYearId): MeasureRevision {
  const { formula, numerator, denominator, judgement, exclusions, dataSystem, target } = rate;
  const was = { formula, numerator, denominator, countingRule: judgement, exclusions, dataSystem, target };
  const by = { basis: "", reason: "统一口径", revisedAt: "2025-01-02T10:00:00+08:00", revisedBy: "甲" };
  return { measureKey: "measure", version: 2, fromHalfYear, terms: { ...was, ...terms }, ...by };
}

test.each<[string, MeasureRevision, string]>([
  ["redefined in between", revision({ numerator: "预约就诊人次" }, "2025-H1"), "numerator"],
  ["counted otherwise", revision({ exclusions: ["急诊"] }, "2025-H1"), "exclusions"],
  ["with a new target only", revision({ target: { operator: ">=", value: 80, status: "plan" } }, "2025-H1"), ""],
  ["redefined before both", revision({ numerator: "预约就诊人次" }, "2024-H2"), ""],
  ["redefined after both", revision({ numerator: "预约就诊人次" }, "2025-H2"), ""],
])("a measure %s", (_, revised, redefined) => {
  const line = compared(rate, [valueOf("2024-H2", share(700, 1000)), LATER], [revised]);
  expect(line.redefined.join()).toBe(redefined);
  if (redefined !== "") expect(line).toMatchObject({ change: "not_comparable", difference: null });
});

test("a doubted figure is shown and not judged", () => {
  const lines = compareMeasures(demo, "2024-H2", "2025-H1", sees, DAY);
  expect(lines.find(({ measure }) => measure.indicatorNo === 6)).toMatchObject({
    change: "not_comparable",
    difference: null,
    to: { doubts: ["open", "open"], status: "reported" },
  });
});

test("what the reader may not see is hidden and not compared", () => {
  const [line] = compareMeasures(demo, "2024-H2", "2025-H1", ({ id }) => id !== "2025-H1", DAY);
  expect(line).toMatchObject({ change: "no_figure", to: { status: "hidden", figure: null } });
});

test("the counts are those of the lines", () => {
  const asked = { plan: demo, filter: WHOLE_PLAN, sees, day: DAY };
  const { taskCounts, measureCounts, tasks } = compareHalfYears({ ...asked, from: "2024-H1", to: "2024-H2" });
  expect(tasks).toHaveLength(30);
  expect(taskCounts).toEqual({ slipped: 4, newly_done: 2, re_rated: 7, same: 17, unrated: 0, text_changed: 29 });
  expect(Object.values(measureCounts).reduce((sum, each) => sum + each)).toBe(41);
});

const halfYears = readableHalfYears(demo, true, DAY);
const published = readableHalfYears(demo, false, DAY);

test("whoever sees everything may compare what has opened, others what is published", () => {
  expect(halfYears.map(({ id }) => id)).toEqual(["2023-H1", "2023-H2", "2024-H1", "2024-H2", "2025-H1"]);
  expect(published.map(({ id }) => id)).toEqual(["2023-H1", "2023-H2", "2024-H1", "2024-H2"]);
});

test.each([
  ["", "2024-H1 2024-H2"],
  ["to=2025-H1", "2024-H2 2025-H1"],
  ["from=2023-H1&to=2024-H1", "2023-H1 2024-H1"],
  ["from=2024-H2&to=2023-H2", "2023-H2 2024-H2"],
  ["from=2024-H1", "2024-H1 2025-H1"],
  ["from=2024-H1&to=2024-H1", "两个半年相同，请选两个不同的"],
  ["from=2024&to=2024-H2", "没有“2024”这个半年，应写成 2025-H1"],
  ["from=2024-H1&to=2031-H1", "没有“2031-H1”这个半年，应写成 2025-H1"],
  ["from=2024-H1&to=2025-H2", "2025年下半年还没有公布，不能比较"],
])("?%s compares %s", (search, expected) => {
  const pair = readPair(new URLSearchParams(search), demo, halfYears);
  expect(pair.ok ? `${pair.value.from} ${pair.value.to}` : pair.refusal.details?.why).toBe(expected);
});
