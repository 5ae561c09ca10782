/** A value of a measure in one half-year, and the six things a cell can be. 0 is a value (domain.md §2.3). */
import { dayOf, type CalendarDate, type Instant } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";
import type { Measure } from "./measure.ts";
import { roundHalfUp } from "./rounding.ts";
import type { ValueDetails } from "./value-details.ts";

/** What a person can say of a cell. */
export const ENTERED_STATUSES = ["reported", "provisional", "not_applicable", "not_traceable"] as const;
export type EnteredStatus = (typeof ENTERED_STATUSES)[number];

/** 未到期 缺报 已报 暂报 不适用 无法追溯 */
export const CELL_STATUSES = ["not_due", "missing", ...ENTERED_STATUSES] as const;
export type CellStatus = (typeof CELL_STATUSES)[number];

/** The parts as typed. Which ones are used follows the measure's input mode; the others stay null. */
export type ValueParts = {
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** A mean, a score, a count or a grade. */
  readonly amount: number | null;
  /** How many cases stand behind a mean or a score. */
  readonly sample: number | null;
  readonly yes: boolean | null;
  readonly list: readonly string[] | null;
};

export const NO_PARTS: ValueParts = {
  numerator: null,
  denominator: null,
  amount: null,
  sample: null,
  yes: null,
  list: null,
};

export type MeasureValue = ValueParts & {
  readonly halfYear: HalfYearId;
  readonly measureKey: string;
  readonly status: EnteredStatus;
  /** The reason for 不适用 or 无法追溯, the standard's version for a grade, or how it was counted. */
  readonly note: string;
  readonly version: number;
  readonly enteredAt: Instant;
  readonly enteredBy: string;
  /** The account it was entered with; null for values from before accounts were kept. */
  readonly enteredById: number | null;
  readonly firstEnteredAt: Instant;
  /** What was stated beyond the parts. */
  readonly details: ValueDetails;
};

/** `2025-H1|outpatient_appointment_rate` */
export type ValueKey = string;

export function valueKey(halfYear: HalfYearId, measureKey: string): ValueKey {
  return `${halfYear}|${measureKey}`;
}

/** A value that says how much or whether: 已报 or 暂报. */
export type Figure = MeasureValue & { readonly status: "reported" | "provisional" };

/** True when the value counts as a figure: reported for good or provisionally. */
export function isFigure(value: MeasureValue | undefined): value is Figure {
  return value?.status === "reported" || value?.status === "provisional";
}

/**
 * The value as one quantity, unrounded: percent and score in points of 100, durations in the measure's unit.
 * Lists count their distinct entries. null when the parts do not make one (a denominator of 0 does not).
 */
export function quantityOf(measure: Measure, parts: ValueParts): number | boolean | null {
  switch (measure.inputMode) {
    case "numerator_denominator":
      if (parts.numerator === null || !parts.denominator) return null;
      // × 100 first: 29/100 is exactly 29 then, so a limit of 29 is met.
      return (parts.numerator * 100) / parts.denominator;
    case "boolean":
      return parts.yes;
    case "list":
      return parts.list === null ? null : new Set(parts.list).size;
    default:
      return parts.amount;
  }
}

/** `quantityOf` rounded half-up to the measure's decimals, as screens, papers and programs show it. */
export function shownQuantity(measure: Measure, parts: ValueParts): number | boolean | null {
  const quantity = quantityOf(measure, parts);
  return typeof quantity === "number" ? roundHalfUp(quantity, measure.decimals ?? 0) : quantity;
}

/** What the cell is at the end of `day`: what was entered, else 缺报 once the due day has passed, else 未到期. */
export function cellStatus(value: MeasureValue | undefined, dueOn: CalendarDate, day: CalendarDate): CellStatus {
  if (value && dayOf(value.firstEnteredAt) <= day) return value.status;
  return day > dueOn ? "missing" : "not_due";
}
