/** 疑点 rules F, 外部比对与口径 (domain.md §4). They rest on what the department states beside the figure. */
import { shownUnit } from "./measure.ts";
import { quantityOf } from "./measure-value.ts";
import { roundHalfUp } from "./rounding.ts";
import { amountText, quantityText } from "./value-text.ts";
import type { QueryContext } from "./data-query-context.ts";
import type { QueryDetails } from "./query-codes.ts";

/** DQ-F01: another system says something else. */
export function otherSystemDiffers({ measure, value, thresholds }: QueryContext): QueryDetails | null {
  const { reference, referenceSystem } = value.details;
  const quantity = quantityOf(measure, value);
  if (reference === undefined || typeof quantity !== "number") return null;
  const share = thresholds.referenceShare * reference;
  const allowed = measure.valueType === "percent" ? Math.max(thresholds.referencePoints, share) : share;
  if (roundHalfUp(Math.abs(quantity - reference) - allowed, 9) <= 0) return null;
  return {
    value: quantityText(measure, value),
    system: referenceSystem ?? "其他系统",
    reference: amountText(reference, measure.decimals ?? 0, shownUnit(measure)),
  };
}

/** DQ-F02: counted otherwise than the measure's rule says. */
export function countedOtherwise({ value: { details } }: QueryContext): QueryDetails | null {
  const deviation = (details.deviation ?? "").trim();
  return deviation === "" ? null : { deviation };
}

/** DQ-F03: only part of what should count was counted. */
export function partlyCounted({ value: { details }, thresholds }: QueryContext): QueryDetails | null {
  const { recordsCounted, recordsDue } = details;
  if (recordsCounted === undefined || !recordsDue || recordsCounted / recordsDue >= thresholds.coverage) return null;
  return { coverage: roundHalfUp((recordsCounted / recordsDue) * 100, 1), counted: recordsCounted, due: recordsDue };
}

/** DQ-F04: better than the best the province could show. */
export function betterThanTheBest({ measure, value, thresholds }: QueryContext): QueryDetails | null {
  const best = bestKnown(measure.key, thresholds);
  const quantity = quantityOf(measure, value);
  if (best === null || typeof quantity !== "number") return null;
  const isBetter = measure.direction === "higher_better" ? quantity > best : quantity < best;
  return isBetter
    ? { value: quantityText(measure, value), best: amountText(best, 2, shownUnit(measure)).replace(".00", "") }
    : null;
}

function bestKnown(measureKey: string, thresholds: QueryContext["thresholds"]): number | null {
  switch (measureKey) {
    case "outpatient_appointment_rate":
      return thresholds.bestAppointmentRate;
    case "outpatient_wait_after_arrival_minutes":
      return thresholds.bestWait;
    case "ems_call_response_minutes":
      return thresholds.bestResponse;
    case "day_surgery_share_of_elective":
      return thresholds.bestDaySurgeryShare;
    default:
      return null;
  }
}
