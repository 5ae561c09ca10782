/** Does what the pressed button of the entry form asks, each cell for itself: one refused does not hold up the others. */
import { execute } from "#app/access/execute.server.ts";
import { clearMeasureValue } from "#app/commands/clear-measure-value.ts";
import { saveMeasureValue } from "#app/commands/save-measure-value.ts";
import { defaultStatus, savedWords, valueWords } from "#app/components/indicator/measure-entry-view.ts";
import type { SheetAnswer } from "#app/components/indicator/measure-sheet.tsx";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import type { Measure } from "#app/domain/measure.ts";
import { NO_PARTS, valueKey, type MeasureValue, type ValueParts } from "#app/domain/measure-value.ts";
import type { HalfYear, Plan } from "#app/domain/plan.ts";
import type { Refusal, Result } from "#app/domain/result.ts";
import type { Actor } from "#app/domain/role.ts";
import { isEmptyTyped, readTyped, typedKey, typedOf } from "#app/domain/typed-value.ts";
import { ALL_CELLS, type PostedSheet, type SheetIntent } from "#app/forms/measure-value-form.ts";
import { unreadableFaults, type CellOutcome, type TypedCell } from "#app/forms/measure-typed-cell.ts";
import { REFUSALS, refusalSentence } from "#app/wording/codes.ts";

type Sheet = {
  readonly plan: Plan;
  readonly halfYear: HalfYear;
  readonly departmentCode: string;
  readonly actor: Actor;
  readonly today: CalendarDate;
};
type Settled = { readonly outcome: CellOutcome; readonly status: number };

/** @returns what became of each cell that was meant, what stays typed, and the status of the answer */
export function saveCells(sheet: Sheet, { intent, cells }: PostedSheet): { answer: SheetAnswer; status: number } {
  const outcomes: Record<string, CellOutcome> = {};
  const echo: Record<string, TypedCell> = {};
  let status = 200;
  for (const [key, cell] of cells) {
    const measure = sheet.plan.measureByKey.get(key);
    if (!measure) continue;
    const settled = isMeant(sheet, intent, measure, cell) ? settle(sheet, intent.verb, measure, cell) : null;
    if (settled) {
      outcomes[key] = settled.outcome;
      status = Math.max(status, settled.status);
    }
    if (settled?.outcome.kind !== "settled" && typedKey(cell.typed) !== cell.base) echo[key] = cell;
  }
  return { answer: { outcomes, echo }, status };
}

/** Saving all means the cells that were touched and hold something, or held something. */
function isMeant({ plan, halfYear }: Sheet, intent: SheetIntent, measure: Measure, cell: TypedCell): boolean {
  if (intent.key !== ALL_CELLS) return intent.key === measure.key;
  const isStored = plan.valueByKey.has(valueKey(halfYear.id, measure.key));
  return typedKey(cell.typed) !== cell.base && (isStored || !isEmptyTyped(measure, cell.typed));
}

function settle(sheet: Sheet, verb: SheetIntent["verb"], measure: Measure, cell: TypedCell): Settled {
  const { typed } = cell;
  const sent = typedKey(typed);
  const stored = sheet.plan.valueByKey.get(valueKey(sheet.halfYear.id, measure.key));
  const version = verb === "overwrite" ? (cell.theirs ?? cell.version) : cell.version;
  if (verb === "keep") return settledAs(sheet, "kept", measure, sent, stored);
  const faults = unreadableFaults(measure, typed);
  if (verb !== "clear" && Object.keys(faults).length > 0) {
    return { outcome: { kind: "invalid", sent, faults }, status: REFUSALS["value-invalid"].status };
  }
  const ref: CellRef = {
    halfYear: sheet.halfYear.id,
    departmentCode: sheet.departmentCode,
    measureKey: measure.key,
    version,
  };
  const { parts } = readTyped(measure, typed);
  if (verb === "clear" || (isEmptyTyped(measure, typed) && stored)) {
    const result = execute(sheet.actor, clearMeasureValue, ref);
    if (result.ok) return settledAs(sheet, "cleared", measure, sent, undefined);
    return refusedAs(sheet, measure, sent, result.refusal);
  }
  const { status, note } = typed;
  const result: Result<{ version: number }> = execute(sheet.actor, saveMeasureValue, { ...ref, status, parts, note });
  if (!result.ok) return refusedAs(sheet, measure, sent, result.refusal);
  const hasFigure = status === "reported" || status === "provisional";
  const value = { ...(hasFigure ? parts : NO_PARTS), status, note: note.trim(), version: result.value.version };
  return settledAs(sheet, "saved", measure, sent, value);
}

type CellRef = { halfYear: HalfYearId; departmentCode: string; measureKey: string; version: number };
type Content = Pick<MeasureValue, keyof ValueParts | "status" | "note" | "version">;

function settledAs(
  { halfYear, today }: Sheet,
  how: "saved" | "cleared" | "kept",
  measure: Measure,
  sent: string,
  value: Content | undefined,
): Settled {
  const typed = typedOf(measure, value, defaultStatus(halfYear, today));
  return { outcome: { kind: "settled", how, sent, typed, version: value?.version ?? 0 }, status: 200 };
}

function refusedAs(sheet: Sheet, measure: Measure, sent: string, refusal: Refusal): Settled {
  const { status } = REFUSALS[refusal.code];
  if (refusal.code === "value-invalid") {
    return { outcome: { kind: "invalid", sent, faults: refusal.fields ?? {} }, status };
  }
  if (refusal.code !== "stale")
    return { outcome: { kind: "refused", sent, sentence: refusalSentence(refusal) }, status };
  const theirs = refusal.theirs as MeasureValue | null;
  // The same content again, such as a page that was sent twice, is no conflict.
  const now = typedOf(measure, theirs, defaultStatus(sheet.halfYear, sheet.today));
  if (typedKey(now) === sent) return settledAs(sheet, "saved", measure, sent, theirs ?? undefined);
  const text = theirs ? valueWords(measure, theirs) : "";
  const by = theirs ? savedWords(theirs, sheet.today) : "别人";
  return { outcome: { kind: "stale", sent, theirs: { version: theirs?.version ?? 0, text, by } }, status };
}
