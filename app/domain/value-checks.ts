/** What refuses a value at entry: the BLOCK rules of domain.md §4 that look at a single cell. */
import type { CalendarDate } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";
import { shownUnit, type InputMode, type Measure } from "./measure.ts";
import type { EnteredStatus, ValueParts } from "./measure-value.ts";
import type { HalfYear } from "./plan.ts";
import { percentNotFromParts, percentOutOfBounds } from "./stated-percent.ts";
import { isOutside, rangeText } from "./value-range.ts";

/**
 * Codes of domain.md §4, with a suffix where one rule refuses for several reasons. `part-missing`: a part the measure
 * cannot do without. DQ-B01 and DQ-B03 have no code here: percents are never typed, see `stated-percent.ts`.
 */
export const VALUE_FAULT_CODES = [
  "DQ-A03",
  "DQ-A03-baseline-only",
  "DQ-A03-not-allowed",
  "DQ-A04",
  "DQ-B02",
  "DQ-B04",
  "DQ-B05",
  "DQ-B09",
  "DQ-B09-version",
  "DQ-G03",
  "part-missing",
] as const;
export type ValueFaultCode = (typeof VALUE_FAULT_CODES)[number];

/** The input a fault is shown at. */
export type ValuePart = keyof ValueParts | "note" | "status";

/** The words live in `app/wording/values.ts`. */
export type ValueFault = {
  readonly code: ValueFaultCode;
  readonly part: ValuePart;
  readonly details: Readonly<Record<string, string | number>>;
};

/** Shorter than this, trimmed, is no reason (DQ-A03). */
export const NOT_GIVEN_REASON_MIN_LENGTH = 4;

/** From this half-year on a grade names the version of its standard (DQ-B09; the 2025 scale differs). */
export const GRADE_VERSION_FROM: HalfYearId = "2025-H1";

const REQUIRED_PARTS: Record<InputMode, readonly (keyof ValueParts)[]> = {
  numerator_denominator: ["numerator", "denominator"],
  // A mean without its sample is let in and asked about: DQ-A02 is a QUERY.
  mean_with_n: ["amount"],
  score_with_n: ["amount"],
  count: ["amount"],
  grade: ["amount"],
  boolean: ["yes"],
  list: ["list"],
};

type NumberPart = "numerator" | "denominator" | "amount" | "sample";

const WHOLE_PARTS: Record<InputMode, readonly NumberPart[]> = {
  numerator_denominator: ["numerator", "denominator"],
  mean_with_n: ["sample"],
  score_with_n: ["sample"],
  count: ["amount"],
  grade: [],
  boolean: [],
  list: [],
};

type Entry = {
  readonly measure: Measure;
  readonly halfYear: HalfYear;
  readonly status: EnteredStatus;
  readonly parts: ValueParts;
  readonly note: string;
  readonly today: CalendarDate;
};

const CHECKS_WITHOUT_FIGURE = [
  notApplicableIsAllowed,
  notTraceableOnlyInBaseline,
  reasonIsGiven,
] as const satisfies readonly ((entry: Entry) => ValueFault[])[];

const CHECKS_OF_FIGURE = [
  halfYearHasEnded,
  partsAreThere,
  countsAreWhole,
  baseIsNotZero,
  numeratorWithinDenominator,
  amountWithinValidRange,
  gradeIsOnTheScale,
  gradeNamesItsVersion,
] as const satisfies readonly ((entry: Entry) => ValueFault[])[];

/** The rules of domain.md §4 behind the checks, for the catalogue of all of them. */
export const ENTRY_RULES = [
  { code: "DQ-A03", decides: reasonIsGiven },
  { code: "DQ-A04", decides: baseIsNotZero },
  { code: "DQ-B01", decides: percentOutOfBounds },
  { code: "DQ-B02", decides: numeratorWithinDenominator },
  { code: "DQ-B03", decides: percentNotFromParts },
  { code: "DQ-B04", decides: countsAreWhole },
  { code: "DQ-B05", decides: amountWithinValidRange },
  { code: "DQ-B09", decides: gradeIsOnTheScale },
  { code: "DQ-G03", decides: halfYearHasEnded },
] as const;

/** Everything that is wrong with a value, in the order of the form; empty when it may be stored. */
export function checkValue(
  measure: Measure,
  halfYear: HalfYear,
  status: EnteredStatus,
  parts: ValueParts,
  note: string,
  today: CalendarDate,
): ValueFault[] {
  const hasFigure = status === "reported" || status === "provisional";
  const checks = hasFigure ? CHECKS_OF_FIGURE : CHECKS_WITHOUT_FIGURE;
  return checks.flatMap((check) => check({ measure, halfYear, status, parts, note, today }));
}

function fault(code: ValueFaultCode, part: ValuePart, details: ValueFault["details"] = {}): ValueFault[] {
  return [{ code, part, details }];
}

function notApplicableIsAllowed({ measure, status }: Entry): ValueFault[] {
  return status === "not_applicable" && !measure.naAllowed ? fault("DQ-A03-not-allowed", "status") : [];
}

function notTraceableOnlyInBaseline({ halfYear, status }: Entry): ValueFault[] {
  if (status !== "not_traceable" || halfYear.baseline) return [];
  return fault("DQ-A03-baseline-only", "status", { halfYear: halfYear.label });
}

function reasonIsGiven({ status, note }: Entry): ValueFault[] {
  return [...note.trim()].length < NOT_GIVEN_REASON_MIN_LENGTH ? fault("DQ-A03", "note", { status }) : [];
}

function halfYearHasEnded({ halfYear, status, today }: Entry): ValueFault[] {
  if (status !== "reported" || halfYear.endsOn <= today) return [];
  return fault("DQ-G03", "status", { halfYear: halfYear.label });
}

function partsAreThere({ measure: { inputMode }, parts }: Entry): ValueFault[] {
  const absent = REQUIRED_PARTS[inputMode].filter((part) => parts[part] === null);
  return absent.flatMap((part) => fault("part-missing", part, { inputMode }));
}

function countsAreWhole({ measure: { inputMode }, parts }: Entry): ValueFault[] {
  return WHOLE_PARTS[inputMode].flatMap((part) => {
    const value = parts[part];
    if (value === null || (Number.isSafeInteger(value) && value >= 0)) return [];
    return fault("DQ-B04", part, { inputMode, value });
  });
}

/** A share of nothing and a mean of nothing alike; only a measure that may be 不适用 has a way out by itself. */
function baseIsNotZero({ measure: { inputMode, naAllowed }, parts }: Entry): ValueFault[] {
  const details = { inputMode, way: naAllowed ? "not_applicable" : "ask" };
  if (inputMode === "numerator_denominator") {
    return parts.denominator === 0 ? fault("DQ-A04", "denominator", details) : [];
  }
  const sampled = inputMode === "mean_with_n" || inputMode === "score_with_n";
  return sampled && parts.sample === 0 ? fault("DQ-A04", "sample", details) : [];
}

function numeratorWithinDenominator({ measure, parts: { numerator, denominator } }: Entry): ValueFault[] {
  if (measure.inputMode !== "numerator_denominator" || numerator === null || !denominator) return [];
  return numerator > denominator ? fault("DQ-B02", "numerator", { numerator, denominator }) : [];
}

/** Negative counts are DQ-B04 already and grades are DQ-B09. */
function amountWithinValidRange({ measure, parts: { amount } }: Entry): ValueFault[] {
  const { inputMode, validRange } = measure;
  const alreadyRefused = inputMode === "grade" || (inputMode === "count" && amount !== null && amount < 0);
  if (amount === null || alreadyRefused || !isOutside(amount, validRange)) return [];
  const unit = shownUnit(measure);
  return fault("DQ-B05", "amount", { inputMode, value: amount, unit, range: rangeText(validRange, unit) });
}

function gradeIsOnTheScale({ measure: { inputMode, options, unit }, parts: { amount } }: Entry): ValueFault[] {
  if (inputMode !== "grade" || amount === null || !options) return [];
  const grades = options.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  if (grades.includes(amount)) return [];
  const range = rangeText({ min: Math.min(...grades), max: Math.max(...grades) }, unit ?? "");
  return fault("DQ-B09", "amount", { value: amount, unit: unit ?? "", range });
}

function gradeNamesItsVersion({ measure, halfYear, note }: Entry): ValueFault[] {
  if (measure.inputMode !== "grade" || halfYear.id < GRADE_VERSION_FROM) return [];
  return note.trim() === "" ? fault("DQ-B09-version", "note") : [];
}
