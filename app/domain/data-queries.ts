/**
 * 疑点 as a reader of a snapshot meets them: what the rules find on its figures, each with its place in its life. Worked
 * out once per snapshot.
 */
import { dayOf, type CalendarDate } from "./calendar-date.ts";
import { nothingEntered } from "./data-query-completeness.ts";
import { queryContexts, type QueryContext } from "./data-query-context.ts";
import { QUERY_RULES } from "./data-query-rules.ts";
import type { HalfYearId } from "./half-year.ts";
import { printedMeasures, type Indicator } from "./measure.ts";
import { valueKey, type ValueKey } from "./measure-value.ts";
import type { Plan } from "./plan.ts";
import type { QueryFinding } from "./query-changes.ts";
import {
  awaitsDepartment,
  isDoubted,
  queryKey,
  queryStateOn,
  type QueryRecord,
  type QueryState,
} from "./query-record.ts";
import { valueWordsOf } from "./value-words.ts";
import type { QueryCode, QueryDetails, QuerySeverity } from "./query-codes.ts";

export type DataQuery = {
  readonly code: QueryCode;
  readonly severity: QuerySeverity;
  readonly halfYear: HalfYearId;
  readonly measureKey: string;
  readonly details: QueryDetails;
  /** 待处理, 已说明 or 确认错误; a NOTE is always `open`, nobody has to answer it. */
  readonly state: QueryState;
};

/** The doubts on what one printed cell says; companions stand in no cell of their own and count for the first measure. */
export function doubtsOn(plan: Plan, halfYear: HalfYearId, indicator: Indicator, printedKey: string): DataQuery[] {
  const isFirst = printedMeasures(indicator)[0]?.key === printedKey;
  return indicator.measures
    .filter(({ key, companion }) => key === printedKey || (companion && isFirst))
    .flatMap(({ key }) => queriesAt(plan, halfYear, key))
    .filter(asksForAnswer);
}

/** BLOCK on the figures of one half-year, of one department or of all: until corrected, they are not handed in. */
export function blockingQueries(plan: Plan, halfYear: HalfYearId, departmentCode: string | null): DataQuery[] {
  return queriesOf(plan).filter((query) => {
    if (query.severity !== "BLOCK" || query.halfYear !== halfYear) return false;
    return departmentCode === null || ownerOf(plan, query.measureKey) === departmentCode;
  });
}

/** The department that answers for a measure: its indicator's first. */
export function ownerOf(plan: Plan, measureKey: string): string | undefined {
  return plan.indicatorByNo.get(plan.measureByKey.get(measureKey)?.indicatorNo ?? 0)?.departmentCodes[0];
}

type Found = { readonly all: readonly DataQuery[]; readonly byCell: ReadonlyMap<ValueKey, readonly DataQuery[]> };

const remembered = new WeakMap<Plan, Found>();
const wholeOf = new WeakMap<Plan, Plan>();

/**
 * Says that `part` shows some of the figures of `whole`. Its queries are those of the whole on the figures it shows:
 * a rule must not take what the reader may not see for missing.
 */
export function showsPartOf(whole: Plan, part: Plan): void {
  wholeOf.set(part, whole);
}

/** Notes and unsettled queries on the figures of the plan, by half-year, then in the order of annex 3 and the rules. */
export function queriesOf(plan: Plan): readonly DataQuery[] {
  return found(plan).all;
}

/** Those on one cell. */
export function queriesAt(plan: Plan, halfYear: HalfYearId, measureKey: string): readonly DataQuery[] {
  return found(plan).byCell.get(valueKey(halfYear, measureKey)) ?? [];
}

/** True while the cell's figure is doubted; a NOTE only informs. */
export function hasOpenQuery(plan: Plan, halfYear: HalfYearId, measureKey: string): boolean {
  return queriesAt(plan, halfYear, measureKey).some(asksForAnswer);
}

/** True for what has a life: BLOCK and QUERY. */
export function asksForAnswer({ severity }: Pick<DataQuery, "severity">): boolean {
  return severity !== "NOTE";
}

function found(plan: Plan): Found {
  const known = remembered.get(plan);
  if (known) return known;
  const whole = wholeOf.get(plan);
  const all = whole
    ? found(whole).all.filter(({ halfYear, measureKey }) => plan.valueByKey.has(valueKey(halfYear, measureKey)))
    : unsettled(plan);
  const byCell = new Map<ValueKey, DataQuery[]>();
  for (const query of all) {
    const key = valueKey(query.halfYear, query.measureKey);
    const cell = byCell.get(key);
    if (cell) cell.push(query);
    else byCell.set(key, [query]);
  }
  const answer = { all, byCell };
  remembered.set(plan, answer);
  return answer;
}

/** What the rules find now, unless it is settled; and what a record still asks about although no day was given here. */
function unsettled(plan: Plan): DataQuery[] {
  const found = queryContexts(plan, null).flatMap((context) => foundOn(context));
  const now = found.flatMap((query): DataQuery[] => {
    const record = asksForAnswer(query) ? plan.queryRecordByKey.get(queryKey(query)) : undefined;
    if (record && (record.state === "accepted" || record.state === "closed")) return [];
    return [{ ...query, state: record && isDoubted(record.state) ? record.state : "open" }];
  });
  const keys = new Set(found.map(queryKey));
  const asked = plan.queryRecords.filter(
    (record) =>
      isDoubted(record.state) &&
      !keys.has(queryKey(record)) &&
      plan.valueByKey.has(valueKey(record.halfYear, record.measureKey)),
  );
  return asked.length === 0 ? now : inOrder(plan, [...now, ...asked.map(queryOf)]);
}

/** The query a record is about, whatever has become of it. */
export function queryOf({ code, severity, halfYear, measureKey, details, state }: QueryRecord): DataQuery {
  return { code, severity, halfYear, measureKey, details, state };
}

function inOrder(plan: Plan, queries: readonly DataQuery[]): DataQuery[] {
  const places = new Map([...plan.measureByKey.keys()].map((key, index) => [key, index]));
  const placeOf = ({ measureKey }: DataQuery) => places.get(measureKey) ?? places.size;
  return [...queries].sort(
    (a, b) => a.halfYear.localeCompare(b.halfYear) || placeOf(a) - placeOf(b) || (a.code < b.code ? -1 : 1),
  );
}

type FoundQuery = Omit<DataQuery, "state">;

function foundOn(context: QueryContext): FoundQuery[] {
  const { halfYear, measure } = context;
  const queries: FoundQuery[] = [];
  for (const rule of QUERY_RULES) {
    const details = rule.fires(context);
    if (!details) continue;
    const severity = rule.severityOf?.(context) ?? rule.severity;
    queries.push({ code: rule.code, severity, halfYear: halfYear.id, measureKey: measure.key, details });
  }
  return queries;
}

/**
 * 待答 at the end of `day`: what the department had to explain or correct then. An empty cell is 缺报 already, and the
 * baseline is past asking.
 */
export function queriesToAnswerOn(plan: Plan, day: CalendarDate): DataQuery[] {
  const isAsked = ({ halfYear }: Pick<DataQuery, "halfYear">) => plan.halfYearById.get(halfYear)?.baseline === false;
  const recorded = plan.queryRecords.flatMap((record): DataQuery[] => {
    const state = record.code === "DQ-A01" ? null : queryStateOn(record, day);
    return state && awaitsDepartment(state) && isAsked(record) ? [{ ...queryOf(record), state }] : [];
  });
  const unrecorded = queriesOf(plan).filter((query) => {
    const value = plan.valueByKey.get(valueKey(query.halfYear, query.measureKey));
    if (!asksForAnswer(query) || !isAsked(query) || plan.queryRecordByKey.has(queryKey(query))) return false;
    return value !== undefined && dayOf(value.firstEnteredAt) <= day;
  });
  return unrecorded.length === 0 ? recorded : inOrder(plan, [...recorded, ...unrecorded]);
}

/** Everything that asks for an answer at the end of `today`, empty cells included, for the records to be kept by. */
export function findingsOf(plan: Plan, today: CalendarDate): QueryFinding[] {
  const onFigures = queryContexts(plan, today).flatMap((context) =>
    foundOn(context).flatMap(({ severity, ...query }): QueryFinding[] => {
      if (severity === "NOTE") return [];
      const { value, measure } = context;
      return [{ ...query, severity, value: valueWordsOf(measure, value), valueVersion: value.version }];
    }),
  );
  // The baseline is never late.
  const absent = plan.halfYears
    .filter(({ baseline }) => !baseline)
    .flatMap((halfYear) =>
      [...plan.measureByKey.values()].flatMap((measure): QueryFinding[] => {
        const details = nothingEntered(plan, measure, halfYear, today);
        const id = { halfYear: halfYear.id, measureKey: measure.key, code: "DQ-A01" } as const;
        return details ? [{ ...id, severity: "QUERY", details, value: "", valueVersion: 0 }] : [];
      }),
    );
  return [...absent, ...onFigures];
}
