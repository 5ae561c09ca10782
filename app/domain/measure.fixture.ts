/** Measures, values and a small plan for tests of the rules around indicator values. */
import { DEFAULT_QUERY_THRESHOLDS } from "./data-query-thresholds.ts";
import type { HalfYearId } from "./half-year.ts";
import { DEFAULT_SCORE_WEIGHTS } from "./scoreboard-weights.ts";
import type { Indicator, InputMode, Measure } from "./measure.ts";
import type { MeasureCell } from "./measure-cell.ts";
import { NO_PARTS, type CellStatus, type EnteredStatus, type MeasureValue, type ValueParts } from "./measure-value.ts";
import { planOf, type HalfYear, type Plan } from "./plan.ts";

const BY_MODE: Record<InputMode, Partial<Measure>> = {
  numerator_denominator: { valueType: "percent", unit: "%", rollup: "pool_ratio", decimals: 2 },
  mean_with_n: { valueType: "duration_minutes", unit: "分钟", rollup: "weighted_mean", decimals: 1 },
  score_with_n: { valueType: "percent", unit: "%", rollup: "weighted_mean", decimals: 2 },
  count: { valueType: "count", unit: "人次", rollup: "sum", decimals: 0 },
  grade: { valueType: "grade", unit: "级", rollup: "last_value", decimals: 0 },
  boolean: { valueType: "boolean", rollup: "any_yes" },
  list: { valueType: "text_list", rollup: "last_value" },
};

/** A measure of the given input mode with what usually goes with it. */
export function measureOf(inputMode: InputMode, more: Partial<Measure> = {}): Measure {
  return {
    key: "measure",
    indicatorNo: 1,
    label: "测量项",
    companion: false,
    valueType: "percent",
    inputMode,
    unit: null,
    displayUnit: null,
    direction: inputMode === "mean_with_n" ? "lower_better" : "higher_better",
    directionBasis: null,
    rollup: "last_value",
    rollupNote: null,
    decimals: null,
    numerator: null,
    denominator: null,
    denominatorNature: inputMode === "numerator_denominator" ? "flow" : null,
    formula: null,
    formulaBasis: "document",
    formulaSource: [],
    options: null,
    validRange: null,
    plausibleRange: null,
    naAllowed: true,
    naReasonHints: [],
    target: null,
    referenceTargets: [],
    benchmarks: [],
    rejectedBenchmarks: [],
    dataSystem: [],
    source: [],
    judgement: [],
    exclusions: [],
    ...BY_MODE[inputMode],
    ...more,
  };
}

export function indicatorWith(...measures: Measure[]): Indicator {
  return {
    no: 1,
    tableText: "1.指标",
    displayName: "指标",
    mark: null,
    dimension: "诊前",
    departmentText: "门诊办",
    departmentCodes: ["outpatient"],
    relatedTasks: [],
    composite: measures.filter(({ companion }) => !companion).length > 1,
    measures,
    provenance: { nationalIndicatorNo: null, nationalNoInferred: false, markMeaning: null },
    source: [],
    judgement: [],
  };
}

export const share = (numerator: number | null, denominator: number | null): ValueParts => ({
  ...NO_PARTS,
  numerator,
  denominator,
});
export const mean = (amount: number | null, sample: number | null): ValueParts => ({ ...NO_PARTS, amount, sample });
export const amount = (value: number | null): ValueParts => ({ ...NO_PARTS, amount: value });
export const yes = (answer: boolean | null): ValueParts => ({ ...NO_PARTS, yes: answer });
export const list = (...entries: string[]): ValueParts => ({ ...NO_PARTS, list: entries });

export function valueOf(
  halfYear: HalfYearId,
  parts: ValueParts,
  status: EnteredStatus = "reported",
  note = "",
  measureKey = "measure",
): MeasureValue {
  const at = `${halfYear.slice(0, 4)}-07-03T10:20:00+08:00`;
  return {
    ...parts,
    halfYear,
    measureKey,
    status,
    note,
    version: 1,
    enteredAt: at,
    enteredBy: "甲",
    enteredById: null,
    firstEnteredAt: at,
    details: {},
  };
}

/** The cell that holds a value. */
export function cellOf(
  halfYear: HalfYearId,
  parts: ValueParts,
  status: EnteredStatus = "reported",
  note = "",
): MeasureCell {
  return { halfYear, status, value: valueOf(halfYear, parts, status, note) };
}

/** The cell nothing has been entered in. */
export function emptyCell(halfYear: HalfYearId, status: Extract<CellStatus, "not_due" | "missing">): MeasureCell {
  return { halfYear, status, value: undefined };
}

/** 2025-H1: 01-01 to 06-30, due 07-10. 2023 is the baseline. */
export function halfYearOf(id: HalfYearId): HalfYear {
  const year = id.slice(0, 4);
  const first = id.endsWith("1");
  const following = first ? `${year}-07` : `${Number(year) + 1}-01`;
  return {
    id,
    label: `${year}年${first ? "上半年" : "下半年"}`,
    startsOn: first ? `${year}-01-01` : `${year}-07-01`,
    endsOn: first ? `${year}-06-30` : `${year}-12-31`,
    baseline: year === "2023",
    progressReport: year === "2023" ? "none" : "required",
    opensOn: `${following}-01`,
    dueOn: `${following}-10`,
    closesOn: `${following}-24`,
    version: 0,
  };
}

/** A plan of one indicator, its values, and the half-years 2023-H1 to 2025-H2. */
export function planWith(indicator: Indicator, values: readonly MeasureValue[]): Plan {
  const ids: HalfYearId[] = ["2023-H1", "2023-H2", "2024-H1", "2024-H2", "2025-H1", "2025-H2"];
  return planOf({
    dataVersion: 1,
    demo: true,
    hospital: "医院",
    documentNo: "",
    title: "方案",
    categories: [],
    departments: [{ code: "outpatient", name: "门诊办" }],
    leaders: [],
    halfYears: ids.map(halfYearOf),
    halfYearChanges: [],
    tasks: [],
    indicators: [indicator],
    revisions: [],
    countings: [],
    overrides: [],
    rows: [],
    values,
    queryRecords: [],
    settings: {
      queryThresholds: DEFAULT_QUERY_THRESHOLDS,
      queryThresholdsVersion: 0,
      scoreWeights: DEFAULT_SCORE_WEIGHTS,
      scoreWeightsVersion: 0,
    },
    adoptions: [],
    grants: [],
    consistencyNotes: [],
    findings: [],
    inspections: [],
    meetings: [],
    taskNotes: [],
    remindedDays: null,
    paperTexts: [],
    cases: [],
    orders: [],
    scoreboards: [],
    people: [],
  });
}
