/** 收表: which department stands where in which half-year. */
import type { CalendarDate } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";
import { tasksOfDepartment, type Department, type HalfYear, type Plan } from "./plan.ts";
import { sheetOf, type ReportSheet } from "./report-sheet.ts";
import { isInRowView } from "./row-views.ts";

export type CollectionCell =
  /** The department leads no task, or the half-year has no report. */
  | { readonly kind: "none" }
  /** Not published to the person asking. */
  | { readonly kind: "hidden" }
  | { readonly kind: "upcoming"; readonly opensOn: CalendarDate }
  /** `handedIn`: rows that came and are not back with the department. */
  | { readonly kind: "sheet"; readonly sheet: ReportSheet; readonly handedIn: number };

export type CollectionLine = { readonly department: Department; readonly cells: readonly CollectionCell[] };

/** The half-years that have a report, oldest first. */
export function reportingHalfYears(plan: Plan): HalfYear[] {
  return plan.halfYears.filter(({ progressReport }) => progressReport !== "none");
}

/** Where one department stands in one half-year as of `day`. */
export function collectionCell(plan: Plan, id: HalfYearId, departmentCode: string, day: CalendarDate): CollectionCell {
  if (tasksOfDepartment(plan, departmentCode).length === 0) return { kind: "none" };
  const sheet = sheetOf(plan, id, departmentCode, day);
  // Of a joint task's other department only the shared rows are there: they say nothing of its sheet.
  if (!sheet?.whole) return { kind: "hidden" };
  if (sheet.window.state === "upcoming") return { kind: "upcoming", opensOn: sheet.window.opensOn };
  const handedIn = sheet.rows.filter((row) => isInRowView(row, "handed_in")).length;
  const isOptional = plan.halfYearById.get(id)?.progressReport === "optional";
  if (isOptional && sheet.state === "not_started" && handedIn === 0) return { kind: "none" };
  return { kind: "sheet", sheet, handedIn };
}

/** All departments × the half-years that have a report. */
export function collectionMatrix(plan: Plan, day: CalendarDate): CollectionLine[] {
  const halfYears = reportingHalfYears(plan);
  return plan.departments.map((department) => ({
    department,
    cells: halfYears.map(({ id }) => collectionCell(plan, id, department.code, day)),
  }));
}
