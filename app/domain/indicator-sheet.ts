/** A department's part of annex 3 in one half-year: which cells it fills, which it owes, whether it may write now. */
import type { CalendarDate } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";
import { windowLock, type Lock } from "./lock.ts";
import type { Indicator, Measure } from "./measure.ts";
import { measureCell, type MeasureCell } from "./measure-cell.ts";
import type { CellStatus, MeasureValue } from "./measure-value.ts";
import { indicatorsOfDepartment, type Plan } from "./plan.ts";
import type { Refusal } from "./result.ts";
import { windowOf, type ReportWindow, type WindowState } from "./window.ts";

export type SheetCell = MeasureCell & {
  readonly indicator: Indicator;
  readonly measure: Measure;
  /** A printed measure whose primary department this is; co-departments and companions only may be filled. */
  readonly owed: boolean;
  /** Why nobody of the department may write it now; null while they may. */
  readonly lock: Lock | null;
};

export type IndicatorSheet = {
  readonly halfYear: HalfYearId;
  readonly departmentCode: string;
  readonly window: ReportWindow;
  /** Why no cell may be written now; null while one may. */
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
    indicator.measures.map((measure): SheetCell => {
      const cell = measureCell(plan, measure, halfYear, day);
      const owed = indicator.departmentCodes[0] === departmentCode && !measure.companion;
      return { ...cell, indicator, measure, owed, lock: entryLock(plan, halfYear, window, cell.value) };
    }),
  );
  const lock = cells.some((cell) => cell.lock === null) ? null : (cells[0]?.lock ?? windowLock(window));
  return { halfYear, departmentCode, window, lock, cells };
}

/**
 * Why a value cannot be written. What 院长办公会 passed is frozen; where something was missing, a reopening still lets
 * it be supplied, and corrected while the reopening lasts. The baseline, which nobody adopts, follows its window alone.
 */
export function entryLock(
  plan: Plan,
  halfYear: HalfYearId,
  window: ReportWindow,
  value: Pick<MeasureValue, "firstEnteredAt"> | undefined,
): Lock | null {
  const adoption = plan.adoptionByHalfYear.get(halfYear);
  if (!adoption) return windowLock(window);
  const wasPassed = value !== undefined && value.firstEnteredAt <= adoption.adoptedAt;
  return window.state === "reopened" && !wasPassed ? null : { kind: "settled" };
}

/** The refusal that goes with a lock of a cell. */
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
