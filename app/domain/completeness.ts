/** How much of annex 3 a department has given for a half-year, counted in the cells it owes. */
import type { CalendarDate } from "./calendar-date.ts";
import { hasOpenQuery } from "./data-queries.ts";
import type { HalfYearId } from "./half-year.ts";
import { indicatorSheetOf, type SheetCell } from "./indicator-sheet.ts";
import { printedMeasures, type Indicator } from "./measure.ts";
import { measureCell } from "./measure-cell.ts";
import { CELL_STATUSES, type CellStatus } from "./measure-value.ts";
import type { Plan } from "./plan.ts";

export type Completeness = {
  /** 应报: cells owed, one a printed measure; a joint indicator counts with its first department. */
  readonly required: number;
  /** How many of them stand how; together they are `required`. */
  readonly byStatus: Readonly<Record<CellStatus, number>>;
  /** Cells owed whose figure a 疑点 doubts; among those reported. */
  readonly doubted: number;
};
export type DepartmentCompleteness = Completeness & { readonly departmentCode: string };

/** One line a department that owes cells, in the order of the plan. */
export function completenessOf(plan: Plan, halfYear: HalfYearId, day: CalendarDate): DepartmentCompleteness[] {
  return plan.departments.flatMap(({ code }) => {
    const owed = owedCells(plan, halfYear, code, day);
    return owed.length === 0 ? [] : [{ departmentCode: code, ...counted(plan, owed) }];
  });
}

/** The cells a department owes for a half-year, in the order of annex 3. */
export function owedCells(plan: Plan, halfYear: HalfYearId, departmentCode: string, day: CalendarDate): SheetCell[] {
  return indicatorSheetOf(plan, halfYear, departmentCode, day)?.cells.filter((cell) => cell.owed) ?? [];
}

/** True when a 疑点 on what stands in the cell is not settled. */
export function isDoubted(plan: Plan, { halfYear, measure }: SheetCell): boolean {
  return hasOpenQuery(plan, halfYear, measure.key);
}

/** 填报完整: every printed measure of the indicator was given, 不适用 and 无法追溯 included. */
export function isGivenInFull(plan: Plan, indicator: Indicator, halfYear: HalfYearId, day: CalendarDate): boolean {
  return printedMeasures(indicator).every((measure) => isGiven(measureCell(plan, measure, halfYear, day)));
}

function isGiven({ status }: { readonly status: CellStatus }): boolean {
  return status !== "not_due" && status !== "missing";
}

function counted(plan: Plan, owed: readonly SheetCell[]): Completeness {
  const byStatus = noneOf();
  for (const { status } of owed) byStatus[status] += 1;
  const doubted = owed.filter((cell) => isDoubted(plan, cell)).length;
  return { required: owed.length, byStatus, doubted };
}

function noneOf(): Record<CellStatus, number> {
  return Object.fromEntries(CELL_STATUSES.map((status) => [status, 0])) as Record<CellStatus, number>;
}

/** All lines together. */
export function totalCompleteness(lines: readonly Completeness[]): Completeness {
  const byStatus = noneOf();
  for (const line of lines) for (const status of CELL_STATUSES) byStatus[status] += line.byStatus[status];
  return {
    required: lines.reduce((sum, { required }) => sum + required, 0),
    byStatus,
    doubted: lines.reduce((sum, { doubted }) => sum + doubted, 0),
  };
}

/** Cells that were given, whatever was said: 已报, 暂报, 不适用, 无法追溯. */
export function givenCells({ required, byStatus }: Completeness): number {
  return required - byStatus.missing - byStatus.not_due;
}
