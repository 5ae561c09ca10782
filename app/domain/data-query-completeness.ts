/** 疑点 rules A, 完整性 (domain.md §4). */
import { printedMeasures, type Measure } from "./measure.ts";
import { measureCell } from "./measure-cell.ts";
import { isCountingConfirmed } from "./counting-confirmation.ts";
import { definitionIn } from "./measure-definition.ts";
import type { MeasureValue } from "./measure-value.ts";
import type { CalendarDate } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";
import type { HalfYear, Plan } from "./plan.ts";
import { queryKey } from "./query-record.ts";
import type { QueryContext } from "./data-query-context.ts";
import type { QueryDetails } from "./query-codes.ts";

/** DQ-A01: nothing was entered by the due day. */
export function nothingEntered(
  plan: Plan,
  measure: Measure,
  halfYear: HalfYear,
  today: CalendarDate,
): QueryDetails | null {
  if (measure.companion) return null;
  return measureCell(plan, measure, halfYear.id, today).status === "missing" ? { halfYear: halfYear.label } : null;
}

/** DQ-A02: a result without the parts that would let it be checked and rolled up. */
export function withoutParts({ measure: { inputMode }, value }: QueryContext): QueryDetails | null {
  if (inputMode === "numerator_denominator") {
    return value.numerator === null || value.denominator === null ? { inputMode } : null;
  }
  return isSampled(inputMode) && value.sample === null ? { inputMode } : null;
}

function isSampled(inputMode: Measure["inputMode"]): boolean {
  return inputMode === "mean_with_n" || inputMode === "score_with_n";
}

/**
 * DQ-A05: a yes, a grade or a list that nothing shows. A document or a text of some length does, here or in an earlier
 * half-year, and so does what was accepted then; for a companion list also what stands beside its printed measure.
 */
export function withoutEvidence(context: QueryContext): QueryDetails | null {
  const { measure, value, indicator, figure, thresholds, plan, halfYear } = context;
  const claims =
    (measure.inputMode === "boolean" && value.yes === true) ||
    (measure.inputMode === "grade" && value.amount !== null) ||
    (measure.inputMode === "list" && (value.list?.length ?? 0) > 0);
  if (!claims) return null;
  const peers = measure.companion ? indicator.measures : [measure];
  const isShown = peers.some(({ key }) =>
    plan.halfYears.some(({ id }) => {
      if (id > halfYear.id) return false;
      const given = figure(key, id);
      if (!given) return false;
      if (hasDocument(given) || [...given.note.trim()].length >= thresholds.evidenceLength) return true;
      return id < halfYear.id && isAccepted(plan, id, key);
    }),
  );
  return isShown ? null : { inputMode: measure.inputMode };
}

function isAccepted(plan: Plan, halfYear: HalfYear["id"], measureKey: string): boolean {
  return plan.queryRecordByKey.get(queryKey({ halfYear, measureKey, code: "DQ-A05" }))?.state === "accepted";
}

function hasDocument({ details }: MeasureValue): boolean {
  return (details.document ?? "").trim() !== "";
}

/** DQ-A06: part of a composite indicator is still missing after the due day. Told at its first figure. */
export function compositeIncomplete({
  plan,
  indicator,
  measure,
  halfYear,
  figure,
  today,
}: QueryContext): QueryDetails | null {
  if (!indicator.composite || today === null) return null;
  const printed = printedMeasures(indicator);
  if (printed.find(({ key }) => figure(key))?.key !== measure.key) return null;
  const missing = printed.filter((other) => measureCell(plan, other, halfYear.id, today).status === "missing");
  return missing.length > 0 ? { missing: missing.map(({ label }) => label).join("、") } : null;
}

/**
 * DQ-A07: the first figure under a definition that no document fixes, without a word on how it was counted. 「已按口径
 * 统计」 is that word, and so is a note; a revised definition asks anew.
 */
export function countingUntold({ plan, measure, value, halfYear, figure }: QueryContext): QueryDetails | null {
  if (measure.companion || value.note.trim() !== "") return null;
  if (isCountingConfirmed(plan, measure.key, halfYear.id)) return null;
  const versionIn = (id: HalfYearId) => definitionIn(plan, measure.key, id).version;
  const version = versionIn(halfYear.id);
  if (version === 1 && measure.formulaBasis === "document") return null;
  const isFirst = !plan.halfYears.some(
    ({ id }) => id < halfYear.id && versionIn(id) === version && figure(measure.key, id),
  );
  return isFirst ? {} : null;
}
