/** 疑点 rules G, 时效与流程, and D06 on annual values (domain.md §4). G03 refuses at entry: `value-checks.ts`. */
import { annualCell } from "./annual-rollup.ts";
import { dayOf } from "./calendar-date.ts";
import type { Measure } from "./measure.ts";
import type { MeasureCell } from "./measure-cell.ts";
import { isFigure, quantityOf, shownQuantity, valueKey, type MeasureValue, type ValueParts } from "./measure-value.ts";
import { departmentName } from "./plan.ts";
import type { Actor } from "./role.ts";
import { quantityText, valueText } from "./value-text.ts";
import { windowOf } from "./window.ts";
import { workingDaysBetween } from "./working-days.ts";
import type { QueryContext } from "./data-query-context.ts";
import type { QueryDetails } from "./query-codes.ts";

/** DQ-G01: first entered after the due day, extensions counted. The baseline is never late. */
export function enteredLate({ plan, indicator, measure, halfYear, value }: QueryContext): QueryDetails | null {
  const [owner = ""] = indicator.departmentCodes;
  const day = dayOf(value.firstEnteredAt);
  if (halfYear.baseline || measure.companion || day <= halfYear.dueOn) return null;
  const dueOn = windowOf(plan, halfYear.id, owner, day)?.dueOn ?? halfYear.dueOn;
  const days = workingDaysBetween(dueOn, day);
  return days > 0 ? { department: departmentName(plan, owner), halfYear: halfYear.label, days } : null;
}

/** DQ-G02: another value than the one that stood here when the half-year was closed. */
export function changedAfterClose({ measure, value }: QueryContext): QueryDetails | null {
  const { closedValue } = value.details;
  if (closedValue === undefined) return null;
  const now = valueText(measure, value);
  return closedValue === now ? null : { previous: closedValue, value: now };
}

/** DQ-G04: one of many values of several half-years that one person entered within minutes. */
export function enteredInBurst({ measure, halfYear, bursts }: QueryContext): QueryDetails | null {
  return bursts.has(valueKey(halfYear.id, measure.key)) ? {} : null;
}

/** DQ-G05: who entered a value may not accept it. By account; by name for values from before accounts were kept. */
export function enteredBySame(
  { enteredById, enteredBy }: Pick<MeasureValue, "enteredById" | "enteredBy">,
  { userId, name }: Pick<Actor, "userId" | "name">,
): boolean {
  return enteredById === null ? enteredBy === name : enteredById === userId;
}

/**
 * DQ-D06: an official annual value that the two half-years cannot give: outside of them for shares and means, another
 * sum, another year-end. null where a half is no figure, so that nothing can be said.
 */
export function annualOutOfHalves(
  measure: Measure,
  first: MeasureCell,
  second: MeasureCell,
  official: ValueParts,
): QueryDetails | null {
  if (!isFigure(first.value) || !isFigure(second.value)) return null;
  const stated = shownQuantity(measure, official);
  if (stated === null || fits(measure, first, second, stated)) return null;
  return {
    value: quantityText(measure, official),
    first: quantityText(measure, first.value),
    second: quantityText(measure, second.value),
  };
}

function fits(measure: Measure, first: MeasureCell, second: MeasureCell, stated: number | boolean): boolean {
  if (!first.value || !second.value) return true;
  if (measure.rollup !== "pool_ratio" && measure.rollup !== "weighted_mean") {
    const computed = annualCell(measure, first, second).value;
    return computed === null || stated === computed;
  }
  const halves = [quantityOf(measure, first.value), quantityOf(measure, second.value)].map(Number);
  const slack = 0.5 * 10 ** -(measure.decimals ?? 0);
  return Number(stated) >= Math.min(...halves) - slack && Number(stated) <= Math.max(...halves) + slack;
}
