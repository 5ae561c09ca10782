/** What annex 3 asks for: indicators, and the measures one cell of the table is made of (domain.md §11). */
export const VALUE_TYPES = [
  "percent",
  "ratio",
  "count",
  "duration_minutes",
  "duration_days",
  "boolean",
  "grade",
  "text_list",
] as const;
export type ValueType = (typeof VALUE_TYPES)[number];

/** How a value is entered: the parts a person types. */
export const INPUT_MODES = [
  "numerator_denominator",
  "mean_with_n",
  "score_with_n",
  "count",
  "grade",
  "boolean",
  "list",
] as const;
export type InputMode = (typeof INPUT_MODES)[number];

/** How two half-years become a year (domain.md §2.4). */
export const ROLLUPS = ["pool_ratio", "sum", "last_value", "weighted_mean", "any_yes"] as const;
export type Rollup = (typeof ROLLUPS)[number];

export type Direction = "higher_better" | "lower_better";

/** How binding a target is. Only `plan` and `national` colour a cell; `reference` is a grey line. */
export type TargetStatus =
  | "plan"
  | "plan_task"
  | "national"
  | "provincial"
  | "reference"
  | "judgement"
  | "not_this_measure"
  | "historical_reference"
  | "not_applicable_here"
  | "unverified_memory";

export type Target = {
  readonly operator: string;
  readonly value: number | boolean | string | readonly string[] | null;
  readonly unit?: string | null;
  readonly byDate?: string | null;
  readonly status: TargetStatus;
  readonly source?: string | null;
  readonly note?: string | null;
};

/** A figure published elsewhere; never exactly the same definition, so never a target (domain.md §3.3). */
export type Benchmark = {
  readonly period: string;
  readonly match: string;
  readonly scope: string;
  readonly value: number | string;
  readonly unit?: string | null;
  readonly sourceIndicator?: string | null;
  readonly why?: string | null;
};

/** A published figure that looks like a benchmark and is none, with the reason. */
export type RejectedBenchmark = { readonly sourceIndicator: string; readonly reason: string };

export type MeasureOption = { readonly value: boolean | number | string; readonly labelZh: string };

/** Hard limits (BLOCK) or usual limits (QUERY); null means open at that end. */
export type ValueRange = { readonly min?: number | null; readonly max?: number | null; readonly integer?: boolean };

export type Measure = {
  readonly key: string;
  readonly indicatorNo: number;
  readonly label: string;
  /** A supporting field that is not on the printed form, e.g. the list behind a count. */
  readonly companion: boolean;
  readonly valueType: ValueType;
  readonly inputMode: InputMode;
  readonly unit: string | null;
  readonly displayUnit: string | null;
  readonly direction: Direction;
  /** On what the direction rests; null where nothing was said. */
  readonly directionBasis: string | null;
  readonly rollup: Rollup;
  readonly rollupNote: string | null;
  /** Digits after the point on screen and paper; null for values that are not numbers. */
  readonly decimals: number | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly denominatorNature: "flow" | "stock" | null;
  readonly formula: string | null;
  readonly formulaBasis: string;
  /** What the formula was taken from. */
  readonly formulaSource: readonly string[];
  readonly options: readonly MeasureOption[] | null;
  readonly validRange: ValueRange | null;
  readonly plausibleRange: ValueRange | null;
  readonly naAllowed: boolean;
  readonly naReasonHints: readonly string[];
  readonly target: Target | null;
  /** Other documents' figures for something like it; none of them is a target. */
  readonly referenceTargets: readonly Target[];
  readonly benchmarks: readonly Benchmark[];
  readonly rejectedBenchmarks: readonly RejectedBenchmark[];
  readonly dataSystem: readonly string[];
  readonly source: readonly string[];
  /** 统计口径: how cases are counted, in the hospital's own words. */
  readonly judgement: readonly string[];
  /** 剔除: what is left out of the count. */
  readonly exclusions: readonly string[];
};

/** Where an indicator comes from and whom it binds (domain.md §1). */
export type IndicatorProvenance = {
  readonly nationalIndicatorNo: number | null;
  readonly nationalNoInferred: boolean;
  readonly markMeaning: string | null;
};

export type Indicator = {
  readonly no: number;
  /** As printed, number and mark included. */
  readonly tableText: string;
  readonly displayName: string;
  readonly mark: string | null;
  readonly dimension: string;
  /** As printed: `门诊办/医务科`. */
  readonly departmentText: string;
  /** First = primary: the one that owes the value. */
  readonly departmentCodes: readonly string[];
  readonly relatedTasks: readonly number[];
  /** Several measures share one cell. */
  readonly composite: boolean;
  readonly measures: readonly Measure[];
  readonly provenance: IndicatorProvenance;
  readonly source: readonly string[];
  readonly judgement: readonly string[];
};

/** The measures that stand on the printed form, companions left out. */
export function printedMeasures(indicator: Indicator): Measure[] {
  return indicator.measures.filter((measure) => !measure.companion);
}

/** The name without what the table explains in brackets: 「满意度评价」. For narrow places; papers print it whole. */
export function shortIndicatorName({ displayName }: Pick<Indicator, "displayName">): string {
  return displayName.replace(/（[^）]*）/g, "");
}

/** The unit as people read it: scores are entered on a scale of 100 and shown as 分. */
export function shownUnit(measure: Measure): string {
  if (measure.inputMode === "score_with_n") return "分";
  return measure.unit ?? "";
}
