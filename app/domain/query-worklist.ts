/** The work list of 疑点: which there are, whom each waits for, and which a filter keeps. */
import { asksForAnswer, queriesOf } from "./data-queries.ts";
import { enteredBySame } from "./data-query-process.ts";
import type { QueryCode } from "./query-codes.ts";
import type { HalfYearId } from "./half-year.ts";
import type { Indicator, Measure } from "./measure.ts";
import { valueKey } from "./measure-value.ts";
import { can, canSometimes } from "./permissions.ts";
import type { Plan } from "./plan.ts";
import {
  awaitsDepartment,
  awaitsVerification,
  mayStep,
  queryKey,
  QUERY_STATES,
  type QueryEvent,
  type QueryRecord,
  type QueryStep,
} from "./query-record.ts";
import { departmentsOf, type Actor } from "./role.ts";
import { valueWordsOf } from "./value-words.ts";

type Asking = Pick<Actor, "assignments" | "userId" | "name">;

export type QueryItem = {
  readonly record: QueryRecord;
  readonly indicator: Indicator;
  readonly measure: Measure;
  /** Who answers for it: the indicator's first department. */
  readonly departmentCode: string;
};

/**
 * Every record, newest half-year first, then in the order of annex 3. What fires and was never recorded stands among
 * them with version 0; the first step taken on it makes the record.
 */
export function queryItems(plan: Plan): QueryItem[] {
  const unrecorded = queriesOf(plan)
    .filter((query) => asksForAnswer(query) && !plan.queryRecordByKey.has(queryKey(query)))
    .flatMap(({ severity, ...query }): QueryRecord[] => {
      const measure = plan.measureByKey.get(query.measureKey);
      const value = plan.valueByKey.get(valueKey(query.halfYear, query.measureKey));
      if (severity === "NOTE" || !measure || !value) return [];
      const found = { value: valueWordsOf(measure, value), valueVersion: value.version, openedAt: value.enteredAt };
      return [{ ...query, severity, ...found, version: 0, events: [] }];
    });
  const places = new Map([...plan.measureByKey.keys()].map((key, index) => [key, index]));
  return [...plan.queryRecords, ...unrecorded]
    .flatMap((record): QueryItem[] => {
      const measure = plan.measureByKey.get(record.measureKey);
      const indicator = measure && plan.indicatorByNo.get(measure.indicatorNo);
      if (!measure || !indicator) return [];
      return [{ record, indicator, measure, departmentCode: indicator.departmentCodes[0] ?? "" }];
    })
    .sort(
      (a, b) =>
        b.record.halfYear.localeCompare(a.record.halfYear) ||
        (places.get(a.measure.key) ?? 0) - (places.get(b.measure.key) ?? 0) ||
        a.record.code.localeCompare(b.record.code),
    );
}

/** DQ-G05: the value, or the last word on it, is the person's own; somebody else has to verify it. */
export function isOwnWork(
  plan: Plan,
  { halfYear, measureKey, events }: QueryRecord,
  actor: Pick<Actor, "userId" | "name">,
): boolean {
  const value = plan.valueByKey.get(valueKey(halfYear, measureKey));
  const answer = events.findLast(({ kind }) => kind === "explained" || kind === "corrected");
  return (value !== undefined && enteredBySame(value, actor)) || (answer !== undefined && isBy(answer, actor));
}

/** People are told apart by account; a name decides only where no account was kept. */
function isBy({ actorId, actorName }: QueryEvent, { userId, name }: Pick<Actor, "userId" | "name">): boolean {
  return typeof actorId === "number" ? actorId === userId : actorName === name;
}

/** True when the next step is the person's: to explain or correct for their department, or to verify. */
export function waitsFor(plan: Plan, item: QueryItem, actor: Asking): boolean {
  const { record, departmentCode } = item;
  if (!awaitsDepartment(record.state)) return isToVerify(plan, item, actor);
  const departmentCodes = [departmentCode];
  return departmentsOf(actor).includes(departmentCode) && can(actor, "query.explain", { departmentCodes });
}

/** True when the person has to verify an explanation or a correction. */
export function isToVerify(
  plan: Plan,
  { record, indicator }: Pick<QueryItem, "record" | "indicator">,
  actor: Asking,
): boolean {
  return awaitsVerification(record.state) && can(actor, "query.judge", indicator) && !isOwnWork(plan, record, actor);
}

/** How many wait for the person: the length of the list their menu opens. */
export function countWaiting(plan: Plan, actor: Asking): number {
  if (!canSometimes(actor, "query.explain") && !canSometimes(actor, "query.judge")) return 0;
  return queryItems(plan).filter((item) => waitsFor(plan, item, actor)).length;
}

/** The steps the person may take now. */
export function stepsFor(plan: Plan, { record, indicator }: QueryItem, actor: Asking): QueryStep[] {
  const mayJudge = can(actor, "query.judge", indicator) && !isOwnWork(plan, record, actor);
  const steps: readonly QueryStep[] = ["explained", "accepted", "error_confirmed", "fabrication_confirmed", "closed"];
  return steps.filter(
    (step) => mayStep(record, step) && (step === "explained" ? can(actor, "query.explain", indicator) : mayJudge),
  );
}

/** 等我办理 · 未了结 · 全部, or one state. */
export const QUERY_VIEWS = ["mine", "unsettled", "settled", ...QUERY_STATES, "all"] as const;
export type QueryView = (typeof QUERY_VIEWS)[number];

export type QueryFilter = {
  readonly view: QueryView;
  readonly departmentCode: string | null;
  readonly halfYear: HalfYearId | null;
  readonly code: QueryCode | null;
  readonly severity: QueryRecord["severity"] | null;
  readonly indicatorNo: number | null;
};

/** 已了结: accepted as it is, or corrected and verified. */
export function isSettled({ record: { state } }: Pick<QueryItem, "record">): boolean {
  return state === "accepted" || state === "closed";
}

/** True when the item stands in the view. */
export function isInView(plan: Plan, item: QueryItem, view: QueryView, actor: Asking): boolean {
  switch (view) {
    case "mine":
      return waitsFor(plan, item, actor);
    case "unsettled":
      return !isSettled(item);
    case "settled":
      return isSettled(item);
    case "all":
      return true;
    default:
      return item.record.state === view;
  }
}

/** The items that pass everything but the view. */
export function narrowed(items: readonly QueryItem[], filter: Omit<QueryFilter, "view">): QueryItem[] {
  const { departmentCode, halfYear, code, severity, indicatorNo } = filter;
  return items.filter(
    ({ record, indicator }) =>
      (departmentCode === null || indicator.departmentCodes.includes(departmentCode)) &&
      (halfYear === null || record.halfYear === halfYear) &&
      (code === null || record.code === code) &&
      (severity === null || record.severity === severity) &&
      (indicatorNo === null || indicator.no === indicatorNo),
  );
}
