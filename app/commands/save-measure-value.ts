import { NO_PARTS, type EnteredStatus, type ValueParts } from "#app/domain/measure-value.ts";
import { refuse } from "#app/domain/result.ts";
import { ownParts } from "#app/domain/typed-value.ts";
import { checkValue } from "#app/domain/value-checks.ts";
import { valueFaultSentence } from "#app/wording/values.ts";
import { writeMeasureValue } from "#db/measure-values.ts";
import { accomplished, type Command } from "./command.ts";
import { cellForEntry, cellSubject, contentOfValue, subjectOfCell, type CellRef } from "./measure-entry.ts";

type Input = CellRef & { readonly status: EnteredStatus; readonly parts: ValueParts; readonly note: string };

/**
 * Enters the value of one measure in one half-year, whole. What cannot be is refused with a sentence per part and
 * nothing is written. Parts the measure does not have, and figures of 不适用 and 无法追溯, are not kept.
 */
export const saveMeasureValue: Command<Input, { version: number }> = {
  name: "save-measure-value",
  action: "indicator.enter",
  subject: subjectOfCell,
  run(context, input) {
    const found = cellForEntry(context, input);
    if (!found.ok) return found;
    const { cell, halfYear, stored } = found;
    const { writer, actor, now, today } = context;
    const { measure } = cell;
    const { status } = input;
    const note = input.note.trim();
    const isFigure = status === "reported" || status === "provisional";
    const parts = isFigure ? ownParts(measure.inputMode, input.parts) : NO_PARTS;
    const faults = checkValue(measure, halfYear, status, parts, note, today);
    if (faults.length > 0) {
      // The first fault of a part is the one that says what to do first.
      const fields = Object.fromEntries(faults.reverse().map((fault) => [fault.part, valueFaultSentence(fault)]));
      return refuse("value-invalid", { fields });
    }
    const value = {
      ...parts,
      halfYear: halfYear.id,
      measureKey: measure.key,
      status,
      note,
      enteredAt: now,
      enteredBy: actor.name,
      firstEnteredAt: stored?.firstEnteredAt ?? now,
    };
    writeMeasureValue(writer, value, input.version);
    const version = input.version + 1;
    return accomplished(
      { version },
      {
        subject: cellSubject(input),
        before: stored && contentOfValue(stored),
        after: contentOfValue({ ...value, version }),
      },
    );
  },
};
