/** A department's part of annex 3 in one half-year: which cells it fills, which it owes, whether it may write now. */
import type { CalendarDate } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";
import { keptWithPlan } from "./kept-with-plan.ts";
import { windowLock, type Lock } from "./lock.ts";
import type { Indicator, Measure } from "./measure.ts";
import { measureCell, type MeasureCell } from "./measure-cell.ts";
import { indicatorIn } from "./measure-definition.ts";
import type { CellStatus, MeasureValue } from "./measure-value.ts";
import { indicatorsOfDepartment, type Plan } from "./plan.ts";
import type { Refusal } from "./result.ts";
import { windowOf, type ReportWindow, type WindowState } from "./window.ts";

export type SheetCell = MeasureCell & {
  readonly indicator: Indicator;
  /** As defined in the half-year. */
  readonly measure: Measure;
  /** Whom one writes for. */
  readonly departmentCode: string;
  /** A printed measure whose primary department this is; co-departments and companions only may be filled. */
  readonly owed: boolean;
  /** Why nobody of the department may write it now; null while they may. */
  readonly lock: Lock | null;
};

/** Cells of one half-year to be written or read together. */
export type EntrySheet = {
  readonly halfYear: HalfYearId;
  /** Why no cell may be written now; null while one may. */
  readonly lock: Lock | null;
  /** In the order of annex 3. */
  readonly cells: readonly SheetCell[];
};

/** One department's; without cells for a department without indicators. */
export type IndicatorSheet = EntrySheet & {
  readonly departmentCode: string;
  readonly window: ReportWindow;
};

type Asked = { plan: Plan; halfYear: HalfYearId; departmentCode: string; day: CalendarDate };

const kept = keptWithPlan(
  ({ halfYear, departmentCode, day }: Asked) => `${halfYear} ${departmentCode} ${day}`,
  sheetAsked,
);

/** The sheet as of `day`; null when the plan knows no such half-year or department. */
export function indicatorSheetOf(
  plan: Plan,
  halfYear: HalfYearId,
  departmentCode: string,
  day: CalendarDate,
): IndicatorSheet | null {
  return kept({ plan, halfYear, departmentCode, day });
}

function sheetAsked({ plan, halfYear, departmentCode, day }: Asked): IndicatorSheet | null {
  const window = windowOf(plan, halfYear, departmentCode, day);
  if (!window || !plan.departmentByCode.has(departmentCode)) return null;
  const cells = indicatorsOfDepartment(plan, departmentCode).flatMap((indicator) =>
    indicatorIn(plan, indicator, halfYear).measures.map((measure): SheetCell => {
      const cell = measureCell(plan, measure, halfYear, day);
      const owed = indicator.departmentCodes[0] === departmentCode && !measure.companion;
      return { ...cell, indicator, measure, departmentCode, owed, lock: entryLock(plan, halfYear, window, cell.value) };
    }),
  );
  const lock = cells.length === 0 ? windowLock(window) : sharedLock(cells);
  return { halfYear, departmentCode, window, lock, cells };
}

function sharedLock(cells: readonly SheetCell[]): Lock | null {
  return cells.some((cell) => cell.lock === null) ? null : (cells[0]?.lock ?? null);
}

/** The whole of annex 3 as of `day`: of each indicator the cells of the department that owes it. */
export function wholeSheetOf(plan: Plan, halfYear: HalfYearId, day: CalendarDate): EntrySheet {
  const sheets = plan.departments.map(({ code }) => indicatorSheetOf(plan, halfYear, code, day));
  const cells = sheets
    .flatMap((sheet) => sheet?.cells ?? [])
    .filter(({ indicator, departmentCode }) => indicator.departmentCodes[0] === departmentCode)
    .sort((a, b) => a.indicator.no - b.indicator.no);
  return { halfYear, lock: sharedLock(cells), cells };
}

/**
 * Why a value cannot be written. What 院长办公会 passed is frozen; where something was missing or was confirmed to be
 * wrong since, a reopening still lets it be supplied or corrected. The baseline, which nobody adopts, follows its window
 * alone.
 */
export function entryLock(
  plan: Plan,
  halfYear: HalfYearId,
  window: ReportWindow,
  value: Pick<MeasureValue, "firstEnteredAt" | "measureKey"> | undefined,
): Lock | null {
  const adoption = plan.adoptionByHalfYear.get(halfYear);
  if (!adoption) return windowLock(window);
  if (window.state !== "reopened") return { kind: "settled" };
  const wasPassed = value !== undefined && value.firstEnteredAt <= adoption.adoptedAt;
  return wasPassed && !isConfirmedWrong(plan, halfYear, value.measureKey) ? { kind: "settled" } : null;
}

/** 确认错误: a 疑点 on the value that says it must be corrected. */
function isConfirmedWrong({ queryRecords }: Plan, halfYear: HalfYearId, measureKey: string): boolean {
  return queryRecords.some(
    (query) => query.state === "confirmed_error" && query.halfYear === halfYear && query.measureKey === measureKey,
  );
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
