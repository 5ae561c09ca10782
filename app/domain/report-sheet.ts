/** A department's annex 2 for one half-year. It has no state of its own: everything follows from its rows. */
import { dayOf, type CalendarDate, type Instant } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";
import { rowsOfSheet, tasksOfDepartment, type Plan } from "./plan.ts";
import { slowestState, type ReportRow, type RowState } from "./report-row.ts";
import { windowOf, type ReportWindow } from "./window.ts";
import { workingDaysBetween } from "./working-days.ts";

export type ReportSheet = {
  readonly halfYear: HalfYearId;
  readonly departmentCode: string;
  readonly rows: readonly ReportRow[];
  /** False when the person asking sees only some of the rows, those of joint tasks. */
  readonly whole: boolean;
  readonly window: ReportWindow;
  /** The state of the slowest row. */
  readonly state: RowState;
  readonly handedInAt: Instant | null;
  readonly daysLate: number | null;
};

/** The moment every row had been submitted once; null while one has not. It decides 按时 or 延时 (product.md). */
export function handedInAt(rows: readonly ReportRow[]): Instant | null {
  let latest: Instant | null = null;
  for (const { firstSubmittedAt } of rows) {
    if (firstSubmittedAt === null) return null;
    if (latest === null || firstSubmittedAt > latest) latest = firstSubmittedAt;
  }
  return latest;
}

/**
 * Working days after the due day at which `at` lies; 0 when on time, and 0 too on a weekend right after a Friday
 * due day, which is late all the same: ask `at > dueOn` for that.
 */
export function daysLate(dueOn: CalendarDate, at: CalendarDate): number {
  return Math.max(0, workingDaysBetween(dueOn, at));
}

/**
 * The sheet as of `day`; null when the department has no row in that half-year. `daysLate` counts up while the sheet
 * is owed and stops with the window: what is not in by then is 未完成, not ever later.
 */
export function sheetOf(
  plan: Plan,
  halfYear: HalfYearId,
  departmentCode: string,
  day: CalendarDate,
): ReportSheet | null {
  const rows = rowsOfSheet(plan, halfYear, departmentCode);
  const window = windowOf(plan, halfYear, departmentCode, day);
  if (rows.length === 0 || !window) return null;
  const handedIn = handedInAt(rows);
  const optional = plan.halfYearById.get(halfYear)?.progressReport !== "required";
  return {
    halfYear,
    departmentCode,
    rows,
    whole: rows.length === tasksOfDepartment(plan, departmentCode).length,
    window,
    state: slowestState(rows.map((row) => row.state)),
    handedInAt: handedIn,
    daysLate: optional ? null : daysLate(window.dueOn, handedIn ? dayOf(handedIn) : earlier(day, window.closesOn)),
  };
}

function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b;
}
