/** How far a figure moved between two half-years, and whether that is too far to pass unasked (DQ-D01, DQ-D02). */
import type { QueryThresholds } from "./data-query-thresholds.ts";
import { shownUnit, type Measure } from "./measure.ts";
import { quantityOf, type ValueParts } from "./measure-value.ts";
import { roundHalfUp } from "./rounding.ts";
import { amountText, signedText } from "./value-text.ts";

/**
 * The change as people read it when it is too large to pass (`−42.9%`, `+18.20 个百分点`, `+5.30 分`), else null.
 * Grades, yes/no and lists do not jump; their falling back is DQ-D05.
 */
export function jumpText(
  measure: Measure,
  previous: ValueParts,
  current: ValueParts,
  thresholds: QueryThresholds,
): string | null {
  const before = quantityOf(measure, previous);
  const now = quantityOf(measure, current);
  if (typeof before !== "number" || typeof now !== "number") return null;
  const difference = exactly(now - before);
  const size = Math.abs(difference);
  const share = before === 0 ? Infinity : exactly(size / before);
  const decimals = measure.decimals ?? 0;
  switch (measure.inputMode) {
    case "numerator_denominator": {
      const { jumpPoints, jumpPointsIfSignificant, jumpZ } = thresholds;
      const significant = size >= jumpPointsIfSignificant && twoProportionZ(current, previous) > jumpZ;
      return size >= jumpPoints || significant ? `${signedText(difference, decimals)} 个百分点` : null;
    }
    case "score_with_n":
      return size >= thresholds.jumpScore ? `${signedText(difference, decimals)} 分` : null;
    case "mean_with_n":
      if (size === 0 || share < thresholds.jumpDuration) return null;
      return relativeText(measure, difference, before);
    case "count":
      if (size < thresholds.jumpCountCases || share < thresholds.jumpCountShare) return null;
      return relativeText(measure, difference, before);
    default:
      return null;
  }
}

type Share = Pick<ValueParts, "numerator" | "denominator">;

/** The z statistic of two shares with a pooled variance, never negative; 0 when both are 0 % or both 100 %. */
export function twoProportionZ(one: Share, other: Share): number {
  if (one.numerator === null || other.numerator === null || !one.denominator || !other.denominator) return 0;
  const pooled = (one.numerator + other.numerator) / (one.denominator + other.denominator);
  const variance = pooled * (1 - pooled) * (1 / one.denominator + 1 / other.denominator);
  const difference = one.numerator / one.denominator - other.numerator / other.denominator;
  return variance === 0 ? 0 : Math.abs(difference) / Math.sqrt(variance);
}

/** Differences of binary fractions miss a threshold by a hair; nine digits are more than any value has. */
function exactly(difference: number): number {
  return roundHalfUp(difference, 9);
}

/** A change from 0 has no percentage and is told in units. */
function relativeText(measure: Measure, difference: number, before: number): string {
  if (before !== 0) return `${signedText((difference / before) * 100, 1)}%`;
  return `+${amountText(difference, measure.decimals ?? 0, shownUnit(measure))}`;
}
