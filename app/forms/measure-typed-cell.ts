/** A cell of the entry form between two answers of the server. Nothing here knows zod: the browser needs it too. */
import type { CalendarDate } from "../domain/calendar-date.ts";
import type { Measure } from "../domain/measure.ts";
import type { HalfYear } from "../domain/plan.ts";
import { NUMBER_PARTS, readTyped, type TypedValue } from "../domain/typed-value.ts";
import { checkValue, type ValueFaultCode, type ValuePart } from "../domain/value-checks.ts";
import { partWord, valueFaultSentence } from "#app/wording/values.ts";

export type TypedCell = {
  readonly typed: TypedValue;
  /** `typedKey` of what the inputs held when they were filled from the database: equal means untouched. */
  readonly base: string;
  /** The version they were filled from; 0 for an empty cell. */
  readonly version: number;
  /** The version one was shown as somebody else's, when one chooses to replace it. */
  readonly theirs: number | null;
  /** 已按口径统计 was ticked: the version of the definition it was read in; null while it was not. */
  readonly counted: number | null;
};

/** Sentences by the input they belong to. */
export type CellFaults = Partial<Record<ValuePart, string>>;

/**
 * What became of one cell. `sent` is the `typedKey` of what the answer is about; `base` of a stale one says in words
 * what stood there when the form was filled.
 */
export type CellOutcome =
  | { kind: "settled"; how: "saved" | "cleared" | "kept"; sent: string; typed: TypedValue; version: number }
  | { kind: "invalid"; sent: string; faults: CellFaults }
  | { kind: "refused"; sent: string; sentence: string }
  | { kind: "stale"; sent: string; base: string; theirs: { version: number; text: string; by: string } };

export type SheetAnswer = {
  readonly outcomes: Readonly<Record<string, CellOutcome>>;
  /** What stays typed, for pages without scripts. */
  readonly echo: Readonly<Record<string, TypedCell>>;
};

/** Texts that are no numbers, as sentences. */
export function unreadableFaults(measure: Pick<Measure, "inputMode">, typed: TypedValue): CellFaults {
  const { unreadable } = readTyped(measure, typed);
  const faults = NUMBER_PARTS.flatMap((part) => {
    const text = unreadable[part];
    const word = partWord(part, measure.inputMode);
    return text === undefined ? [] : [[part, `${word}“${text}”不是数字，请只填数字。`] as const];
  });
  return Object.fromEntries(faults);
}

/** Not said while one is still typing: the rest may be about to come. */
const SAID_ON_SAVING: ReadonlySet<ValueFaultCode> = new Set(["part-missing", "DQ-A03", "DQ-B09-version"]);

/** What can already be told to be wrong while one types. The server judges when one saves. */
export function faultsWhileTyping(
  measure: Measure,
  halfYear: HalfYear,
  typed: TypedValue,
  today: CalendarDate,
): CellFaults {
  if (typed.status === "not_applicable" || typed.status === "not_traceable") return {};
  const { parts } = readTyped(measure, typed);
  const faults = checkValue(measure, halfYear, typed.status, parts, typed.note, today)
    .filter(({ code, part }) => !SAID_ON_SAVING.has(code) && part !== "status")
    .map((fault) => [fault.part, valueFaultSentence(fault)]);
  return { ...Object.fromEntries(faults), ...unreadableFaults(measure, typed) };
}

/** Everything that is wrong with a cell one leaves, the first fault of each input. */
export function faultsOnSaving(
  measure: Measure,
  halfYear: HalfYear,
  typed: TypedValue,
  today: CalendarDate,
): CellFaults {
  const { parts } = readTyped(measure, typed);
  const faults = checkValue(measure, halfYear, typed.status, parts, typed.note, today);
  const hasFigure = typed.status === "reported" || typed.status === "provisional";
  const first: CellFaults = {};
  for (const fault of faults) first[fault.part] ??= valueFaultSentence(fault);
  return { ...first, ...(hasFigure && unreadableFaults(measure, typed)) };
}
