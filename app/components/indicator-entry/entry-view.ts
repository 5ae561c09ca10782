/** The entry form's cells: what is stored, what may be chosen, and what one wants beside the inputs. */
import { dayOf, shortDay, timeOfDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import { CELL_STATUS_WORDS } from "#app/domain/cell-text.ts";
import { confirmationIn } from "#app/domain/counting-confirmation.ts";
import { queriesAt } from "#app/domain/data-queries.ts";
import type { QuerySeverity } from "#app/domain/query-codes.ts";
import { previousHalfYear, type HalfYearId } from "#app/domain/half-year.ts";
import type { EntrySheet, SheetCell } from "#app/domain/indicator-sheet.ts";
import type { Measure } from "#app/domain/measure.ts";
import { definitionIn } from "#app/domain/measure-definition.ts";
import {
  isFigure,
  valueKey,
  type CellStatus,
  type EnteredStatus,
  type MeasureValue,
  type ValueParts,
} from "#app/domain/measure-value.ts";
import { departmentName, type HalfYear, type Plan } from "#app/domain/plan.ts";
import type { QueryState } from "#app/domain/query-record.ts";
import { redefinedTerms } from "#app/domain/trend.ts";
import { typedOf, type TypedValue } from "#app/domain/typed-value.ts";
import { valueText } from "#app/domain/value-text.ts";
import type { SheetAnswer } from "#app/forms/measure-typed-cell.ts";
import { paths } from "#app/paths.ts";
import { queryAnchor } from "#app/components/data-query/query-view.ts";
import { querySentence } from "#app/wording/values.ts";

export type EntryCell = {
  measure: Measure;
  no: number;
  /** The indicator's name with its mark. */
  indicator: string;
  dimension: string;
  /** The first cell of its indicator. */
  leads: boolean;
  /** Several measures share the indicator: each says its own name. */
  named: boolean;
  /** Whom one writes for, and what is to be known of other departments. */
  departmentCode: string;
  department: string;
  shared: string | null;
  owed: boolean;
  /** It may not be written now, though others of the sheet may. */
  locked: boolean;
  status: CellStatus;
  typed: TypedValue;
  version: number;
  /** 「16:42 王晓燕」, with the day when it was not today. */
  saved: string | null;
  /** The stored value in words. */
  text: string;
  statuses: EnteredStatus[];
  statusHint: string | null;
  previous: EarlierValue | null;
  /** The same half of the year before. */
  yearBefore: EarlierValue | null;
  /** Where more may be said of a stored figure; null while there is none. */
  facts: string | null;
  /** The version of the definition 已按口径统计 is still to be ticked for; null where it is, or one may not. */
  uncounted: number | null;
  queries: { sentence: string; code: string; severity: QuerySeverity; state: QueryState; link: string }[];
};

/** What saving answers: what became of the cells that were sent, and how all of them stand now. */
export type SavedSheet = SheetAnswer & { readonly cells: readonly EntryCell[] };

export type EarlierValue = {
  label: string;
  text: string;
  parts: ValueParts | null;
  /** It was counted by another definition. */
  redefined: boolean;
};

export type EntryRights = {
  readonly writes: boolean;
  /** True for a department whose counting one may confirm. */
  readonly counts: (departmentCode: string) => boolean;
};

/** The cells of a sheet in its order. */
export function entryCells(plan: Plan, sheet: EntrySheet, rights: EntryRights, today: CalendarDate): EntryCell[] {
  const halfYear = plan.halfYearById.get(sheet.halfYear);
  if (!halfYear) return [];
  return sheet.cells.map((cell, place) => {
    const before = sheet.cells[place - 1];
    const siblings = sheet.cells.filter(({ indicator }) => indicator === cell.indicator);
    return {
      ...namesOf(plan, cell),
      ...contentsOf(plan, halfYear, cell, today),
      leads: before?.indicator !== cell.indicator,
      named: siblings.length > 1,
      locked: !rights.writes || cell.lock !== null,
      uncounted: rights.counts(cell.departmentCode) ? uncountedVersion(plan, sheet.halfYear, cell) : null,
    };
  });
}

/** The version of the definition that the department has not confirmed yet; lists go with the measure they explain. */
function uncountedVersion(plan: Plan, halfYear: HalfYearId, { measure, departmentCode, lock }: SheetCell) {
  if (lock || measure.companion || confirmationIn(plan, measure.key, halfYear, departmentCode)) return null;
  return definitionIn(plan, measure.key, halfYear).version;
}

function namesOf(plan: Plan, { indicator, departmentCode }: SheetCell) {
  return {
    no: indicator.no,
    indicator: indicator.displayName + (indicator.mark ?? ""),
    dimension: indicator.dimension,
    departmentCode,
    department: departmentName(plan, departmentCode),
    shared: sharedWords(plan, indicator.departmentCodes, departmentCode),
  };
}

function sharedWords(plan: Plan, departmentCodes: readonly string[], own: string): string | null {
  const [primary = own, ...others] = departmentCodes;
  if (primary !== own) return `${departmentName(plan, primary)}填报，本科室可代填`;
  return others.length > 0 ? `共同 ${others.map((code) => departmentName(plan, code)).join("、")}` : null;
}

function contentsOf(
  plan: Plan,
  halfYear: HalfYear,
  { measure, departmentCode, owed, status, lock }: SheetCell,
  today: CalendarDate,
) {
  const value = plan.valueByKey.get(valueKey(halfYear.id, measure.key));
  const ended = halfYear.endsOn <= today;
  const previous = previousHalfYear(halfYear.id);
  return {
    // The browser needs what one types by; the rest stands on the indicator's own page.
    measure: { ...measure, benchmarks: [], source: [] },
    owed,
    status,
    typed: typedOf(measure, value, defaultStatus(halfYear, today)),
    version: value?.version ?? 0,
    saved: value ? savedWords(value, today) : null,
    text: value ? valueWords(measure, value) : "",
    statuses: statusChoices(measure, halfYear, ended, value),
    statusHint: statusHint(halfYear, ended, value),
    previous: earlierValue(plan, measure, previous, halfYear.id),
    yearBefore: earlierValue(plan, measure, previousHalfYear(previous), halfYear.id),
    facts: isFigure(value) && !lock ? paths.valueFacts(halfYear.id, departmentCode, measure.key) : null,
    queries: queriesAt(plan, halfYear.id, measure.key).map((query) => ({
      sentence: querySentence(query),
      code: query.code,
      severity: query.severity,
      state: query.state,
      link: `${paths.queries()}#${queryAnchor({ ...query, halfYear: halfYear.id, measureKey: measure.key })}`,
    })),
  };
}

/** What an empty cell offers: 暂报 until the half-year has ended (DQ-G03). */
export function defaultStatus({ endsOn }: HalfYear, today: CalendarDate): EnteredStatus {
  return endsOn <= today ? "reported" : "provisional";
}

function statusChoices(
  measure: Measure,
  { baseline }: HalfYear,
  ended: boolean,
  value: MeasureValue | undefined,
): EnteredStatus[] {
  const possible: Record<EnteredStatus, boolean> = {
    reported: ended,
    provisional: true,
    not_applicable: measure.naAllowed,
    not_traceable: baseline,
  };
  const statuses: EnteredStatus[] = ["reported", "provisional", "not_applicable", "not_traceable"];
  return statuses.filter((status) => possible[status] || value?.status === status);
}

function statusHint({ label }: HalfYear, ended: boolean, value: MeasureValue | undefined): string | null {
  if (!ended) return `${label}尚未结束，按“暂报”保存，期末核对后再改为“已报”。`;
  return value?.status === "provisional" ? `${label}已经结束，核对后请改为“已报”。` : null;
}

/** 「84.30%（8582/10180） 暂报」 「不适用：本半年未组织调查」 */
export function valueWords(measure: Measure, value: ValueParts & Pick<MeasureValue, "status" | "note">): string {
  if (value.status === "not_applicable" || value.status === "not_traceable")
    return `${CELL_STATUS_WORDS[value.status]}：${value.note}`;
  const words = value.status === "provisional" ? ` ${CELL_STATUS_WORDS.provisional}` : "";
  return `${valueText(measure, value)}${words}${value.note === "" ? "" : `；${value.note}`}`;
}

/** 「16:42 王晓燕」 */
export function savedWords({ enteredAt, enteredBy }: MeasureValue, today: CalendarDate): string {
  const day = dayOf(enteredAt);
  const time = timeOfDay(enteredAt);
  return `${day === today ? time : `${shortDay(day, today)} ${time}`} ${enteredBy}`;
}

function earlierValue(plan: Plan, measure: Measure, id: HalfYearId, now: HalfYearId): EarlierValue | null {
  const halfYear = plan.halfYearById.get(id);
  const value = plan.valueByKey.get(valueKey(id, measure.key));
  if (!halfYear || !value) return null;
  const parts = isFigure(value) ? value : null;
  const redefined = parts !== null && redefinedTerms(plan, measure, id, now).length > 0;
  return { label: halfYear.label, text: valueWords(measure, value), parts, redefined };
}
