/** The list behind a tile: its items with what a reader needs beside them, in groups. */
import { dayOf, type CalendarDate, type Instant } from "./calendar-date.ts";
import { queriesAt, queryOf, type DataQuery } from "./data-queries.ts";
import { findingOn, type FindingEventKind } from "./finding.ts";
import { previousHalfYear } from "./half-year.ts";
import { valueKey } from "./measure-value.ts";
import { queryKey } from "./query-record.ts";
import { departmentName, leaderName, type Plan } from "./plan.ts";
import type { Rating } from "./rating.ts";
import { rowKey, rowOn, type RowEventKind } from "./report-row.ts";
import { subjectOf, type Subject } from "./supervision-subject.ts";
import type { SupervisionItem } from "./supervision-items.ts";

export const GROUPINGS = ["leader", "department"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What happened last, as of the day: a step of a row, a value entered, a sheet reopened. */
export type LastStep = {
  readonly kind: RowEventKind | "entered" | "reopened" | FindingEventKind;
  readonly at: Instant;
  readonly by: string;
};

export type BoardLine = SupervisionItem & {
  readonly subject: Subject;
  readonly department: string;
  readonly leader: string;
  /** 2 for the second of several lead departments; null for the first and for what is not a task. */
  readonly coLeadPlace: number | null;
  /** The row's rating in the half-year before. */
  readonly previousRating: Rating | null;
  readonly lastStep: LastStep | null;
  readonly query: DataQuery | null;
};

export type BoardGroup = {
  /** Code of the leader or department; null where several leaders or none answer for it. */
  readonly code: string | null;
  readonly name: string;
  readonly lines: readonly BoardLine[];
  /** The other way of grouping, counted. */
  readonly shares: readonly { readonly name: string; readonly count: number }[];
};

export function boardLine(plan: Plan, item: SupervisionItem, day: CalendarDate): BoardLine {
  const task = item.taskNo === null ? undefined : plan.taskByNo.get(item.taskNo);
  const place = task ? task.departmentCodes.indexOf(item.departmentCode) : 0;
  const before = task && plan.rowByKey.get(rowKey(previousHalfYear(item.halfYear), task.no, item.departmentCode));
  return {
    ...item,
    subject: subjectOf(plan, item),
    department: departmentName(plan, item.departmentCode),
    leader: leaderName(plan, item.leaderCode),
    coLeadPlace: place > 0 ? place + 1 : null,
    previousRating: before ? (rowOn(before, day).rating?.word ?? null) : null,
    lastStep: lastStepOf(plan, item, day),
    query: queryOfItem(plan, item),
  };
}

function lastStepOf(plan: Plan, item: SupervisionItem, day: CalendarDate): LastStep | null {
  if (item.taskNo !== null) {
    const row = plan.rowByKey.get(rowKey(item.halfYear, item.taskNo, item.departmentCode));
    const event = row && rowOn(row, day).events.at(-1);
    return event ? { kind: event.kind, at: event.at, by: event.actorName } : null;
  }
  if (item.measureKey !== null) {
    const value = item.tile === "query_open" && plan.valueByKey.get(valueKey(item.halfYear, item.measureKey));
    return value ? { kind: "entered", at: value.enteredAt, by: value.enteredBy } : null;
  }
  if (item.findingId !== null) {
    const finding = plan.findingById.get(item.findingId);
    const event = finding && findingOn(finding, day)?.events.at(-1);
    return event ? { kind: event.kind, at: event.at, by: event.actorName } : null;
  }
  const grant = plan.grants.findLast(
    ({ kind, halfYear, departmentCode, grantedAt }) =>
      kind === "reopening" &&
      halfYear === item.halfYear &&
      departmentCode === item.departmentCode &&
      dayOf(grantedAt) <= day,
  );
  return grant ? { kind: "reopened", at: grant.grantedAt, by: grant.grantedBy } : null;
}

function queryOfItem(plan: Plan, { halfYear, measureKey, queryCode }: SupervisionItem): DataQuery | null {
  if (measureKey === null || queryCode === null) return null;
  const record = plan.queryRecordByKey.get(queryKey({ halfYear, measureKey, code: queryCode }));
  if (record) return queryOf(record);
  return queriesAt(plan, halfYear, measureKey).find(({ code }) => code === queryCode) ?? null;
}

/** Groups in the plan's order; those without a code last. Lines keep their order. */
export function boardGroups(plan: Plan, lines: readonly BoardLine[], grouping: Grouping): BoardGroup[] {
  const order: readonly { code: string | null; name: string }[] =
    grouping === "leader" ? [...plan.leaders, { code: null, name: "" }] : plan.departments;
  return order.flatMap(({ code, name }) => {
    const own = lines.filter((line) => (grouping === "leader" ? line.leaderCode : line.departmentCode) === code);
    if (own.length === 0) return [];
    return [{ code, name, lines: own, shares: sharesOf(own.map((line) => otherName(line, grouping))) }];
  });
}

function otherName(line: BoardLine, grouping: Grouping): string {
  return grouping === "leader" ? line.department : line.leader;
}

function sharesOf(names: readonly string[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== "") counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count }));
}
