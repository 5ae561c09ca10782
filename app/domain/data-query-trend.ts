/** 疑点 rules D, 跨期 (domain.md §4). */
import { quantityOf, shownQuantity, type ValueParts } from "./measure-value.ts";
import type { Measure } from "./measure.ts";
import { halfOf } from "./half-year.ts";
import { roundHalfUp } from "./rounding.ts";
import { jumpText } from "./value-jump.ts";
import { detailText, quantityText, valueText } from "./value-text.ts";
import { baseOf, type EarlierFigure, type QueryContext } from "./data-query-context.ts";
import type { QueryDetails, QuerySeverity } from "./query-codes.ts";

/** Nobody was counting in 2023-H1 yet: what is compared with it only informs (domain.md §2.2). */
function isStartUp(earlier: EarlierFigure | null): boolean {
  return earlier !== null && earlier.halfYear.baseline && halfOf(earlier.halfYear.id) === 1;
}

/** NOTE when compared with 2023-H1. */
export function trendSeverity({ previous }: QueryContext): QuerySeverity {
  return isStartUp(previous) ? "NOTE" : "QUERY";
}

/** NOTE as well when either base is small. */
export function jumpSeverity(context: QueryContext): QuerySeverity {
  return hasSmallBase(context, context.previous) ? "NOTE" : trendSeverity(context);
}

/** As `jumpSeverity`, against 上年同期. */
export function yearJumpSeverity(context: QueryContext): QuerySeverity {
  return isStartUp(context.lastYear) || hasSmallBase(context, context.lastYear) ? "NOTE" : "QUERY";
}

function hasSmallBase({ value, thresholds }: QueryContext, earlier: EarlierFigure | null): boolean {
  const bases = [baseOf(value), earlier && baseOf(earlier.value)];
  return bases.some((base) => base !== null && base < thresholds.smallBase);
}

/** DQ-D01: too far from 上期. */
export function jump(context: QueryContext): QueryDetails | null {
  return jumpFrom(context, context.previous);
}

/** DQ-D02: too far from 上年同期. */
export function yearJump(context: QueryContext): QueryDetails | null {
  return jumpFrom(context, context.lastYear);
}

function jumpFrom({ measure, value, thresholds }: QueryContext, earlier: EarlierFigure | null): QueryDetails | null {
  const change = earlier && jumpText(measure, earlier.value, value, thresholds);
  if (!earlier || change === null) return null;
  return { previous: quantityText(measure, earlier.value), value: quantityText(measure, value), change };
}

/** DQ-D03: the same quantity again, to the last digit. */
export function sameQuantity({ measure, value, previous, thresholds }: QueryContext): QueryDetails | null {
  const isShare = measure.inputMode === "numerator_denominator";
  if (!previous || !(isShare || measure.inputMode === "mean_with_n" || measure.inputMode === "score_with_n")) {
    return null;
  }
  const now = shownQuantity(measure, value);
  if (now === null || now !== shownQuantity(measure, previous.value)) return null;
  if (isShare && (now === 0 || now === 100)) return null;
  const base = baseOf(value);
  if (base !== null && base < thresholds.smallBase) return null;
  return { value: quantityText(measure, value) };
}

/** DQ-D04: the same parts again. */
export function sameParts({ measure, value, previous, thresholds }: QueryContext): QueryDetails | null {
  if (measure.inputMode !== "numerator_denominator" || measure.denominatorNature !== "flow" || !previous) return null;
  const { numerator, denominator } = value;
  if (numerator === null || denominator === null || denominator < thresholds.smallBase) return null;
  const same = numerator === previous.value.numerator && denominator === previous.value.denominator;
  return same ? { numerator, denominator } : null;
}

/** DQ-D05: a service, a grade, an entry of a list or wards were lost. */
export function fellBack({ measure, value, previous }: QueryContext): QueryDetails | null {
  if (!previous || !isLess(measure, value, previous.value)) return null;
  return { previous: wordsOf(measure, previous.value), value: wordsOf(measure, value) };
}

function isLess(measure: Measure, now: ValueParts, before: ValueParts): boolean {
  switch (measure.inputMode) {
    case "boolean":
      return before.yes === true && now.yes === false;
    case "list":
      return (before.list ?? []).some((entry) => now.list !== null && !now.list.includes(entry));
    case "grade":
      return Number(quantityOf(measure, now)) < Number(quantityOf(measure, before));
    case "numerator_denominator": {
      if (measure.denominatorNature !== "stock") return false;
      const share = quantityOf(measure, now);
      const earlier = quantityOf(measure, before);
      return share !== null && earlier !== null && share < earlier;
    }
    default:
      return false;
  }
}

function wordsOf(measure: Measure, parts: ValueParts): string {
  if (measure.inputMode === "list") return detailText(measure, parts) ?? quantityText(measure, parts);
  return valueText(measure, parts);
}

/** DQ-D07: the cases behind the figure changed so much that others may have been counted. */
export function baseJump({ measure, value, previous, thresholds }: QueryContext): QueryDetails | null {
  const base = baseOf(value);
  const before = previous && baseOf(previous.value);
  if (base === null || before === null || before < thresholds.baseJumpFrom) return null;
  if (roundHalfUp(Math.abs(base - before) / before, 9) < thresholds.baseJump) return null;
  return { inputMode: measure.inputMode, previous: before, value: base };
}
