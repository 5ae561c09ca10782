/** 疑点: the rules of `data-query-rules.ts` run over every figure of a snapshot, once per snapshot. */
import { previousHalfYear, type HalfYearId } from "./half-year.ts";
import { isFigure, valueKey, type ValueKey } from "./measure-value.ts";
import type { Plan } from "./plan.ts";
import {
  QUERY_RULES,
  type QueryCode,
  type QueryContext,
  type QueryDetails,
  type QueryRule,
  type QuerySeverity,
} from "./data-query-rules.ts";

export type DataQuery = {
  readonly code: QueryCode;
  readonly severity: QuerySeverity;
  readonly halfYear: HalfYearId;
  readonly measureKey: string;
  readonly details: QueryDetails;
};

type Found = { readonly all: readonly DataQuery[]; readonly byCell: ReadonlyMap<ValueKey, readonly DataQuery[]> };

const remembered = new WeakMap<Plan, Found>();

/** Every query of the plan, by half-year, then in the order of annex 3, then of the rules. */
export function queriesOf(plan: Plan): readonly DataQuery[] {
  return found(plan).all;
}

/** The queries on one cell. */
export function queriesAt(plan: Plan, halfYear: HalfYearId, measureKey: string): readonly DataQuery[] {
  return found(plan).byCell.get(valueKey(halfYear, measureKey)) ?? [];
}

/** True while a QUERY on the cell waits for its answer; a NOTE only informs. */
export function hasOpenQuery(plan: Plan, halfYear: HalfYearId, measureKey: string): boolean {
  return queriesAt(plan, halfYear, measureKey).some(({ severity }) => severity === "QUERY");
}

function found(plan: Plan): Found {
  const known = remembered.get(plan);
  if (known) return known;
  const byCell = new Map<ValueKey, DataQuery[]>();
  for (const context of contextsOf(plan)) {
    const queries = QUERY_RULES.flatMap((rule) => fired(rule, rule.code, context));
    if (queries.length > 0) byCell.set(valueKey(context.halfYear.id, context.measure.key), queries);
  }
  const answer = { all: [...byCell.values()].flat(), byCell };
  remembered.set(plan, answer);
  return answer;
}

function fired(rule: QueryRule, code: QueryCode, context: QueryContext): DataQuery[] {
  const details = rule.fires(context);
  if (!details) return [];
  const severity = rule.lowered?.(context) ? "NOTE" : rule.severity;
  return [{ code, severity, halfYear: context.halfYear.id, measureKey: context.measure.key, details }];
}

function contextsOf(plan: Plan): QueryContext[] {
  return plan.halfYears.flatMap((halfYear) => {
    const before = plan.halfYearById.get(previousHalfYear(halfYear.id));
    return [...plan.measureByKey.values()].flatMap((measure): QueryContext[] => {
      const value = plan.valueByKey.get(valueKey(halfYear.id, measure.key));
      if (!isFigure(value)) return [];
      const earlier = before && plan.valueByKey.get(valueKey(before.id, measure.key));
      const previous = before && isFigure(earlier) ? { halfYear: before, value: earlier } : null;
      return [{ measure, halfYear, value, previous }];
    });
  });
}
