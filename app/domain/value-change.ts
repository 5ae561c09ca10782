/** How far a figure moved since another, as people read it. */
import { shownUnit, type Measure } from "./measure.ts";
import { shownQuantity, type ValueParts } from "./measure-value.ts";
import { listUnit } from "./measure-label.ts";
import { signedText } from "./value-text.ts";

/**
 * `+2.73 个百分点` · `+1.02 分` · `−1.6 分钟（−6.1%）` · `+1 级` · 持平; null where there is nothing to subtract. From the
 * figures as shown, so that it agrees with what stands beside it.
 */
export function changeText(measure: Measure, now: ValueParts, before: ValueParts): string | null {
  const current = shownQuantity(measure, now);
  const previous = shownQuantity(measure, before);
  if (typeof current !== "number" || typeof previous !== "number") {
    return current === null || current !== previous ? null : "持平";
  }
  const decimals = measure.decimals ?? 0;
  const change = current - previous;
  if (Math.abs(change) < 0.5 * 10 ** -decimals) return "持平";
  const difference = signedText(change, decimals);
  switch (measure.inputMode) {
    case "numerator_denominator":
      return `${difference} 个百分点`;
    case "mean_with_n":
    case "count": {
      const share = previous === 0 ? "" : `（${signedText((change / previous) * 100, 1)}%）`;
      return `${difference} ${shownUnit(measure)}${share}`;
    }
    case "list":
      return `${difference} ${listUnit(measure)}`;
    default:
      return `${difference} ${shownUnit(measure)}`;
  }
}
