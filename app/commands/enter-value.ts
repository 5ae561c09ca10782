/** Entering a value in two steps: what it would be, or why not; then the write. An import takes the first for all. */
import { NO_PARTS, type EnteredStatus, type MeasureValue, type ValueParts } from "#app/domain/measure-value.ts";
import { done, refuse, type Result } from "#app/domain/result.ts";
import { ownParts } from "#app/domain/typed-value.ts";
import { checkValue } from "#app/domain/value-checks.ts";
import { NO_DETAILS, type ValueDetails } from "#app/domain/value-details.ts";
import { keptDetails } from "#app/domain/kept-details.ts";
import { valueFaultSentence } from "#app/wording/values.ts";
import { writeMeasureValue } from "#db/measure-values.ts";
import type { AuditLine, CommandContext } from "./command.ts";
import { cellForEntry, cellSubject, contentOfValue, type CellRef } from "./measure-entry.ts";

export type ValueEntry = CellRef & {
  readonly status: EnteredStatus;
  readonly parts: ValueParts;
  readonly note: string;
  /** Left out: what was stated before stays. */
  readonly details?: ValueDetails;
};

export type DecidedEntry = { readonly entered: MeasureValue; readonly stored: MeasureValue | undefined };

/**
 * The value as it is to be stored, whole; what cannot be is refused with a sentence per part. Parts the measure does not
 * have, and figures of 不适用 and 无法追溯, are not kept.
 */
export function decideEntry(context: CommandContext, entry: ValueEntry): Result<DecidedEntry> {
  const found = cellForEntry(context, entry);
  if (!found.ok) return found;
  const { cell, halfYear, stored, window } = found;
  const { actor, now, today } = context;
  const { measure } = cell;
  const { status } = entry;
  const note = entry.note.trim();
  const isFigure = status === "reported" || status === "provisional";
  const parts = isFigure ? ownParts(measure.inputMode, entry.parts) : NO_PARTS;
  const faults = checkValue(measure, halfYear, status, parts, note, today);
  if (faults.length > 0) {
    // The first fault of a part is the one that says what to do first.
    const fields = Object.fromEntries(faults.reverse().map((fault) => [fault.part, valueFaultSentence(fault)]));
    return refuse("value-invalid", { fields });
  }
  const entered = {
    ...parts,
    halfYear: halfYear.id,
    measureKey: measure.key,
    status,
    note,
    version: entry.version + 1,
    enteredAt: now,
    enteredBy: actor.name,
    enteredById: actor.userId,
    firstEnteredAt: stored?.firstEnteredAt ?? now,
    details: isFigure ? keptDetails({ measure, halfYear, window, stored }, entry.details) : NO_DETAILS,
  };
  return done({ entered, stored });
}

/** @returns the audit line */
export function writeEntry({ writer }: Pick<CommandContext, "writer">, { entered, stored }: DecidedEntry): AuditLine {
  const { version, ...value } = entered;
  writeMeasureValue(writer, value, version - 1);
  return { subject: cellSubject(entered), before: stored && contentOfValue(stored), after: contentOfValue(entered) };
}
