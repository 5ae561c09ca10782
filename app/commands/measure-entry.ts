/** What entering a value and clearing it have in common: the cell, who may write it, and the version that was seen. */
import { entryRefusal, indicatorSheetOf, type SheetCell } from "#app/domain/indicator-sheet.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import { valueKey, type MeasureValue } from "#app/domain/measure-value.ts";
import type { Subject } from "#app/domain/permissions.ts";
import type { HalfYear, Plan } from "#app/domain/plan.ts";
import type { ReportWindow } from "#app/domain/window.ts";
import { refuse } from "#app/domain/result.ts";
import type { CommandContext } from "./command.ts";

/** Names one cell, the department one writes for, and the version the person saw: 0 for an empty cell. */
export type CellRef = {
  readonly halfYear: HalfYearId;
  readonly departmentCode: string;
  readonly measureKey: string;
  readonly version: number;
};

/** The department one writes for; null unless the indicator is one of its own. */
export function subjectOfCell(plan: Plan, { halfYear, departmentCode, measureKey }: CellRef): Subject | null {
  const measure = plan.measureByKey.get(measureKey);
  const indicator = measure && plan.indicatorByNo.get(measure.indicatorNo);
  if (!plan.halfYearById.has(halfYear) || !indicator?.departmentCodes.includes(departmentCode)) return null;
  return { departmentCodes: [departmentCode] };
}

type Found = {
  readonly ok: true;
  readonly cell: SheetCell;
  readonly halfYear: HalfYear;
  readonly window: ReportWindow;
  /** What is stored, whatever the day says of it. */
  readonly stored: MeasureValue | undefined;
};

/** The cell as the person saw it, or why it cannot be written. */
export function cellForEntry(
  { plan, today }: Pick<CommandContext, "plan" | "today">,
  ref: CellRef,
): Found | ReturnType<typeof refuse> {
  const halfYear = plan.halfYearById.get(ref.halfYear);
  const sheet = indicatorSheetOf(plan, ref.halfYear, ref.departmentCode, today);
  const cell = sheet?.cells.find(({ measure }) => measure.key === ref.measureKey);
  if (!halfYear || !sheet || !cell) return refuse("not-found");
  if (cell.lock) return { ok: false, refusal: entryRefusal(cell.lock) };
  const stored = plan.valueByKey.get(valueKey(ref.halfYear, ref.measureKey));
  if ((stored?.version ?? 0) !== ref.version) return refuse("stale", { theirs: stored ?? null });
  return { ok: true, cell, halfYear, window: sheet.window, stored };
}

/** How the audit log names a cell. */
export function cellSubject({ halfYear, measureKey }: Pick<CellRef, "halfYear" | "measureKey">): string {
  return `value/${halfYear}/${measureKey}`;
}

/** The part of a value people decide, for the audit log. */
export function contentOfValue(value: MeasureValue) {
  const { status, numerator, denominator, amount, sample, yes, list, note, details } = value;
  return { status, numerator, denominator, amount, sample, yes, list, note, details };
}
