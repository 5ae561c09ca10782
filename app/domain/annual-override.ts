/**
 * 官方年度值: an annual figure published elsewhere that differs from the computed one, with source and reason. It stands
 * beside the roll-up and never in its place: both are shown (domain.md §2.2, DQ-D06).
 */
import { annualCellOn } from "./annual-rollup.ts";
import { dayOf, type CalendarDate } from "./calendar-date.ts";
import { annualOutOfHalves } from "./data-query-process.ts";
import type { QueryDetails } from "./query-codes.ts";
import type { Measure } from "./measure.ts";
import { measureCell } from "./measure-cell.ts";
import { NO_PARTS, type ValueParts } from "./measure-value.ts";
import type { Plan } from "./plan.ts";
import { fixedDecimals } from "./rounding.ts";
import { isOutside } from "./value-range.ts";
import type { AnnualOverride } from "./annual-override-record.ts";

/** Shorter than this, blanks aside, names no source. */
export const SOURCE_MIN_LENGTH = 4;

/** True where a year can have an official value: lists have nothing that is published. */
export function mayBeOverridden({ inputMode }: Pick<Measure, "inputMode">): boolean {
  return inputMode !== "list";
}

/** The stored row of a year, withdrawn or not. */
export function overrideOf(plan: Plan, measureKey: string, year: number): AnnualOverride | undefined {
  return plan.overrides.find((each) => each.measureKey === measureKey && each.year === year);
}

/** What was stated for the year and not withdrawn by the end of `day`. */
export function statedOfficial(plan: Plan, measureKey: string, year: number, day: CalendarDate): AnnualOverride | null {
  const stored = overrideOf(plan, measureKey, year);
  if (!stored || dayOf(stored.statedAt) > day) return null;
  return stored.withdrawnAt !== null && dayOf(stored.withdrawnAt) <= day ? null : stored;
}

/** A published quantity as parts: a share is stated of 100. */
export function officialParts({ inputMode }: Pick<Measure, "inputMode">, value: number | boolean): ValueParts {
  if (typeof value === "boolean") return { ...NO_PARTS, yes: value };
  if (inputMode === "numerator_denominator") return { ...NO_PARTS, numerator: value, denominator: 100 };
  return { ...NO_PARTS, amount: value };
}

/** not_a_quantity: not what the measure holds · decimals: finer than it is kept · range: outside of what can be. */
export type OfficialFault = "not_a_quantity" | "decimals" | "range";

/** Whether the measure can hold such a quantity at all. */
export function officialFault(measure: Measure, value: number | boolean): OfficialFault | null {
  if (!mayBeOverridden(measure) || (measure.inputMode === "boolean") !== (typeof value === "boolean"))
    return "not_a_quantity";
  if (typeof value === "boolean") return null;
  if (Number(fixedDecimals(value, measure.decimals ?? 0)) !== value) return "decimals";
  const isShare = measure.inputMode === "numerator_denominator" || measure.inputMode === "score_with_n";
  const isPossible = value >= 0 && !isOutside(value, measure.validRange) && (!isShare || value <= 100);
  const grades = measure.inputMode === "grade" && measure.options;
  if (!isPossible || (grades && grades.every((option) => option.value !== value))) return "range";
  return null;
}

/** DQ-D06: how an official value contradicts the two half-years; null when it does not. */
export function contradictsHalves(
  plan: Plan,
  measure: Measure,
  year: number,
  value: number | boolean,
  day: CalendarDate,
): QueryDetails | null {
  const first = measureCell(plan, measure, `${year}-H1`, day);
  const second = measureCell(plan, measure, `${year}-H2`, day);
  return annualOutOfHalves(measure, first, second, officialParts(measure, value));
}

/**
 * The official value that is shown for the year. It needs a complete computed one to stand beside, and falls silent when
 * a half is corrected so that it no longer fits.
 */
export function officialAnnual(plan: Plan, measure: Measure, year: number, day: CalendarDate): AnnualOverride | null {
  const stated = statedOfficial(plan, measure.key, year, day);
  if (!stated || officialFault(measure, stated.value)) return null;
  if (annualCellOn(plan, measure, year, day).status !== "complete") return null;
  return contradictsHalves(plan, measure, year, stated.value, day) ? null : stated;
}
