import { expect, test } from "vitest";
import type { HalfYearId } from "./half-year.ts";
import {
  definitionIn,
  halfYearsOfVersion,
  indicatorIn,
  measureIn,
  revisableFrom,
  settledFrom,
} from "./measure-definition.ts";
import { REVISED_BASIS, type MeasureRevision } from "./measure-versions.ts";
import { termsOf, type MeasureTerms } from "./measure-terms.ts";
import { indicatorWith, mean, measureOf, planWith, valueOf } from "./measure.fixture.ts";
import { planOf, type Adoption, type Plan } from "./plan.ts";
import { latestVerdict } from "./target-verdict.ts";
import { measureTrend } from "./trend-chart.ts";
import { targetLines } from "./review-targets.ts";

const WAIT = measureOf("mean_with_n", {
  formula: "Σ ÷ n",
  numerator: "Σ",
  formulaBasis: "document",
  formulaSource: ["N1"],
  target: { operator: "<=", value: 30, unit: "分钟", status: "plan", source: "方案" },
});

function revision(version: number, fromHalfYear: HalfYearId, change: Partial<MeasureTerms>): MeasureRevision {
  const terms = { ...termsOf(WAIT), ...change };
  const signed = { basis: "会议纪要", reason: "统一口径", revisedAt: "2025-03-01T09:00:00+08:00", revisedBy: "质控办" };
  return { measureKey: "measure", version, fromHalfYear, terms, ...signed };
}

function planRevised(...revisions: MeasureRevision[]): Plan {
  const values = [valueOf("2024-H1", mean(20, 9)), valueOf("2024-H2", mean(20, 9)), valueOf("2025-H1", mean(20, 9))];
  return planOf({ ...planWith(indicatorWith(WAIT), values), revisions });
}

const STRICTER = { target: { operator: "<=", value: 15, unit: "分钟", status: "plan", source: "新方案" } } as const;

test("without a revision the shipped measure itself speaks, so that nothing is copied", () => {
  const plan = planRevised();
  expect(definitionIn(plan, "measure", "2025-H1")).toEqual({ version: 1, measure: WAIT, revision: null });
  expect(measureIn(plan, WAIT, "2023-H1")).toBe(WAIT);
  expect(indicatorIn(plan, plan.indicators[0] ?? indicatorWith(), "2025-H1")).toBe(plan.indicators[0]);
});

test.each([
  ["2023-H1", 1],
  ["2024-H2", 1],
  ["2025-H1", 2],
  ["2025-H2", 2],
] as const)("a revision from 2025-H1: in %s version %i speaks", (halfYear, version) => {
  expect(definitionIn(planRevised(revision(2, "2025-H1", STRICTER)), "measure", halfYear).version).toBe(version);
});

test("a later revision that starts earlier takes the place of the one before, which stays in the list", () => {
  const plan = planRevised(revision(3, "2025-H1", { formula: "新" }), revision(2, "2025-H2", STRICTER));
  expect(plan.definitionsByKey.get("measure")?.map(({ version }) => version)).toEqual([1, 2, 3]);
  expect(definitionIn(plan, "measure", "2025-H2").version).toBe(3);
  expect(halfYearsOfVersion(plan, "measure", 2)).toEqual([]);
  expect(halfYearsOfVersion(plan, "measure", 3)).toEqual(["2025-H1", "2025-H2"]);
  expect(halfYearsOfVersion(plan, "measure", 1)).toEqual(["2023-H1", "2023-H2", "2024-H1", "2024-H2"]);
});

test("what was not changed keeps its source; a changed formula rests on the revision", () => {
  const same = planRevised(revision(2, "2025-H1", { exclusions: ["急诊不计"] }));
  expect(measureIn(same, WAIT, "2025-H1")).toMatchObject({
    formulaBasis: "document",
    formulaSource: ["N1"],
    exclusions: ["急诊不计"],
  });
  const other = planRevised(revision(2, "2025-H1", { formula: "中位数不用" }));
  expect(measureIn(other, WAIT, "2025-H1")).toMatchObject({ formulaBasis: REVISED_BASIS, formulaSource: ["会议纪要"] });
});

test("key, input mode and roll-up cannot be revised", () => {
  const { key, inputMode, rollup, indicatorNo } = measureIn(
    planRevised(revision(2, "2025-H1", STRICTER)),
    WAIT,
    "2025-H1",
  );
  expect({ key, inputMode, rollup, indicatorNo }).toEqual({
    key: WAIT.key,
    inputMode: WAIT.inputMode,
    rollup: WAIT.rollup,
    indicatorNo: WAIT.indicatorNo,
  });
});

test("20 minutes reach the target of 2024 and miss that of 2025: each half-year is judged by its own", () => {
  const plan = planRevised(revision(2, "2025-H1", STRICTER));
  expect(latestVerdict(plan, WAIT, "2024-H2")?.verdict).toBe("hit");
  expect(latestVerdict(plan, WAIT, "2025-H1")?.verdict).toBe("flat_missed");
  const { points, target } = measureTrend(plan, plan.indicators[0] ?? indicatorWith(), WAIT, () => true, "2025-07-08");
  expect(points.map(({ halfYear, verdict }) => [halfYear.id, verdict]).slice(2, 5)).toEqual([
    ["2024-H1", "hit"],
    ["2024-H2", "hit"],
    ["2025-H1", "flat_missed"],
  ]);
  expect(target?.value).toBe(15);
  expect(targetLines(plan, "2024-H2")[0]?.target.value).toBe(30);
  expect(targetLines(plan, "2025-H1")[0]?.target.value).toBe(15);
});

const ADOPTED: Adoption = {
  halfYear: "2025-H1",
  meetingOn: "2025-07-07",
  minutesNo: "1",
  adoptedAt: "2025-07-07T09:00:00+08:00",
  adoptedBy: "甲",
};

test.each([
  ["closed long ago", "2024-H1", "2025-07-08", [], "2024-H1"],
  ["open on the last day", "2025-H1", "2025-07-24", [], null],
  ["closed the day after", "2025-H1", "2025-07-25", [], "2025-H1"],
  ["adopted early", "2025-H1", "2025-07-08", [ADOPTED], "2025-H1"],
  ["the one after the adopted", "2025-H2", "2025-07-08", [ADOPTED], null],
] as const)("a revision from a half-year %s", (_, from, today, adoptions, settled) => {
  expect(settledFrom(planOf({ ...planRevised(), adoptions }), from, today)).toBe(settled);
});

test("what may be chosen on the form", () => {
  expect(revisableFrom(planRevised(), "2025-07-08")).toEqual(["2025-H1", "2025-H2"]);
  expect(revisableFrom(planRevised(), "2026-12-01")).toEqual([]);
});
