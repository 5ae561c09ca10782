import { expect, test } from "vitest";
import { amount, indicatorWith, list, mean, measureOf, planWith, share, valueOf, yes } from "./measure.fixture.ts";
import type { Indicator, Measure, Target } from "./measure.ts";
import type { EnteredStatus, MeasureValue, ValueParts } from "./measure-value.ts";
import { indicatorScore } from "./scoreboard-indicators.ts";

const NOW = "2025-H1";
const BEFORE = "2024-H2";
const AFTER_DUE = "2025-07-30";
/** Without it a 是 is doubted (DQ-A05). */
const EVIDENCE = "院办文件〔2024〕12号，已印发";

const target = (operator: string, value: Target["value"], status: Target["status"] = "plan"): Target => ({
  operator,
  value,
  status,
});

function scored(indicator: Indicator, values: readonly MeasureValue[], day = AFTER_DUE) {
  const component = indicatorScore(planWith(indicator, values), NOW, "outpatient", day);
  const [item] = component.items;
  const grounds = item?.ground.of === "indicator" ? item.ground.measures.map(({ ground }) => ground) : [];
  return { ...component, grounds };
}

type Row = [string, Measure, ValueParts, ValueParts | null, string, number | null];
const RATE = measureOf("count", { unit: null });
const AT_LEAST = measureOf("count", { target: target(">=", 70) });
const AT_MOST = measureOf("mean_with_n", { target: target("<=", 30) });

test.each<Row>([
  ["the target exactly", AT_LEAST, amount(70), amount(60), "met", 100],
  ["the target although falling", AT_LEAST, amount(70), amount(90), "met", 100],
  ["short of it and rising", AT_LEAST, amount(69), amount(68), "improved", 60],
  ["short of it and level", AT_LEAST, amount(69), amount(69), "missed", 0],
  ["short of it and falling", AT_LEAST, amount(68), amount(69), "missed", 0],
  ["short of it, nothing before", AT_LEAST, amount(69), null, "missed", 0],
  ["lower is better: reached", AT_MOST, mean(30, 200), mean(40, 200), "met", 100],
  ["lower is better: shorter", AT_MOST, mean(31, 200), mean(40, 200), "improved", 60],
  ["lower is better: longer", AT_MOST, mean(41, 200), mean(40, 200), "missed", 0],
  ["no target, rising", RATE, amount(11), amount(10), "better", 100],
  ["no target, level", RATE, amount(10), amount(10), "same", 80],
  ["no target, falling", RATE, amount(9), amount(10), "worse", 50],
  ["no target, nothing before", RATE, amount(9), null, "no_comparison", null],
  [
    "a reference is no target",
    measureOf("count", { target: target(">=", 70, "reference") }),
    amount(9),
    amount(8),
    "better",
    100,
  ],
  [
    "a task of the plan is no target",
    measureOf("boolean", { target: target("==", true, "plan_task") }),
    yes(false),
    null,
    "no",
    0,
  ],
  ["yes", measureOf("boolean"), yes(true), yes(true), "yes", 100],
  ["no", measureOf("boolean"), yes(false), yes(false), "no", 0],
])("%s", (_, measure, now, before, ground, points) => {
  const values = [valueOf(NOW, now, "reported", EVIDENCE), ...(before ? [valueOf(BEFORE, before)] : [])];
  const result = scored(indicatorWith(measure), values);
  expect([result.grounds, result.score, result.count]).toEqual([[ground], points, points === null ? 0 : 1]);
});

test.each<[EnteredStatus, string]>([
  ["provisional", "provisional"],
  ["not_applicable", "not_applicable"],
  ["not_traceable", "not_traceable"],
])("%s does not count", (status, ground) => {
  expect(scored(indicatorWith(RATE), [valueOf(NOW, amount(5), status)])).toMatchObject({
    grounds: [ground],
    score: null,
  });
});

test("缺报 is 0 after the due day and nothing before it", () => {
  expect(scored(indicatorWith(RATE), [], "2025-07-11")).toMatchObject({ grounds: ["missing"], score: 0, count: 1 });
  expect(scored(indicatorWith(RATE), [], "2025-07-10")).toMatchObject({ grounds: ["not_due"], score: null, count: 0 });
});

test("a figure with an open 疑点 does not count, reached or not", () => {
  const perfect = measureOf("numerator_denominator", { target: target(">=", 70) });
  expect(scored(indicatorWith(perfect), [valueOf(NOW, share(900, 900))]).grounds).toEqual(["doubted"]);
});

test("an indicator of several printed measures is the mean of those that count; companions have no part of their own", () => {
  const measures = [
    measureOf("boolean", { key: "first" }),
    measureOf("count", { key: "second", target: target(">=", 70) }),
    measureOf("boolean", { key: "third" }),
    measureOf("list", { key: "names", companion: true }),
  ];
  const result = scored(indicatorWith(...measures), [
    valueOf(NOW, yes(true), "reported", EVIDENCE, "first"),
    valueOf(NOW, amount(10), "reported", "", "second"),
    valueOf(NOW, yes(null), "not_applicable", "没有这项服务", "third"),
  ]);
  expect(result).toMatchObject({ grounds: ["yes", "missed", "not_applicable"], score: 50, count: 1 });
});

test("where the target stands on the list behind the answer, the list decides", () => {
  const centres = indicatorWith(
    measureOf("boolean", { key: "set_up" }),
    measureOf("list", { key: "centres", companion: true, target: target("includes_all", ["胸痛", "卒中"]) }),
  );
  const given = (...names: string[]) => [
    valueOf(NOW, yes(true), "reported", EVIDENCE, "set_up"),
    valueOf(NOW, list(...names), "reported", EVIDENCE, "centres"),
  ];
  expect(scored(centres, given("胸痛", "卒中", "创伤"))).toMatchObject({ grounds: ["met"], score: 100 });
  expect(scored(centres, given("胸痛"))).toMatchObject({ grounds: ["missed"], score: 0 });
});

test("everyone who answers for an indicator is scored by it in full", () => {
  const joint = { ...indicatorWith(AT_LEAST), departmentCodes: ["outpatient", "nursing"] };
  const plan = planWith(joint, [valueOf(NOW, amount(70))]);
  expect(indicatorScore(plan, NOW, "nursing", AFTER_DUE)).toMatchObject({ score: 100, count: 1 });
  expect(indicatorScore(plan, NOW, "finance", AFTER_DUE)).toMatchObject({ score: null, count: 0 });
});
