/** The entry form's cells: what is stored, what may be chosen, and what one wants beside the inputs. */
import { dayOf, shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import { CELL_STATUS_WORDS } from "#app/domain/cell-text.ts";
import { queriesAt } from "#app/domain/data-queries.ts";
import { previousHalfYear } from "#app/domain/half-year.ts";
import type { IndicatorSheet, SheetCell } from "#app/domain/indicator-sheet.ts";
import type { Measure } from "#app/domain/measure.ts";
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
import { typedOf, type TypedValue } from "#app/domain/typed-value.ts";
import { valueText } from "#app/domain/value-text.ts";
import { paths } from "#app/paths.ts";
import { querySentence } from "#app/wording/values.ts";

export type EntryCell = {
  measure: Measure;
  owed: boolean;
  /** It may not be written now, though others of the sheet may. */
  locked: boolean;
  status: CellStatus;
  typed: TypedValue;
  version: number;
  /** 「16:42 王晓燕」, with the day when it was not today. */
  saved: string | null;
  /** The stored value in words, for those who only read. */
  text: string;
  statuses: EnteredStatus[];
  statusHint: string | null;
  previous: { label: string; text: string; parts: ValueParts | null } | null;
  /** Where more may be said of a stored figure; null while there is none. */
  facts: string | null;
  queries: { sentence: string; code: string; note: boolean; state: QueryState }[];
};
export type EntryIndicator = {
  no: number;
  name: string;
  mark: string | null;
  /** The others who may fill it, or the one who owes it when that is not this department. */
  shared: string | null;
  cells: EntryCell[];
};

export function entryIndicators(plan: Plan, sheet: IndicatorSheet, today: CalendarDate): EntryIndicator[] {
  const halfYear = plan.halfYearById.get(sheet.halfYear);
  if (!halfYear) return [];
  const indicators = [...new Set(sheet.cells.map(({ indicator }) => indicator))];
  return indicators.map((indicator) => ({
    no: indicator.no,
    name: indicator.displayName,
    mark: indicator.mark,
    shared: sharedWords(plan, indicator.departmentCodes, sheet.departmentCode),
    cells: sheet.cells
      .filter((cell) => cell.indicator === indicator)
      .map((cell) => entryCell(plan, halfYear, sheet.departmentCode, cell, today)),
  }));
}

function sharedWords(plan: Plan, departmentCodes: readonly string[], own: string): string | null {
  const [primary = own, ...others] = departmentCodes;
  if (primary !== own) return `${departmentName(plan, primary)}填报，本科室可代填`;
  return others.length > 0 ? `共同 ${others.map((code) => departmentName(plan, code)).join("、")}` : null;
}

function entryCell(
  plan: Plan,
  halfYear: HalfYear,
  departmentCode: string,
  { measure, owed, status, lock }: SheetCell,
  today: CalendarDate,
): EntryCell {
  const value = plan.valueByKey.get(valueKey(halfYear.id, measure.key));
  const ended = halfYear.endsOn <= today;
  return {
    measure,
    owed,
    locked: lock !== null,
    status,
    typed: typedOf(measure, value, defaultStatus(halfYear, today)),
    version: value?.version ?? 0,
    saved: value ? savedWords(value, today) : null,
    text: value ? valueWords(measure, value) : "",
    statuses: statusChoices(measure, halfYear, ended, value),
    statusHint: statusHint(halfYear, ended, value),
    previous: previousOf(plan, measure, halfYear),
    facts: isFigure(value) && !lock ? paths.valueFacts(halfYear.id, departmentCode, measure.key) : null,
    queries: queriesAt(plan, halfYear.id, measure.key).map((query) => ({
      sentence: querySentence(query),
      code: query.code,
      note: query.severity === "NOTE",
      state: query.state,
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
export function valueWords(measure: Measure, value: MeasureValue): string {
  if (!isFigure(value)) return `${CELL_STATUS_WORDS[value.status]}：${value.note}`;
  const words = value.status === "provisional" ? ` ${CELL_STATUS_WORDS.provisional}` : "";
  return `${valueText(measure, value)}${words}${value.note === "" ? "" : `；${value.note}`}`;
}

/** 「16:42 王晓燕」 */
export function savedWords({ enteredAt, enteredBy }: MeasureValue, today: CalendarDate): string {
  const day = dayOf(enteredAt);
  const time = enteredAt.slice(11, 16);
  return `${day === today ? time : `${shortDay(day, today)} ${time}`} ${enteredBy}`;
}

function previousOf(plan: Plan, measure: Measure, { id }: HalfYear): EntryCell["previous"] {
  const before = plan.halfYearById.get(previousHalfYear(id));
  const value = before && plan.valueByKey.get(valueKey(before.id, measure.key));
  if (!before || !value) return null;
  return { label: before.label, text: valueWords(measure, value), parts: isFigure(value) ? value : null };
}
