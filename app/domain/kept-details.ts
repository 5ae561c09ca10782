/** What is stored beside a figure when it is entered again. */
import { dayOf } from "./calendar-date.ts";
import type { Measure } from "./measure.ts";
import type { MeasureValue } from "./measure-value.ts";
import type { HalfYear } from "./plan.ts";
import { NO_DETAILS, type ValueDetails } from "./value-details.ts";
import { valueWordsOf } from "./value-words.ts";
import type { ReportWindow } from "./window.ts";

type Cell = {
  readonly measure: Measure;
  readonly halfYear: Pick<HalfYear, "closesOn">;
  readonly window: Pick<ReportWindow, "state">;
  readonly stored: MeasureValue | undefined;
};

/**
 * The details to store with a figure: those stated now, else those that stood there. When a closed half-year was
 * reopened, the value that stood at its close is kept beside the new one (DQ-G02).
 */
export function keptDetails(
  { measure, halfYear, window, stored }: Cell,
  stated: ValueDetails | undefined,
): ValueDetails {
  const before = stored?.details ?? NO_DETAILS;
  const stoodAtClose = stored && window.state === "reopened" && dayOf(stored.firstEnteredAt) <= halfYear.closesOn;
  const closedValue = before.closedValue ?? (stoodAtClose ? valueWordsOf(measure, stored) : undefined);
  return { ...(stated ?? before), closedValue };
}
