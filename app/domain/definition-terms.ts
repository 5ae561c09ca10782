/** What a revised definition must hold before it is written. */
import { isCalendarDate } from "./calendar-date.ts";
import type { Measure, Target, TargetStatus } from "./measure.ts";
import type { MeasureTerms } from "./measure-terms.ts";
import { SOURCE_MIN_LENGTH } from "./annual-override.ts";
import { inkLength } from "./report-row.ts";
import { isOutside } from "./value-range.ts";

/** How a target of a measure may compare: numbers are bounded, a yes is asked for, a list must include entries. */
export function operatorsFor({ inputMode }: Pick<Measure, "inputMode">): readonly string[] {
  if (inputMode === "boolean") return ["=="];
  return inputMode === "list" ? ["includes_all"] : [">=", "<=", ">", "<", "=="];
}

/** Whose word a target may be; only the first two are judged by. */
export const REVISED_TARGET_STATUSES = [
  "plan",
  "national",
  "plan_task",
  "provincial",
  "reference",
  "judgement",
] as const satisfies readonly TargetStatus[];

export type TermsPart = "formula" | "targetOperator" | "targetValue" | "targetByDate" | "targetSource";
export type TermsFaultCode = "formula-missing" | "operator" | "value" | "value-range" | "by-date" | "source-too-short";
export type TermsFault = { readonly part: TermsPart; readonly code: TermsFaultCode };

/** Everything that is wrong with revised terms; empty when they can be kept. */
export function termsFaults(measure: Measure, { formula, target }: MeasureTerms): TermsFault[] {
  const faults: TermsFault[] = [];
  if (measure.formula !== null && inkLength(formula ?? "") === 0)
    faults.push({ part: "formula", code: "formula-missing" });
  return target ? [...faults, ...targetFaults(measure, target)] : faults;
}

function targetFaults(measure: Measure, { operator, value, byDate, source }: Target): TermsFault[] {
  const faults: TermsFault[] = [];
  if (!operatorsFor(measure).includes(operator)) faults.push({ part: "targetOperator", code: "operator" });
  const code = targetValueFault(measure, value);
  if (code) faults.push({ part: "targetValue", code });
  if (byDate && !isCalendarDate(byDate)) faults.push({ part: "targetByDate", code: "by-date" });
  if (inkLength(source ?? "") < SOURCE_MIN_LENGTH) faults.push({ part: "targetSource", code: "source-too-short" });
  return faults;
}

function targetValueFault({ inputMode, validRange }: Measure, value: Target["value"]): "value" | "value-range" | null {
  if (inputMode === "boolean") return typeof value === "boolean" ? null : "value";
  if (inputMode === "list") return Array.isArray(value) && value.length > 0 ? null : "value";
  if (typeof value !== "number" || !Number.isFinite(value)) return "value";
  return isOutside(value, validRange) ? "value-range" : null;
}
