/** Does what the pressed button of the entry form asks, each cell for itself: one refused does not hold up the others. */
import { execute } from "#app/access/execute.server.ts";
import { clearMeasureValue } from "#app/commands/clear-measure-value.ts";
import { confirmCounting } from "#app/commands/confirm-counting.ts";
import { saveMeasureValue } from "#app/commands/save-measure-value.ts";
import { defaultStatus, savedWords, valueWords } from "#app/components/indicator-entry/entry-view.ts";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import type { Measure } from "#app/domain/measure.ts";
import { NO_PARTS, valueKey, type MeasureValue, type ValueParts } from "#app/domain/measure-value.ts";
import type { HalfYear, Plan } from "#app/domain/plan.ts";
import type { Refusal, Result } from "#app/domain/result.ts";
import type { Actor } from "#app/domain/role.ts";
import {
  isEmptying,
  isEmptyTyped,
  readTyped,
  sortedList,
  typedFromKey,
  typedKey,
  typedOf,
} from "#app/domain/typed-value.ts";
import type { PostedSheet, SheetIntent } from "#app/forms/measure-value-form.ts";
import { unreadableFaults, type CellOutcome, type SheetAnswer, type TypedCell } from "#app/forms/measure-typed-cell.ts";
import { ALL_CELLS } from "#app/forms/write-cells.ts";
import { REFUSALS, refusalSentence } from "#app/wording/codes.ts";

type Sheet = {
  readonly plan: Plan;
  readonly halfYear: HalfYear;
  /** Whom each measure is written for. */
  readonly departmentOf: ReadonlyMap<string, string>;
  readonly actor: Actor;
  readonly today: CalendarDate;
};
type Settled = { readonly outcome: CellOutcome; readonly status: number };

/** @returns what became of each cell that was meant, what stays typed, and the status of the answer */
export function saveCells(sheet: Sheet, { intent, cells }: PostedSheet): { answer: SheetAnswer; status: number } {
  const outcomes: Record<string, CellOutcome> = {};
  const echo: Record<string, TypedCell> = {};
  let status = 200;
  for (const [key, sent] of cells) {
    const measure = sheet.plan.measureByKey.get(key);
    if (!measure) continue;
    const cell = { ...sent, typed: sortedList(measure, sent.typed) };
    const settled = isMeant(sheet, intent, measure, cell)
      ? (confirmed(sheet, measure, cell) ?? settle(sheet, intent.verb, measure, cell))
      : null;
    if (settled) {
      outcomes[key] = settled.outcome;
      status = Math.max(status, settled.status);
    }
    if (settled?.outcome.kind !== "settled" && (typedKey(cell.typed) !== cell.base || cell.counted)) echo[key] = cell;
  }
  return { answer: { outcomes, echo }, status };
}

/** Saving all means the cells that were touched and hold something, or held something. */
function isMeant({ plan, halfYear }: Sheet, intent: SheetIntent, measure: Measure, cell: TypedCell): boolean {
  if (intent.key !== ALL_CELLS) return intent.key === measure.key;
  const isStored = plan.valueByKey.has(valueKey(halfYear.id, measure.key));
  if (cell.counted !== null) return true;
  return typedKey(cell.typed) !== cell.base && (isStored || !isEmptyTyped(measure, cell.typed));
}

/** Ticks 已按口径统计 before the value is judged; null when that went well or was not asked for. */
function confirmed(sheet: Sheet, measure: Measure, { typed, counted }: TypedCell): Settled | null {
  if (counted === null) return null;
  const { halfYear, departmentOf, actor } = sheet;
  const departmentCode = departmentOf.get(measure.key) ?? "";
  const ref = { halfYear: halfYear.id, departmentCode, measureKey: measure.key, version: counted };
  const result = execute(actor, confirmCounting, ref);
  if (result.ok || result.refusal.code === "already-confirmed") return null;
  const isRevised = result.refusal.code === "stale";
  const sentence = isRevised ? "口径刚修订过，请重看口径后再勾选。" : refusalSentence(result.refusal);
  return {
    outcome: { kind: "refused", sent: typedKey(typed), sentence },
    status: REFUSALS[result.refusal.code].status,
  };
}

function settle(sheet: Sheet, verb: SheetIntent["verb"], measure: Measure, cell: TypedCell): Settled {
  const { typed } = cell;
  const sent = typedKey(typed);
  const stored = sheet.plan.valueByKey.get(valueKey(sheet.halfYear.id, measure.key));
  const version = verb === "overwrite" ? (cell.theirs ?? cell.version) : cell.version;
  const isOnlyTicked = verb === "save" && cell.counted !== null && sent === cell.base;
  if (verb === "keep" || isOnlyTicked) return settledAs(sheet, "kept", measure, sent, stored);
  const faults = unreadableFaults(measure, typed);
  if (verb !== "clear" && Object.keys(faults).length > 0) {
    return { outcome: { kind: "invalid", sent, faults }, status: REFUSALS["value-invalid"].status };
  }
  const ref: CellRef = {
    halfYear: sheet.halfYear.id,
    departmentCode: sheet.departmentOf.get(measure.key) ?? "",
    measureKey: measure.key,
    version,
  };
  const { parts } = readTyped(measure, typed);
  if (verb === "clear" || (isEmptying(measure, typed, cell.base) && stored)) {
    const result = execute(sheet.actor, clearMeasureValue, ref);
    if (result.ok) return settledAs(sheet, "cleared", measure, sent, undefined);
    return refusedAs(sheet, measure, cell, result.refusal);
  }
  const { status, note } = typed;
  const result: Result<{ version: number }> = execute(sheet.actor, saveMeasureValue, { ...ref, status, parts, note });
  if (!result.ok) return refusedAs(sheet, measure, cell, result.refusal);
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

function refusedAs(sheet: Sheet, measure: Measure, { typed, base }: TypedCell, refusal: Refusal): Settled {
  const sent = typedKey(typed);
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
  const theirsNow = { version: theirs?.version ?? 0, text, by };
  return { outcome: { kind: "stale", sent, base: typedWords(measure, base), theirs: theirsNow }, status };
}

/** What stood in the form when it was opened, in words. */
function typedWords(measure: Measure, base: string): string {
  const typed = typedFromKey(base);
  if (!typed || isEmptyTyped(measure, typed)) return "";
  return valueWords(measure, { ...readTyped(measure, typed).parts, status: typed.status, note: typed.note });
}
