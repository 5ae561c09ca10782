/** 疑点 rules B, 范围与算术, that let a value in (domain.md §4); those that refuse it are in `value-checks.ts`. */
import { shownUnit } from "./measure.ts";
import { quantityOf, shownQuantity } from "./measure-value.ts";
import { isOutside, rangeText } from "./value-range.ts";
import { quantityText } from "./value-text.ts";
import type { QueryContext } from "./data-query-context.ts";
import type { QueryDetails } from "./query-codes.ts";

/** DQ-B06: outside what is usual. */
export function outsideUsualRange({ measure, value }: QueryContext): QueryDetails | null {
  const quantity = shownQuantity(measure, value);
  if (typeof quantity !== "number" || measure.inputMode === "list") return null;
  if (!isOutside(quantity, measure.plausibleRange)) return null;
  return { value: quantityText(measure, value), range: rangeText(measure.plausibleRange, shownUnit(measure)) };
}

/** Minutes for hours, hours for days, fractions for percents, and the other way round. */
const SLIPS = [60, 1 / 60, 24, 1 / 24, 100, 1 / 100, 1440] as const;

/** What binary fractions miss a limit by. */
const HAIR = 1e-9;

/** DQ-B07: as many times the last value as one unit is of another. Only a typed percent can be a fraction by mistake. */
export function unitSlip({ measure, value, previous, thresholds }: QueryContext): QueryDetails | null {
  const { inputMode } = measure;
  if (inputMode === "boolean" || inputMode === "grade" || inputMode === "list") return null;
  const now = quantityOf(measure, value);
  const before = previous && quantityOf(measure, previous.value);
  if (typeof now !== "number" || typeof before !== "number" || before <= 0 || now <= 0) return null;
  const slip = SLIPS.find((times) => Math.abs(now / before / times - 1) <= thresholds.unitSlip + HAIR);
  const isFraction =
    inputMode === "score_with_n" && now <= thresholds.fractionUpTo && before >= thresholds.fractionAfter;
  if (slip === undefined && !isFraction) return null;
  const times = slip ?? 1 / 100;
  return {
    times: String(Math.round(times >= 1 ? times : 1 / times)),
    value: quantityText(measure, value),
    previous: previous ? quantityText(measure, previous.value) : "",
  };
}

/** DQ-B08: more digits were typed than are kept. Only a mean or a score is typed with digits. */
export function digitsDropped({ measure, value: { amount } }: QueryContext): QueryDetails | null {
  const typed = measure.inputMode === "mean_with_n" || measure.inputMode === "score_with_n";
  if (!typed || amount === null || measure.decimals === null) return null;
  const digits = String(amount).split(".")[1]?.length ?? 0;
  return digits > measure.decimals ? { value: amount, decimals: measure.decimals } : null;
}
