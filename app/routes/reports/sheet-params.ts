import type { Params } from "@remix-run/react";
import { parseHalfYear, type HalfYearId } from "#app/domain/half-year.ts";

/** The sheet an address names; null when the half-year is malformed. Whether it exists is asked of the plan. */
export function sheetParams(params: Params): { halfYear: HalfYearId; departmentCode: string } | null {
  const halfYear = parseHalfYear(params.period ?? "");
  const departmentCode = params.department;
  return halfYear && departmentCode ? { halfYear, departmentCode } : null;
}

/** The row an address names; null when a part of it is malformed. */
export function rowParams(params: Params): { halfYear: HalfYearId; departmentCode: string; taskNo: number } | null {
  const sheet = sheetParams(params);
  return sheet && /^\d{1,3}$/.test(params.task ?? "") ? { ...sheet, taskNo: Number(params.task) } : null;
}
