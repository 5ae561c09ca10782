/** What an import claims, held against today's values, permissions, windows and the rules of entry. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { saysTheSame } from "#app/domain/fold-width.ts";
import { entryRefusal, indicatorSheetOf } from "#app/domain/indicator-sheet.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import type { Indicator, Measure } from "#app/domain/measure.ts";
import { isFigure, shownQuantity, valueKey, type MeasureValue, type ValueParts } from "#app/domain/measure-value.ts";
import type { Statement } from "#app/domain/parse-figure.ts";
import type { HalfYear, Plan } from "#app/domain/plan.ts";
import { checkValue } from "#app/domain/value-checks.ts";
import type { May } from "#app/exports/request.ts";
import { refusalSentence } from "#app/wording/codes.ts";
import { IMPORT_SENTENCES } from "#app/wording/imports.ts";
import { valueFaultSentence } from "#app/wording/values.ts";
import type { Stated } from "./stated-text.ts";

/** A statement of a file about one measure in one half-year. */
export type Claim = {
  /** `附件3!F7` */
  readonly address: string;
  readonly indicator: Indicator;
  readonly halfYear: HalfYear;
  readonly statement: Statement;
};

/** What the command is to write: as `save-measure-value` takes it, with the version that was seen. */
export type ImportEntry = Stated & {
  readonly halfYear: HalfYearId;
  readonly departmentCode: string;
  readonly measureKey: string;
  readonly version: number;
};

export type ImportLine = {
  readonly address: string;
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly halfYear: HalfYear;
  /** undefined where the value is added. */
  readonly stored: MeasureValue | undefined;
  readonly entry: ImportEntry;
};

export type ImportFault = {
  readonly address: string;
  readonly indicator: Indicator;
  /** The half-year or the year of the cell. */
  readonly column: string;
  readonly sentence: string;
};

export type Judged = { readonly lines: readonly ImportLine[]; readonly faults: readonly ImportFault[] };

/** Lines for what differs from today's values and may be written, faults for what may not; neither for what is so already. */
export function judgeClaims(plan: Plan, claims: readonly Claim[], may: May, today: CalendarDate): Judged {
  const lines: ImportLine[] = [];
  const faults: ImportFault[] = [];
  for (const { address, indicator, halfYear, statement } of claims) {
    const measure = plan.measureByKey.get(statement.measureKey);
    const stored = plan.valueByKey.get(valueKey(halfYear.id, statement.measureKey));
    if (!measure || saysSame(measure, statement, stored)) continue;
    const refuse = (sentence: string) => faults.push({ address, indicator, column: halfYear.label, sentence });
    const permitted = indicator.departmentCodes.filter((code) => may("indicator.import", { departmentCodes: [code] }));
    const cells = permitted.flatMap((departmentCode) => {
      const sheet = indicatorSheetOf(plan, halfYear.id, departmentCode, today);
      const cell = sheet?.cells.find((own) => own.measure.key === measure.key);
      return cell ? [{ departmentCode, lock: cell.lock }] : [];
    });
    const [first] = cells;
    const open = cells.find(({ lock }) => lock === null);
    if (!first) refuse(IMPORT_SENTENCES.notPermitted(indicator.departmentText));
    else if (!open) refuse(first.lock ? refusalSentence(entryRefusal(first.lock)) : "");
    else if (statement.listed !== null) refuse(IMPORT_SENTENCES.listUnnamed(statement.listed));
    else {
      const stated = statedNow(measure, statement, stored);
      const wrong = checkValue(measure, halfYear, stated.status, stated.parts, stated.note, today);
      for (const fault of wrong) refuse(valueFaultSentence(fault));
      if (wrong.length > 0) continue;
      const ref = { halfYear: halfYear.id, departmentCode: open.departmentCode, measureKey: measure.key };
      const entry = { ...ref, ...stated, version: stored?.version ?? 0 };
      lines.push({ address, indicator, measure, halfYear, stored, entry });
    }
  }
  return { lines, faults };
}

/** True when the statement adds nothing to what is stored. What a cell does not mention is not contradicted by it. */
function saysSame(measure: Measure, statement: Statement, stored: MeasureValue | undefined): boolean {
  if (!stored) return false;
  const { status, parts, note, listed } = statement;
  if (listed !== null) return isFigure(stored) && stored.list?.length === listed;
  // A list has no mark of its own in the cell: 暂报 is said of the value it stands behind.
  const sameStatus = status === stored.status || (measure.companion && isFigure(stored) && isFigureStatus(status));
  if (!sameStatus || (note !== null && !saysTheSame(note, stored.note))) return false;
  return !isFigureStatus(status) || sameParts(measure, parts, stored);
}

function isFigureStatus(status: Statement["status"]): boolean {
  return status === "reported" || status === "provisional";
}

function sameParts(measure: Measure, parts: ValueParts, stored: MeasureValue): boolean {
  return (
    parts.numerator === stored.numerator &&
    parts.denominator === stored.denominator &&
    parts.yes === stored.yes &&
    isSameAmount(measure, parts, stored) &&
    (parts.sample === null || parts.sample === stored.sample) &&
    sameEntries(parts.list, stored.list)
  );
}

/** The order of a list means nothing. */
function sameEntries(one: ValueParts["list"], other: ValueParts["list"]): boolean {
  const entries = new Set(one);
  return entries.size === new Set(other).size && (other ?? []).every((entry) => entries.has(entry));
}

/** Papers print rounded figures: the printed one is the stored one. */
function isSameAmount(measure: Measure, { amount }: ValueParts, stored: MeasureValue): boolean {
  return amount === stored.amount || (amount !== null && amount === shownQuantity(measure, stored));
}

/** The value to be stored: what the cell says, and what it leaves unsaid as it stands. */
function statedNow(measure: Measure, statement: Statement, stored: MeasureValue | undefined): Stated {
  const { status, parts } = statement;
  const sameKind = stored !== undefined && isFigureStatus(status) === isFigure(stored);
  const note = statement.note ?? (sameKind ? stored.note : "");
  if (!stored || !isFigure(stored) || !isSameAmount(measure, parts, stored)) return { status, parts, note };
  const sample = parts.sample ?? stored.sample;
  return { status, parts: { ...parts, amount: stored.amount, sample }, note };
}
