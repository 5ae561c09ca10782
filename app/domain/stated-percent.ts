/**
 * A percent written out beside its parts, as in a cell of an imported table: the app itself never takes a percent, it
 * computes it. Both rules refuse (domain.md §4).
 */
import type { Measure } from "./measure.ts";
import { quantityOf, type ValueParts } from "./measure-value.ts";
import { fixedDecimals, roundHalfUp } from "./rounding.ts";

type PercentFault = Readonly<Record<string, string | number>>;

/** DQ-B01: no share of anything. */
export function percentOutOfBounds(percent: number): PercentFault | null {
  return percent < 0 || percent > 100 ? { value: percent } : null;
}

/** DQ-B03: not what the parts give, by more than half a unit of the last digit. */
export function percentNotFromParts(measure: Measure, percent: number, parts: ValueParts): PercentFault | null {
  const computed = quantityOf(measure, parts);
  if (measure.inputMode !== "numerator_denominator" || typeof computed !== "number") return null;
  const decimals = measure.decimals ?? 0;
  const gap = Math.abs(percent - roundHalfUp(computed, decimals));
  if (roundHalfUp(gap - 0.5 * 10 ** -decimals, 9) <= 0) return null;
  return { value: percent, calculated: fixedDecimals(computed, decimals) };
}
