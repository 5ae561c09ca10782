/** One measure in one half-year as of a day: what was entered, or what its absence means. */
import type { CalendarDate } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";
import type { Measure } from "./measure.ts";
import { cellStatus, valueKey, type CellStatus, type MeasureValue } from "./measure-value.ts";
import type { Plan } from "./plan.ts";
import { windowOf } from "./window.ts";

export type MeasureCell = {
  readonly halfYear: HalfYearId;
  readonly status: CellStatus;
  /** undefined while nothing had been entered by that day. */
  readonly value: MeasureValue | undefined;
};

/**
 * The cell at the end of `day`. It falls due with the window of the indicator's primary department, extensions
 * included; a half-year the plan does not have is never due.
 */
export function measureCell(plan: Plan, measure: Measure, halfYear: HalfYearId, day: CalendarDate): MeasureCell {
  const owner = plan.indicatorByNo.get(measure.indicatorNo)?.departmentCodes[0] ?? "";
  const window = windowOf(plan, halfYear, owner, day);
  if (!window) return { halfYear, status: "not_due", value: undefined };
  const value = plan.valueByKey.get(valueKey(halfYear, measure.key));
  const status = cellStatus(value, window.dueOn, day);
  return { halfYear, status, value: status === "not_due" || status === "missing" ? undefined : value };
}
