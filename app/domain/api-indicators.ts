/** `/api/v1/indicators`: annex 3 with every value, and the annual ones that are computed from them. */
import { officialAnnual } from "./annual-override.ts";
import type { AnnualOverride } from "./annual-override-record.ts";
import { annualCellOn, type AnnualCell } from "./annual-rollup.ts";
import { named, type Named } from "./api-named.ts";
import type { CalendarDate } from "./calendar-date.ts";
import { queriesAt } from "./data-queries.ts";
import { nothingEntered } from "./data-query-completeness.ts";
import type { QueryCode } from "./query-codes.ts";
import { yearOf, type HalfYearId } from "./half-year.ts";
import type { Direction, Indicator, Measure, Rollup, Target, ValueType } from "./measure.ts";
import { measureCell } from "./measure-cell.ts";
import { measureIn } from "./measure-definition.ts";
import { isFigure, shownQuantity, type CellStatus, type ValueParts } from "./measure-value.ts";
import { currentHalfYear, type Plan } from "./plan.ts";
import { queryKey } from "./query-record.ts";
import type { Actor } from "./role.ts";
import { seesDepartment } from "./visible-plan.ts";

export type ApiValue = Pick<ValueParts, "numerator" | "denominator" | "sample" | "list"> & {
  readonly status: CellStatus;
  /** Rounded as shown; null unless 已报 or 暂报. */
  readonly value: number | boolean | null;
  readonly note: string;
  /** Codes of the 疑点 and notes on it that are not settled. */
  readonly queries: readonly string[];
};

/** As computed from the halves; an official value stands beside it and never in its place. */
export type ApiYear = Pick<AnnualCell, "status" | "value" | "missing" | "formula" | "note"> & {
  readonly official: Pick<AnnualOverride, "value" | "source" | "reason"> | null;
};

export type ApiMeasure = {
  readonly key: string;
  readonly label: string;
  /** A supporting list that is not on the printed form. */
  readonly companion: boolean;
  readonly valueType: ValueType;
  readonly unit: string | null;
  readonly direction: Direction;
  readonly rollup: Rollup;
  /** As defined in the half-year people work on. */
  readonly target: Target | null;
  /** Only half-years the reader may see. */
  readonly values: Readonly<Partial<Record<HalfYearId, ApiValue>>>;
  /** By calendar year, where both half-years may be seen. */
  readonly annual: Readonly<Record<string, ApiYear>>;
};

export type ApiIndicator = {
  readonly no: number;
  readonly name: string;
  /** As printed, number and mark included. */
  readonly tableText: string;
  readonly mark: string | null;
  readonly dimension: string;
  /** First = primary. */
  readonly departments: readonly Named[];
  readonly measures: readonly ApiMeasure[];
};

export function apiIndicators(plan: Plan, actor: Pick<Actor, "assignments">, day: CalendarDate): ApiIndicator[] {
  return plan.indicators.map((indicator) => {
    const { no, displayName, tableText, mark, dimension, departmentCodes, measures } = indicator;
    const seen = plan.halfYears.filter(({ id }) => seesDepartment(plan, actor, id, departmentCodes, day));
    const halfYears = seen.map(({ id }) => id);
    return {
      no,
      name: displayName,
      tableText,
      mark,
      dimension,
      departments: departmentCodes.map((code) => named(plan.departmentByCode, code)),
      measures: measures.map((measure) => apiMeasure(plan, indicator, measure, halfYears, day)),
    };
  });
}

function apiMeasure(
  plan: Plan,
  indicator: Indicator,
  measure: Measure,
  halfYears: readonly HalfYearId[],
  day: CalendarDate,
): ApiMeasure {
  const { key, label, companion, valueType, unit, direction, rollup } = measure;
  const { target } = measureIn(plan, measure, currentHalfYear(plan, day).id);
  const years = [...new Set(halfYears.map(yearOf))].filter((year) =>
    ([`${year}-H1`, `${year}-H2`] as const).every((id) => halfYears.includes(id)),
  );
  const annual = years.map((year) => {
    const { status, value, missing, formula, note } = annualCellOn(plan, measure, year, day);
    const stated = officialAnnual(plan, measure, year, day);
    const official = stated && { value: stated.value, source: stated.source, reason: stated.reason };
    return [year, { status, value, missing, formula, note, official }] as const;
  });
  return {
    key,
    label,
    companion,
    valueType,
    unit,
    direction,
    rollup,
    target,
    values: Object.fromEntries(halfYears.map((id) => [id, apiValue(plan, measure, id, day)])),
    annual: Object.fromEntries(annual),
  };
}

function apiValue(plan: Plan, measure: Measure, halfYear: HalfYearId, day: CalendarDate): ApiValue {
  const { status, value } = measureCell(plan, measure, halfYear, day);
  return {
    status,
    value: isFigure(value) ? shownQuantity(measure, value) : null,
    numerator: value?.numerator ?? null,
    denominator: value?.denominator ?? null,
    sample: value?.sample ?? null,
    list: value?.list ?? null,
    note: value?.note ?? "",
    queries: value
      ? queriesAt(plan, halfYear, measure.key).map(({ code }) => code)
      : absent(plan, measure, halfYear, day),
  };
}

/** DQ-A01 on an empty cell, unless its reason was accepted. */
function absent(plan: Plan, measure: Measure, halfYearId: HalfYearId, day: CalendarDate): QueryCode[] {
  const halfYear = plan.halfYearById.get(halfYearId);
  if (!halfYear || halfYear.baseline || !nothingEntered(plan, measure, halfYear, day)) return [];
  const id = { halfYear: halfYearId, measureKey: measure.key, code: "DQ-A01" } as const;
  return plan.queryRecordByKey.get(queryKey(id))?.state === "accepted" ? [] : [id.code];
}
