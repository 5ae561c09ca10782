import { expect, test } from "vitest";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { queriesOf } from "./data-queries.ts";
import { departmentsBehind, ratingDistributions, reviewFigures } from "./half-year-review.ts";
import { narrowedPlan } from "./narrowed-plan.ts";
import { planFilterQuery, readPlanFilter, WHOLE_PLAN, type PlanFilter } from "./plan-filter.ts";
import { supervisionItems } from "./supervision-items.ts";

const plan = loadPlan(openDemoDatabase());
const DAY = "2025-07-08";
const by = (more: Partial<PlanFilter>): PlanFilter => ({ ...WHOLE_PLAN, ...more });
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

test("without a filter it is the plan itself", () => {
  expect(narrowedPlan(plan, WHOLE_PLAN)).toBe(plan);
});

test("leaders share the tasks and rows among them, and so do categories", () => {
  const leaders = plan.leaders.map(({ code }) => narrowedPlan(plan, by({ leaderCode: code })));
  expect(leaders.map(({ tasks }) => tasks.length).sort((a, b) => b - a)).toEqual([12, 10, 4, 3, 1]);
  expect(sum(leaders.map((part) => reviewFigures(part, "2025-H1", DAY).rows))).toBe(41);
  const categories = plan.categories.map(({ no }) => narrowedPlan(plan, by({ categoryNo: no })));
  expect(categories.map(({ tasks }) => tasks.length)).toEqual([4, 4, 7, 4, 3, 4, 4]);
});

test("departments share the rows, also those of joint tasks", () => {
  const rows = plan.departments.map(
    ({ code }) => reviewFigures(narrowedPlan(plan, by({ departmentCode: code })), "2025-H1", DAY).rows,
  );
  expect(sum(rows)).toBe(41);
});

test("what is owed within a filter is what the board shows under the same filter", () => {
  for (const { code } of plan.leaders) {
    const part = narrowedPlan(plan, by({ leaderCode: code }));
    const onBoard = supervisionItems(plan, DAY, { leaderCode: code }).filter(({ tile }) => tile !== "reopened");
    const own = supervisionItems(part, DAY, { leaderCode: code }).filter(({ tile }) => tile !== "reopened");
    expect(own).toEqual(onBoard);
  }
});

test("a department is as late as its whole sheet, whatever part is looked at", () => {
  const whole = departmentsBehind(plan, "2024-H1", DAY).filter(({ lateness }) => lateness.kind === "late");
  for (const { code } of plan.leaders) {
    const part = narrowedPlan(plan, by({ leaderCode: code }));
    for (const { departmentCode, lateness } of departmentsBehind(part, "2024-H1", DAY, plan))
      if (lateness.kind === "late")
        expect(whole.find((other) => other.departmentCode === departmentCode)?.lateness).toEqual(lateness);
  }
  expect(whole.length).toBeGreaterThan(0);
});

test("doubts are those of the whole plan on the figures that are left", () => {
  const parts = plan.leaders.map(({ code }) => queriesOf(narrowedPlan(plan, by({ leaderCode: code }))).length);
  const led = queriesOf(plan).filter(({ measureKey }) => {
    const indicator = plan.indicatorByNo.get(plan.measureByKey.get(measureKey)?.indicatorNo ?? 0);
    return (indicator?.relatedTasks.length ?? 0) > 0;
  });
  expect(sum(parts)).toBe(led.length);
});

test("the change of the ratings follows the filter", () => {
  const part = narrowedPlan(plan, by({ leaderCode: "zhou-zhongdong" }));
  const [first, second, current] = ratingDistributions(part, DAY);
  expect([first?.change, second?.tasks, current?.change]).toEqual([null, part.tasks.length, null]);
  expect(sum(Object.values(second?.change ?? {}))).toBe(0);
});

test.each([
  ["leader=he-fenqin&category=3", { leaderCode: "he-fenqin", departmentCode: null, categoryNo: 3 }],
  ["leader=nobody&department=nowhere&category=9", WHOLE_PLAN],
  ["category=03", WHOLE_PLAN],
])("?%s", (search, expected) => {
  const filter = readPlanFilter(new URLSearchParams(search), plan);
  expect(filter).toEqual(expected);
  const query = Object.entries(planFilterQuery(filter)).flatMap(([name, value]) => (value ? [[name, value]] : []));
  expect(readPlanFilter(new URLSearchParams(query), plan)).toEqual(expected);
});
