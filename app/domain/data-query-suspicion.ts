/** 疑点 rules C, 可疑取值 (domain.md §4). */
import { previousHalfYear } from "./half-year.ts";
import { quantityOf } from "./measure-value.ts";
import { roundHalfUp } from "./rounding.ts";
import { amountText, quantityText } from "./value-text.ts";
import { shownUnit } from "./measure.ts";
import { baseOf, type QueryContext } from "./data-query-context.ts";
import type { QueryDetails } from "./query-codes.ts";

/** DQ-C01: every one of many. */
export function perfectShare({ measure, value, thresholds }: QueryContext): QueryDetails | null {
  if (measure.inputMode !== "numerator_denominator" || measure.denominatorNature !== "flow") return null;
  const { numerator, denominator } = value;
  if (denominator === null || numerator !== denominator || denominator < thresholds.perfectBase) return null;
  return { denominator };
}

/** DQ-C02: none at all, where there should be some. */
export function suspiciousZero({ measure, value, previous, thresholds }: QueryContext): QueryDetails | null {
  if (measure.direction !== "higher_better" || quantityOf(measure, value) !== 0) return null;
  const zero = { value: quantityText(measure, value) };
  if (measure.inputMode === "count") {
    const before = previous?.value.amount ?? null;
    return before === null || before >= 1 ? zero : null;
  }
  return measure.valueType === "percent" && (baseOf(value) ?? 0) >= thresholds.smallBase ? zero : null;
}

/** DQ-C03: on the target to the last digit. */
export function exactlyOnTarget({ measure, value }: QueryContext): QueryDetails | null {
  const target = measure.target?.value;
  const quantity = quantityOf(measure, value);
  if (typeof target !== "number" || typeof quantity !== "number") return null;
  // Nine digits: the gap of two binary fractions misses a hundredth by a hair.
  if (roundHalfUp(Math.abs(quantity - target), 9) >= 10 ** -(measure.decimals ?? 0)) return null;
  return { target: amountText(target, measure.decimals ?? 0, shownUnit(measure)) };
}

/** DQ-C04: parts in whole hundreds, or a duration that always ends in .0 or .5. */
export function tooRound(context: QueryContext): QueryDetails | null {
  const { measure, value, thresholds } = context;
  const { numerator, denominator } = value;
  if (measure.inputMode === "numerator_denominator") {
    if (numerator === null || denominator === null || denominator < thresholds.roundBase) return null;
    const isRound = numerator % thresholds.roundStep === 0 && denominator % thresholds.roundStep === 0;
    return isRound ? { parts: `${numerator}/${denominator}` } : null;
  }
  if (measure.inputMode !== "mean_with_n" || !measure.decimals) return null;
  return alwaysInHalves(context) ? { parts: quantityText(measure, value) } : null;
}

function alwaysInHalves({ measure, halfYear, figure, thresholds }: QueryContext): boolean {
  let id = halfYear.id;
  for (let period = 0; period < thresholds.roundPeriods; period += 1) {
    const amount = figure(measure.key, id)?.amount ?? null;
    if (amount === null || !Number.isInteger(amount * 2)) return false;
    id = previousHalfYear(id);
  }
  return true;
}

/** DQ-C05: nobody was left out of many. */
export function nothingExcluded({ value: { details }, thresholds }: QueryContext): QueryDetails | null {
  const { excluded, beforeExclusion } = details;
  if (excluded !== 0 || (beforeExclusion ?? 0) < thresholds.exclusionBase) return null;
  return { beforeExclusion: beforeExclusion ?? 0 };
}
