/** A department's part of annex 3 in one half-year: which cells it fills, which it owes, whether it may write now. */
import type { CalendarDate } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";
import { windowLock, type Lock } from "./lock.ts";
import type { Indicator, Measure } from "./measure.ts";
import { measureCell, type MeasureCell } from "./measure-cell.ts";
import type { CellStatus } from "./measure-value.ts";
import { indicatorsOfDepartment, isAdopted, type Plan } from "./plan.ts";
import type { Refusal } from "./result.ts";
import { windowOf, type ReportWindow, type WindowState } from "./window.ts";

export type SheetCell = MeasureCell & {
  readonly indicator: Indicator;
  readonly measure: Measure;
  /** A printed measure whose primary department this is; co-departments and companions only may be filled. */
  readonly owed: boolean;
};

export type IndicatorSheet = {
  readonly halfYear: HalfYearId;
  readonly departmentCode: string;
  readonly window: ReportWindow;
  /** Why nobody of the department may write now; null while they may. */
  readonly lock: Lock | null;
  /** In the order of annex 3; empty for a department without indicators. */
  readonly cells: readonly SheetCell[];
};

/** The sheet as of `day`; null when the plan knows no such half-year or department. */
export function indicatorSheetOf(
  plan: Plan,
  halfYear: HalfYearId,
  departmentCode: string,
  day: CalendarDate,
): IndicatorSheet | null {
  const window = windowOf(plan, halfYear, departmentCode, day);
  if (!window || !plan.departmentByCode.has(departmentCode)) return null;
  const cells = indicatorsOfDepartment(plan, departmentCode).flatMap((indicator) =>
    indicator.measures.map((measure) => ({
      ...measureCell(plan, measure, halfYear, day),
      indicator,
      measure,
      owed: indicator.departmentCodes[0] === departmentCode && !measure.companion,
    })),
  );
  return { halfYear, departmentCode, window, lock: entryLock(plan, halfYear, window), cells };
}

/**
 * Why values of a half-year cannot be written. An adopted half-year is frozen, reopened or not; the baseline, which
 * nobody adopts, follows its window alone.
 */
export function entryLock(plan: Plan, halfYear: HalfYearId, window: ReportWindow): Lock | null {
  return isAdopted(plan, halfYear) ? { kind: "settled" } : windowLock(window);
}

/** The refusal that goes with a lock of a sheet. */
export function entryRefusal(lock: Lock): Refusal {
  switch (lock.kind) {
    case "not_open":
      return { code: "window-not-open", details: { day: lock.day } };
    case "closed":
      return { code: "window-closed", details: { day: lock.day } };
    case "settled":
      return { code: "frozen" };
    default:
      return { code: "not-permitted" };
  }
}

/** 待填: not due yet, but the window has opened. */
export function awaitsEntry(status: CellStatus, window: WindowState): boolean {
  return status === "not_due" && window !== "upcoming";
}

export type SheetProgress = {
  /** Indicators the department owes; several measures of one count once. */
  readonly owed: number;
  /** Those of them whose every printed measure says something, 不适用 included. */
  readonly filled: number;
  /** Owed cells still empty after the due day. */
  readonly missing: readonly SheetCell[];
  /** Owed cells still empty, due or not. */
  readonly empty: readonly SheetCell[];
};

export function sheetProgress({ cells }: Pick<IndicatorSheet, "cells">): SheetProgress {
  const owedCells = cells.filter(({ owed }) => owed);
  const empty = owedCells.filter(({ value }) => value === undefined);
  const owed = new Set(owedCells.map(({ indicator }) => indicator.no));
  const unfilled = new Set(empty.map(({ indicator }) => indicator.no));
  const missing = empty.filter(({ status }) => status === "missing");
  return { owed: owed.size, filled: owed.size - unfilled.size, missing, empty };
}
