import { expect, test } from "vitest";
import { comparableHalfYears, taskIndicatorMap, tasksWithoutIndicator } from "./consistency-map.ts";
import type { Indicator } from "./measure.ts";
import { amount, indicatorWith, measureOf, valueOf, yes } from "./measure.fixture.ts";
import type { MeasureValue } from "./measure-value.ts";
import type { Plan } from "./plan.ts";
import type { Rating } from "./rating.ts";
import { reportPlan, rowWith } from "./report.fixture.ts";

const DAY = "2025-07-20";

function service(departmentCodes: string[], relatedTasks: number[]): Indicator {
  return { ...indicatorWith(measureOf("boolean")), departmentCodes, relatedTasks };
}

function mapped(rating: Rating | null, value: MeasureValue | null, indicator = service(["outpatient"], [1])) {
  const state = rating ? "rated" : "submitted";
  const row = rowWith({ state, rating: rating && { word: rating, proposed: rating, reason: null } });
  const plan = reportPlan({ indicators: [indicator], rows: [row], values: value ? [value] : [] });
  return taskIndicatorMap(plan, "2025-H1", DAY)[0];
}

const answered = (answer: boolean | null) => valueOf("2025-H1", yes(answer));

test.each<[boolean | null, Rating | null, boolean]>([
  [false, "on_time_high_quality", true],
  [false, "on_time_unsatisfactory", false],
  [false, "late_completed", false],
  [false, "not_completed", false],
  [true, "not_completed", true],
  [true, "on_time_high_quality", false],
  [true, "late_completed", false],
  [true, null, false],
  [null, "not_completed", false],
])("service %s, task %s: contradiction %s", (answer, rating, expected) => {
  const line = mapped(rating, answered(answer));
  expect(line?.tasks.map(({ rating: word, contradicts }) => [word, contradicts])).toEqual([[rating, expected]]);
});

test("without a figure, or with 不适用, there is no answer to contradict", () => {
  expect(mapped("not_completed", null)?.answer).toBeNull();
  const excused = valueOf("2025-H1", yes(true), "not_applicable", "没有这项业务");
  expect(mapped("not_completed", excused)?.tasks[0]?.contradicts).toBe(false);
});

test("a figure that is no yes or no contradicts nothing", () => {
  const counted = { ...indicatorWith(measureOf("count")), relatedTasks: [1] };
  expect(mapped("not_completed", valueOf("2025-H1", amount(3)), counted)?.tasks[0]?.contradicts).toBe(false);
});

test.each([
  [["outpatient"], [1], false],
  [["finance", "outpatient"], [1], false],
  [["finance"], [1], true],
  [["information"], [1, 2], false],
  [["finance"], [], false],
])("departments %j with tasks %j are strangers to one another: %s", (departments, tasks, strangers) => {
  expect(mapped(null, null, service(departments, tasks))?.strangers).toBe(strangers);
});

test("a task the plan does not have is left out", () => {
  expect(mapped(null, null, service(["outpatient"], [1, 99]))?.tasks.map(({ task }) => task.no)).toEqual([1]);
});

test("tasks that nothing measures are named", () => {
  const plan: Plan = reportPlan({ indicators: [service(["outpatient"], [1])] });
  expect(tasksWithoutIndicator(plan).map(({ no }) => no)).toEqual([2]);
});

test("only rated half-years that have opened can be compared", () => {
  const plan = reportPlan();
  expect(comparableHalfYears(plan, "2025-06-30").map(({ id }) => id)).toEqual(["2024-H1", "2024-H2"]);
  expect(comparableHalfYears(plan, DAY).map(({ id }) => id)).toEqual(["2024-H1", "2024-H2", "2025-H1"]);
});
