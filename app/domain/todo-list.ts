/** 现在要做: what waits for one person, most urgent first. Codes and figures only; the words are in the component. */
import type { CalendarDate } from "./calendar-date.ts";
import { asksForAnswer, queriesOf } from "./data-queries.ts";
import { awaitsDepartment } from "./query-record.ts";
import { isToVerify, queryItems } from "./query-worklist.ts";
import type { HalfYearId } from "./half-year.ts";
import { indicatorSheetOf } from "./indicator-sheet.ts";
import { rowLock } from "./lock.ts";
import { isOrderOverdue, openDemand } from "./follow-up-order.ts";
import { orderStepsFor } from "./order-turn.ts";
import { currentHalfYear, rowsOfSheet, type Plan } from "./plan.ts";
import { isReadyToSubmit, lastEvent, missingParts, type MissingPart, type ReportRow } from "./report-row.ts";
import { departmentsOf, type Actor } from "./role.ts";
import { isWritable, windowOf } from "./window.ts";
import { rowsToApprove, rowsToRate } from "./workload.ts";

type AtRow = { readonly halfYear: HalfYearId; readonly departmentCode: string; readonly taskNo: number };

export type Todo =
  | (AtRow & {
      readonly kind: "returned";
      readonly by: string;
      readonly reason: string;
      readonly dueOn: CalendarDate | null;
    })
  /** A 督办单 to reply to. */
  | {
      readonly kind: "order";
      readonly orderId: string;
      readonly dueOn: CalendarDate;
      readonly overdue: boolean;
      /** Why the last reply would not do; null the first time. */
      readonly again: string | null;
    }
  | { readonly kind: "approve"; readonly count: number; readonly oldest: string | null }
  | { readonly kind: "rate"; readonly count: number }
  /** 疑点 that were explained or corrected. */
  | { readonly kind: "verify"; readonly count: number }
  | {
      readonly kind: "query";
      readonly halfYear: HalfYearId;
      readonly departmentCode: string;
      readonly indicatorNo: number;
      readonly count: number;
    }
  | {
      readonly kind: "values";
      readonly halfYear: HalfYearId;
      readonly departmentCode: string;
      readonly indicatorNos: readonly number[];
      readonly dueOn: CalendarDate;
    }
  | (AtRow & { readonly kind: "unwritten"; readonly dueOn: CalendarDate })
  | (AtRow & { readonly kind: "unfinished"; readonly missing: readonly MissingPart[]; readonly dueOn: CalendarDate })
  | {
      readonly kind: "ready";
      readonly halfYear: HalfYearId;
      readonly departmentCode: string;
      readonly taskNos: readonly number[];
      readonly dueOn: CalendarDate;
    };

type Asking = Pick<Actor, "assignments" | "userId" | "name">;

/** Everything the person has to do as of `today`, in the order to do it. */
export function todosOf(plan: Plan, actor: Asking, today: CalendarDate): Todo[] {
  const departments = departmentsOf(actor).flatMap((code) => departmentTodos(plan, code, today));
  const of = (...kinds: Todo["kind"][]) => departments.filter(({ kind }) => kinds.includes(kind));
  return [
    ...orderTodos(plan, actor, today),
    ...of("returned"),
    ...reviewerTodos(plan, actor),
    ...of("query"),
    ...of("values"),
    ...of("unwritten"),
    ...of("unfinished"),
    ...of("ready"),
  ];
}

/** Those past their day first. */
function orderTodos(plan: Plan, actor: Asking, today: CalendarDate): Todo[] {
  return plan.orders
    .filter((order) => orderStepsFor(order, actor).includes("reply"))
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
    .map((order) => {
      const again = openDemand(order)?.text ?? null;
      return { kind: "order", orderId: order.id, dueOn: order.dueOn, overdue: isOrderOverdue(order, today), again };
    });
}

function reviewerTodos(plan: Plan, actor: Asking): Todo[] {
  const toApprove = rowsToApprove(plan, actor);
  const toRate = rowsToRate(plan, actor);
  const toVerify = queryItems(plan).filter((item) => isToVerify(plan, item, actor)).length;
  const [oldest] = toApprove;
  return [
    ...(oldest
      ? [{ kind: "approve" as const, count: toApprove.length, oldest: lastEvent(oldest, "submitted")?.at ?? null }]
      : []),
    ...(toRate.length > 0 ? [{ kind: "rate" as const, count: toRate.length }] : []),
    ...(toVerify > 0 ? [{ kind: "verify" as const, count: toVerify }] : []),
  ];
}

function departmentTodos(plan: Plan, departmentCode: string, today: CalendarDate): Todo[] {
  const { id: halfYear } = currentHalfYear(plan, today);
  const window = windowOf(plan, halfYear, departmentCode, today);
  if (!window) return [];
  // Corrections stay writable after the window has closed.
  const rows = rowsOfSheet(plan, halfYear, departmentCode).filter((row) => rowLock(row, window, true) === null);
  const at = { halfYear, departmentCode };
  const { dueOn } = window;
  const ready = rows.filter(isReadyToSubmit);
  const open = rows.filter((row) => row.state !== "returned" && !isReadyToSubmit(row));
  const figures = [
    ...queryTodos(plan, halfYear, departmentCode),
    ...valueTodos(plan, halfYear, departmentCode, today, dueOn),
  ];
  return [
    ...rows.flatMap((row) => returnedTodo(row)),
    ...(isWritable(window) ? figures : []),
    ...open.map((row): Todo => {
      const missing = missingParts(row);
      return row.state === "not_started"
        ? { kind: "unwritten", ...at, taskNo: row.taskNo, dueOn }
        : { kind: "unfinished", ...at, taskNo: row.taskNo, missing, dueOn };
    }),
    ...(ready.length > 0
      ? [{ kind: "ready" as const, ...at, taskNos: ready.map(({ taskNo }) => taskNo), dueOn: soonest(ready, dueOn) }]
      : []),
  ];
}

/** The first of several rows to fall due: corrections have a deadline of their own. */
function soonest(rows: readonly ReportRow[], dueOn: CalendarDate): CalendarDate {
  const days = rows.map((row) => row.correctionDueOn ?? dueOn);
  return days.reduce((first, day) => (day < first ? day : first));
}

function returnedTodo(row: ReportRow): Todo[] {
  const event = lastEvent(row, "returned");
  if (row.state !== "returned" || !event || isReadyToSubmit(row)) return [];
  const { halfYear, departmentCode, taskNo, correctionDueOn } = row;
  const said = { by: event.actorName, reason: event.comment ?? "" };
  return [{ kind: "returned", halfYear, departmentCode, taskNo, ...said, dueOn: correctionDueOn }];
}

function queryTodos(plan: Plan, halfYear: HalfYearId, departmentCode: string): Todo[] {
  const counts = new Map<number, number>();
  for (const query of queriesOf(plan)) {
    const indicatorNo = plan.measureByKey.get(query.measureKey)?.indicatorNo ?? 0;
    const owner = plan.indicatorByNo.get(indicatorNo)?.departmentCodes[0];
    if (!asksForAnswer(query) || !awaitsDepartment(query.state)) continue;
    if (query.halfYear !== halfYear || owner !== departmentCode) continue;
    counts.set(indicatorNo, (counts.get(indicatorNo) ?? 0) + 1);
  }
  return [...counts].map(([indicatorNo, count]) => ({ kind: "query", halfYear, departmentCode, indicatorNo, count }));
}

function valueTodos(
  plan: Plan,
  halfYear: HalfYearId,
  departmentCode: string,
  today: CalendarDate,
  dueOn: CalendarDate,
): Todo[] {
  const cells = indicatorSheetOf(plan, halfYear, departmentCode, today)?.cells ?? [];
  const empty = cells.filter(({ owed, value }) => owed && value === undefined);
  const indicatorNos = [...new Set(empty.map(({ indicator }) => indicator.no))];
  return indicatorNos.length > 0 ? [{ kind: "values", halfYear, departmentCode, indicatorNos, dueOn }] : [];
}
