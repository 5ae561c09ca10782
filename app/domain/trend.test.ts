import { expect, test } from "vitest";
import { historyView } from "#app/wording/indicator-history.ts";
import { rowView } from "#app/wording/indicator-grid.ts";
import { heatCells } from "./chart-heat.ts";
import type { HalfYearId } from "./half-year.ts";
import { gridRow } from "./indicator-grid.ts";
import { indicatorRounds, targetSummary } from "./indicator-round.ts";
import type { Measure, Target } from "./measure.ts";
import { amount, indicatorWith, mean, measureOf, planWith, share, valueOf, yes } from "./measure.fixture.ts";
import { termsOf, type MeasureTerms } from "./measure-terms.ts";
import { NO_PARTS, type ValueParts } from "./measure-value.ts";
import type { MeasureRevision } from "./measure-versions.ts";
import { planOf, type Plan } from "./plan.ts";
import { targetLines } from "./review-targets.ts";
import { indicatorScore } from "./scoreboard-indicators.ts";
import { latestVerdict } from "./target-verdict.ts";
import { measureTrend } from "./trend-chart.ts";
import { isRedefinedWithin, redefinedTerms, trendBetween, trendOf } from "./trend.ts";
import { changesSinceStart } from "./trends-since-start.ts";

const DAY = "2025-07-08";
const AFTER = "2025-08-20";
const HALVES: HalfYearId[] = ["2023-H1", "2023-H2", "2024-H1", "2024-H2", "2025-H1", "2025-H2"];

test.each([
  ["yes after no", measureOf("boolean"), yes(true), yes(false), "better"],
  ["no after yes", measureOf("boolean"), yes(false), yes(true), "worse"],
  ["still yes", measureOf("boolean"), yes(true), yes(true), "same"],
  ["a higher grade", measureOf("grade"), amount(4), amount(3), "better"],
  ["a longer wait", measureOf("mean_with_n"), mean(20, 1), mean(19, 1), "worse"],
  ["shown alike", measureOf("numerator_denominator"), share(50001, 100000), share(1, 2), "same"],
  ["no parts before", measureOf("count"), amount(4), NO_PARTS, null],
] as const)("%s", (_, measure, latest, previous, trend) => {
  expect(trendOf(measure, latest, previous)).toBe(trend);
});

const RATE = measureOf("numerator_denominator");
const TARGET: Target = { operator: ">=", value: 70, unit: "%", status: "plan" };
const JUDGED = measureOf("numerator_denominator", { target: TARGET });

type Revised = readonly [from: HalfYearId, terms: Partial<MeasureTerms>];

/** Revised as given, one version after the other. */
function planOfMeasure(
  measure: Measure,
  figures: Partial<Record<HalfYearId, ValueParts>>,
  ...revised: Revised[]
): Plan {
  const by = { basis: "", reason: "统一口径", revisedAt: "2025-01-02T10:00:00+08:00", revisedBy: "甲" };
  const revisions = revised.map(([fromHalfYear, terms], index): MeasureRevision => {
    return {
      measureKey: measure.key,
      version: index + 2,
      fromHalfYear,
      terms: { ...termsOf(measure), ...terms },
      ...by,
    };
  });
  const values = HALVES.flatMap((id) => (figures[id] ? [valueOf(id, figures[id])] : []));
  // Without 已按口径统计 the first figure under a definition is doubted (DQ-A07).
  const countings = revisions.map(({ version, revisedAt }) => {
    return {
      measureKey: measure.key,
      version,
      departmentCode: "outpatient",
      confirmedAt: revisedAt,
      confirmedBy: "甲",
    };
  });
  return planOf({ ...planWith(indicatorWith(measure), values), revisions, countings });
}

const STRICT = { exclusions: ["急诊不计"] };

test.each<[string, Revised[], string]>([
  ["nothing", [], ""],
  ["exclusions from the later one on", [["2025-H1", STRICT]], "exclusions"],
  ["a definition from the later one on", [["2025-H1", { formula: "分母不含急诊" }]], "formula"],
  ["exclusions from the earlier one on", [["2024-H2", STRICT]], ""],
  ["exclusions after both", [["2025-H2", STRICT]], ""],
  ["a target alone", [["2025-H1", { target: TARGET }]], ""],
  ["a target and the source", [["2025-H1", { target: TARGET, dataSystem: ["门诊系统"] }]], "dataSystem"],
  [
    "there and back again",
    [
      ["2025-H1", STRICT],
      ["2025-H1", {}],
    ],
    "",
  ],
])("revised between 2024-H2 and 2025-H1: %s", (_, revised, terms) => {
  const plan = planOfMeasure(RATE, {}, ...revised);
  expect(redefinedTerms(plan, RATE, "2024-H2", "2025-H1").join()).toBe(terms);
  const [before, now] = [share(600, 1000), share(650, 1000)];
  const trend = (figure: ValueParts | null) =>
    trendBetween(plan, RATE, { halfYear: "2024-H2", figure }, { halfYear: "2025-H1", figure: now });
  expect(trend(before)).toBe(terms === "" ? "better" : "not_comparable");
  expect([trend(null), trend(share(0, 0))]).toEqual([null, null]);
});

test.each<[string, Revised[], boolean]>([
  ["never", [], false],
  ["with the first of them", [["2024-H1", STRICT]], false],
  ["in the middle of a year", [["2024-H2", STRICT]], true],
  ["with the last of them", [["2025-H2", STRICT]], true],
  [
    "and back within them",
    [
      ["2024-H2", STRICT],
      ["2025-H1", {}],
    ],
    true,
  ],
])("two years of a measure redefined %s", (_, revised, expected) => {
  expect(isRedefinedWithin(planOfMeasure(RATE, {}, ...revised), RATE, HALVES.slice(2))).toBe(expected);
});

const FIGURES = { "2024-H1": share(691, 1001), "2024-H2": share(719, 1003), "2025-H1": share(701, 1009) };

/** What every place says of 2025-H1 against 2024-H2. */
function said(plan: Plan, measure: Measure) {
  const indicator = plan.indicators[0] ?? indicatorWith();
  const history = historyView(plan, indicator, measure, () => true, DAY).periods;
  const [item] = indicatorScore(plan, "2025-H1", "outpatient", AFTER).items;
  const score = item?.ground.of === "indicator" ? item.ground.measures[0] : undefined;
  const [row] = indicatorRounds(plan, "2025-H1", DAY);
  return {
    latest: latestVerdict(plan, measure, "2025-H1")?.trend,
    chart: measureTrend(plan, indicator, measure, () => true, DAY).points[4]?.trend,
    heat: heatCells(plan, indicator, () => true, DAY)[4]?.kind,
    grid: rowView(
      gridRow(plan, indicator, () => true, DAY),
      [],
      false,
    )
      .verdicts.map(({ trend }) => trend)
      .join(),
    history: history.find(({ key }) => key === "2025-H1")?.change,
    papers: row?.changes.map(({ change }) => change).join(),
    start: changesSinceStart(plan, DAY)
      .map(({ change }) => change)
      .join(),
    scoreboard: [score?.ground, item?.points ?? null],
  };
}

test("every place says 不可比 across a redefinition, and none of them does without", () => {
  expect(said(planOfMeasure(RATE, FIGURES), RATE)).toEqual({
    latest: "worse",
    chart: "worse",
    heat: "falling",
    grid: "worse",
    history: "−2.21 个百分点",
    papers: "worse",
    start: "better",
    scoreboard: ["worse", 50],
  });
  expect(said(planOfMeasure(RATE, FIGURES, ["2025-H1", STRICT]), RATE)).toEqual({
    latest: "not_comparable",
    chart: "not_comparable",
    heat: "redefined",
    grid: "not_comparable",
    history: "不可比",
    papers: "not_comparable",
    start: "not_comparable",
    scoreboard: ["no_comparison", null],
  });
});

test.each<[string, Revised[], string | undefined]>([
  ["never", [], "−0.65 个百分点"],
  ["between the years", [["2025-H1", STRICT]], "不可比"],
  ["within the earlier", [["2024-H2", STRICT]], "不可比"],
  ["within the later", [["2025-H2", STRICT]], "不可比"],
  ["after both", [["2026-H1", STRICT]], "−0.65 个百分点"],
])("the year 2025 of a measure redefined %s", (_, revised, change) => {
  const plan = planOfMeasure(RATE, { ...FIGURES, "2025-H2": share(703, 1005) }, ...revised);
  const [indicator = indicatorWith()] = plan.indicators;
  const { periods } = historyView(plan, indicator, RATE, () => true, "2026-03-01");
  expect(periods.find(({ key }) => key === "2025")?.change).toBe(change);
});

test("against a target a redefined measure is met or missed, neither 变差 nor 由达标转为未达标", () => {
  const plan = planOfMeasure(JUDGED, FIGURES);
  expect(said(plan, JUDGED)).toMatchObject({ latest: "worse", heat: "worse", scoreboard: ["missed", 0] });
  expect(targetLines(plan, "2025-H1")[0]).toMatchObject({ lost: true, verdict: { verdict: "worse" } });

  const redefined = planOfMeasure(JUDGED, FIGURES, ["2025-H1", STRICT]);
  expect(said(redefined, JUDGED)).toMatchObject({ heat: "flat_missed", scoreboard: ["missed", 0] });
  expect(targetLines(redefined, "2025-H1")[0]).toMatchObject({
    lost: false,
    verdict: { verdict: "flat_missed", trend: "not_comparable" },
  });
  expect(targetSummary(indicatorRounds(redefined, "2025-H1", DAY))).toMatchObject({ missed: [{ no: 1 }], lost: [] });

  const met = planOfMeasure(JUDGED, { ...FIGURES, "2025-H1": share(711, 1009) }, ["2025-H1", STRICT]);
  expect(said(met, JUDGED)).toMatchObject({ heat: "hit", scoreboard: ["met", 100] });
});
