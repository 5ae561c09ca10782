/** `/api/v1/queries`: every 疑点 the reader may see, settled ones too, with its life so far. */
import type { Instant } from "./calendar-date.ts";
import type { QueryCode, QueryDetails } from "./query-codes.ts";
import type { HalfYearId } from "./half-year.ts";
import type { Plan } from "./plan.ts";
import type { QueryEventKind, QueryRecord, QueryState } from "./query-record.ts";
import { queryItems } from "./query-worklist.ts";

export type ApiQuery = {
  readonly period: HalfYearId;
  readonly indicator: number;
  /** Key of the measure. */
  readonly measure: string;
  /** Code of the department that answers for it. */
  readonly department: string;
  readonly code: QueryCode;
  readonly severity: QueryRecord["severity"];
  readonly state: QueryState;
  /** What it was found on, as shown; empty for an empty cell. */
  readonly value: string;
  /** What the rule found, as it stands in its sentence. */
  readonly details: QueryDetails;
  readonly openedAt: Instant;
  /** Oldest first. */
  readonly events: readonly {
    readonly kind: QueryEventKind;
    readonly at: Instant;
    readonly by: string;
    readonly text: string;
  }[];
};

export function apiQueries(plan: Plan): ApiQuery[] {
  return queryItems(plan).map(({ record, indicator, departmentCode }) => {
    const { halfYear, measureKey, code, severity, state, value, details, openedAt, events } = record;
    return {
      period: halfYear,
      indicator: indicator.no,
      measure: measureKey,
      department: departmentCode,
      code,
      severity,
      state,
      value,
      details,
      openedAt,
      events: events.map(({ kind, at, actorName, text }) => ({ kind, at, by: actorName, text })),
    };
  });
}
