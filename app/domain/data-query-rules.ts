/**
 * The 疑点 rules of domain.md §4 that ask for an explanation or inform. One entry per rule; the thresholds are
 * judgement and stand together here.
 */
import type { Measure } from "./measure.ts";
import { quantityOf, shownQuantity, type MeasureValue } from "./measure-value.ts";
import type { HalfYear } from "./plan.ts";
import { roundHalfUp } from "./rounding.ts";
import { isOutside, rangeText } from "./value-range.ts";
import { amountText, quantityText, signedText } from "./value-text.ts";
import { shownUnit } from "./measure.ts";

export const QUERY_THRESHOLDS = {
  /** Smaller bases jump by chance (C02, D01, D03, D04). */
  smallBase: 30,
  /** C01: cases that can hardly all succeed. */
  perfectBase: 500,
  /** D01, percents: points of 100; the smaller jump counts only when the two-proportion z exceeds `jumpZ`. */
  jumpPoints: 15,
  jumpPointsIfSignificant: 5,
  jumpZ: 4,
  /** D01, durations: share of the previous value. */
  jumpDuration: 0.3,
  /** D01, counts: share of the previous value and cases, both. */
  jumpCountShare: 0.5,
  jumpCountCases: 10,
  /** D01, satisfaction: points. */
  jumpScore: 5,
} as const;

export type QuerySeverity = "QUERY" | "NOTE";
/** What fills the sentence; the words live in `app/wording-values.ts`. */
export type QueryDetails = Readonly<Record<string, string | number>>;

/** A figure (已报 or 暂报) in its half-year, and the figure of the half-year before where there is one. */
export type QueryContext = {
  readonly measure: Measure;
  readonly halfYear: HalfYear;
  readonly value: MeasureValue;
  readonly previous: { readonly halfYear: HalfYear; readonly value: MeasureValue } | null;
};

export type QueryRule = {
  readonly code: string;
  readonly severity: QuerySeverity;
  /** When a QUERY is only a NOTE. */
  readonly lowered?: (context: QueryContext) => boolean;
  readonly fires: (context: QueryContext) => QueryDetails | null;
};

export const QUERY_RULES = [
  { code: "DQ-A02", severity: "QUERY", fires: withoutParts },
  { code: "DQ-B06", severity: "QUERY", fires: outsideUsualRange },
  { code: "DQ-C01", severity: "QUERY", fires: perfectShare },
  { code: "DQ-C02", severity: "QUERY", fires: suspiciousZero },
  {
    code: "DQ-D01",
    severity: "QUERY",
    lowered: (context) => isStartUp(context) || hasSmallBase(context),
    fires: jump,
  },
  { code: "DQ-D03", severity: "QUERY", lowered: isStartUp, fires: sameQuantity },
  { code: "DQ-D04", severity: "QUERY", lowered: isStartUp, fires: sameParts },
] as const satisfies readonly QueryRule[];

export type QueryCode = (typeof QUERY_RULES)[number]["code"];

/** The cases behind a share, a mean or a score. */
function baseOf(value: MeasureValue): number | null {
  return value.denominator ?? value.sample;
}

/** 2023-H1 → 2023-H2: nobody was counting yet, so comparisons inside the baseline only inform. */
function isStartUp({ halfYear, previous }: QueryContext): boolean {
  return halfYear.baseline && previous?.halfYear.baseline === true;
}

function hasSmallBase({ value, previous }: QueryContext): boolean {
  const bases = [baseOf(value), previous && baseOf(previous.value)];
  return bases.some((base) => base !== null && base < QUERY_THRESHOLDS.smallBase);
}

/** Sums of binary fractions miss a threshold by a hair; nine digits are more than any value has. */
function exactly(difference: number): number {
  return roundHalfUp(difference, 9);
}

function withoutParts({ measure: { inputMode }, value }: QueryContext): QueryDetails | null {
  if (inputMode === "numerator_denominator") {
    return value.numerator === null || value.denominator === null ? { inputMode } : null;
  }
  const sampled = inputMode === "mean_with_n" || inputMode === "score_with_n";
  return sampled && value.sample === null ? { inputMode } : null;
}

function outsideUsualRange({ measure, value }: QueryContext): QueryDetails | null {
  const quantity = shownQuantity(measure, value);
  if (typeof quantity !== "number" || measure.inputMode === "list") return null;
  if (!isOutside(quantity, measure.plausibleRange)) return null;
  return { value: quantityText(measure, value), range: rangeText(measure.plausibleRange, shownUnit(measure)) };
}

function perfectShare({ measure, value: { numerator, denominator } }: QueryContext): QueryDetails | null {
  if (measure.inputMode !== "numerator_denominator" || measure.denominatorNature !== "flow") return null;
  if (denominator === null || numerator !== denominator || denominator < QUERY_THRESHOLDS.perfectBase) return null;
  return { denominator };
}

function suspiciousZero({ measure, value, previous }: QueryContext): QueryDetails | null {
  if (measure.direction !== "higher_better" || quantityOf(measure, value) !== 0) return null;
  const zero = { value: quantityText(measure, value) };
  if (measure.inputMode === "count") {
    const before = previous?.value.amount ?? null;
    return before === null || before >= 1 ? zero : null;
  }
  return measure.valueType === "percent" && (baseOf(value) ?? 0) >= QUERY_THRESHOLDS.smallBase ? zero : null;
}

function jump({ measure, value, previous }: QueryContext): QueryDetails | null {
  if (!previous) return null;
  const now = quantityOf(measure, value);
  const before = quantityOf(measure, previous.value);
  if (typeof now !== "number" || typeof before !== "number") return null;
  const change = changeText(measure, value, previous.value, exactly(now - before), before);
  return change && { previous: quantityText(measure, previous.value), value: quantityText(measure, value), change };
}

/** The change as people read it when it is too large to pass, else null. */
function changeText(
  measure: Measure,
  value: MeasureValue,
  previous: MeasureValue,
  difference: number,
  before: number,
): string | null {
  const size = Math.abs(difference);
  const decimals = measure.decimals ?? 0;
  switch (measure.inputMode) {
    case "numerator_denominator": {
      const { jumpPoints, jumpPointsIfSignificant, jumpZ } = QUERY_THRESHOLDS;
      const significant = size >= jumpPointsIfSignificant && twoProportionZ(value, previous) > jumpZ;
      return size >= jumpPoints || significant ? `${signedText(difference, decimals)} 个百分点` : null;
    }
    case "score_with_n":
      return size >= QUERY_THRESHOLDS.jumpScore ? `${signedText(difference, decimals)} 分` : null;
    case "mean_with_n":
      return size > 0 && shareOf(size, before) >= QUERY_THRESHOLDS.jumpDuration
        ? relativeText(measure, difference, before)
        : null;
    case "count":
      return size >= QUERY_THRESHOLDS.jumpCountCases && shareOf(size, before) >= QUERY_THRESHOLDS.jumpCountShare
        ? relativeText(measure, difference, before)
        : null;
    default:
      return null;
  }
}

function shareOf(size: number, before: number): number {
  return before === 0 ? Infinity : exactly(size / before);
}

/** A change from 0 has no percentage and is told in units. */
function relativeText(measure: Measure, difference: number, before: number): string {
  if (before !== 0) return `${signedText((difference / before) * 100, 1)}%`;
  return `+${amountText(difference, measure.decimals ?? 0, shownUnit(measure))}`;
}

/** The z statistic of two shares with a pooled variance, never negative; 0 when both are 0 % or both 100 %. */
export function twoProportionZ(
  one: Pick<MeasureValue, "numerator" | "denominator">,
  other: Pick<MeasureValue, "numerator" | "denominator">,
): number {
  if (one.numerator === null || other.numerator === null || !one.denominator || !other.denominator) return 0;
  const pooled = (one.numerator + other.numerator) / (one.denominator + other.denominator);
  const variance = pooled * (1 - pooled) * (1 / one.denominator + 1 / other.denominator);
  const difference = one.numerator / one.denominator - other.numerator / other.denominator;
  return variance === 0 ? 0 : Math.abs(difference) / Math.sqrt(variance);
}

function sameQuantity({ measure, value, previous }: QueryContext): QueryDetails | null {
  const isShare = measure.inputMode === "numerator_denominator";
  if (!previous || !(isShare || measure.inputMode === "mean_with_n" || measure.inputMode === "score_with_n")) {
    return null;
  }
  const now = shownQuantity(measure, value);
  if (now === null || now !== shownQuantity(measure, previous.value)) return null;
  if (isShare && (now === 0 || now === 100)) return null;
  const base = baseOf(value);
  if (base !== null && base < QUERY_THRESHOLDS.smallBase) return null;
  return { value: quantityText(measure, value) };
}

function sameParts({ measure, value, previous }: QueryContext): QueryDetails | null {
  if (measure.inputMode !== "numerator_denominator" || measure.denominatorNature !== "flow" || !previous) return null;
  const { numerator, denominator } = value;
  if (numerator === null || denominator === null || denominator < QUERY_THRESHOLDS.smallBase) return null;
  const same = numerator === previous.value.numerator && denominator === previous.value.denominator;
  return same ? { numerator, denominator } : null;
}
