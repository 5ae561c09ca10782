/** 现在要做: what waits for one person, most urgent first. Codes and figures only; the words are in the component. */
import type { CalendarDate } from "./calendar-date.ts";
import { awaitsDepartment } from "./query-record.ts";
import { isToVerify, queryItems, waitsFor } from "./query-worklist.ts";
import type { HalfYearId } from "./half-year.ts";
import { indicatorSheetOf } from "./indicator-sheet.ts";
import { rowLock } from "./lock.ts";
import { currentHalfYear, rowsOfSheet, type Plan } from "./plan.ts";
import {
  isReadyToSubmit,
  isWithDepartment,
  lastEvent,
  missingParts,
  type MissingPart,
  type ReportRow,
} from "./report-row.ts";
import { departmentsOf, type Actor } from "./role.ts";
import {
  findingTodos,
  orderTodos,
  releaseTodos,
  repliedTodos,
  type FindingTodo,
  type OrderTodo,
  type ReleaseTodo,
  type RepliedTodo,
} from "./todo-records.ts";
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
  | OrderTodo
  | FindingTodo
  | RepliedTodo
  | ReleaseTodo
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
    }
  /** Never handed in, and the sheet has closed: only 质控办 can open it again. */
  | {
      readonly kind: "missed";
      readonly halfYear: HalfYearId;
      readonly departmentCode: string;
      readonly taskNos: readonly number[];
      readonly closedOn: CalendarDate;
    };

/**
 * Everything the person has to do as of `today`, in the order to do it. Whatever the menu counts for them is among it:
 * the list is empty only when nothing waits anywhere.
 */
export function todosOf(plan: Plan, actor: Actor, today: CalendarDate): Todo[] {
  const departments = departmentsOf(actor).flatMap((code) => departmentTodos(plan, code, today));
  const of = (...kinds: Todo["kind"][]) => departments.filter(({ kind }) => kinds.includes(kind));
  return [
    ...orderTodos(plan, actor, today),
    ...of("returned"),
    ...findingTodos(plan, actor, today),
    ...reviewerTodos(plan, actor),
    ...repliedTodos(plan, actor),
    ...releaseTodos(plan, actor),
    ...queryTodos(plan, actor),
    ...of("values"),
    ...of("unwritten"),
    ...of("unfinished"),
    ...of("ready"),
    ...of("missed"),
  ];
}

function reviewerTodos(plan: Plan, actor: Actor): Todo[] {
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
  const inHand = rowsOfSheet(plan, halfYear, departmentCode).filter((row) => isWithDepartment(row.state));
  // Corrections stay writable after the window has closed.
  const rows = inHand.filter((row) => rowLock(row, window, true) === null);
  const missed = inHand.filter((row) => rowLock(row, window, true)?.kind === "closed");
  const at = { halfYear, departmentCode };
  const { dueOn, closesOn } = window;
  const ready = rows.filter(isReadyToSubmit);
  const open = rows.filter((row) => row.state !== "returned" && !isReadyToSubmit(row));
  return [
    ...rows.flatMap((row) => returnedTodo(row)),
    ...(isWritable(window) ? valueTodos(plan, halfYear, departmentCode, today, dueOn) : []),
    ...open.map((row): Todo => {
      const missing = missingParts(row);
      return row.state === "not_started"
        ? { kind: "unwritten", ...at, taskNo: row.taskNo, dueOn }
        : { kind: "unfinished", ...at, taskNo: row.taskNo, missing, dueOn };
    }),
    ...(ready.length > 0
      ? [{ kind: "ready" as const, ...at, taskNos: ready.map(({ taskNo }) => taskNo), dueOn: soonest(ready, dueOn) }]
      : []),
    ...(missed.length > 0
      ? [{ kind: "missed" as const, ...at, taskNos: missed.map(({ taskNo }) => taskNo), closedOn: closesOn }]
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

/** 疑点 the person's departments have to answer, of every half-year: one line an indicator. */
function queryTodos(plan: Plan, actor: Actor): Todo[] {
  const lines = new Map<string, Todo & { kind: "query" }>();
  for (const item of queryItems(plan)) {
    const { record, indicator, departmentCode } = item;
    if (!awaitsDepartment(record.state) || !waitsFor(plan, item, actor)) continue;
    const key = `${record.halfYear}|${indicator.no}`;
    const count = (lines.get(key)?.count ?? 0) + 1;
    lines.set(key, { kind: "query", halfYear: record.halfYear, departmentCode, indicatorNo: indicator.no, count });
  }
  return [...lines.values()];
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
