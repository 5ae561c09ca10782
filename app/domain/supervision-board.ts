/** The list behind a tile: its items with what a reader needs beside them, in groups. */
import type { BoardQuery, Grouping } from "./board-query.ts";
import type { CalendarDate, Instant } from "./calendar-date.ts";
import { queriesAt, queryOf, type DataQuery } from "./data-queries.ts";
import { findingOn, type FindingEventKind } from "./finding.ts";
import { orderOn, type OrderEventKind } from "./follow-up-order.ts";
import { previousHalfYear } from "./half-year.ts";
import { valueKey } from "./measure-value.ts";
import { queryKey } from "./query-record.ts";
import { departmentName, leaderName, tasksOfDepartment, type Plan } from "./plan.ts";
import type { Rating } from "./rating.ts";
import { rowKey, rowOn, type RowEventKind } from "./report-row.ts";
import { subjectOf, type Subject } from "./supervision-subject.ts";
import { supervisionItems, type SupervisionItem, type Tile } from "./supervision-items.ts";
import { lastGrant } from "./window-grant.ts";

/** Which tile opens by itself: the first of these with something in it. */
const MOST_PRESSING: readonly Tile[] = [
  "overdue",
  "returned",
  "order_overdue",
  "finding_overdue",
  "due_soon",
  "review_overdue",
  "unreported",
  "indicator_missing",
  "query_open",
  "reopened",
];

/** Everything the board has for the query, whichever tile; `departmentCodes` are those the reader may see. */
export function boardItems(
  plan: Plan,
  { day, leaderCode, departmentCode }: Pick<BoardQuery, "day" | "leaderCode" | "departmentCode">,
  departmentCodes: readonly string[],
): SupervisionItem[] {
  const scope = departmentCode === null ? departmentCodes : [departmentCode];
  return supervisionItems(plan, day, { leaderCode, departmentCodes: scope });
}

export function mostPressingTile(items: readonly SupervisionItem[]): Tile {
  return MOST_PRESSING.find((tile) => items.some((item) => item.tile === tile)) ?? "unreported";
}

/** What happened last, as of the day: a step of a row, a value entered, a sheet reopened. */
export type LastStep = {
  readonly kind: RowEventKind | "entered" | "reopened" | FindingEventKind | OrderEventKind;
  readonly at: Instant;
  readonly by: string;
};

export type BoardLine = SupervisionItem & {
  readonly subject: Subject;
  /** 评价项目; null where none, or several, are meant. */
  readonly categoryNo: number | null;
  readonly department: string;
  readonly leader: string;
  /** 2 for the second of several lead departments; null for the first and for what is not a task. */
  readonly coLeadPlace: number | null;
  /** The row's rating in the half-year before. */
  readonly previousRating: Rating | null;
  readonly lastStep: LastStep | null;
  readonly query: DataQuery | null;
};

export type BoardGroup<Line extends BoardLine = BoardLine> = {
  /** Code of the leader, department or 评价项目; null where several or none are meant. */
  readonly code: string | null;
  readonly name: string;
  readonly lines: readonly Line[];
  /** Departments, or the leaders of a department, counted. */
  readonly shares: readonly { readonly name: string; readonly count: number }[];
};

export function boardLine(plan: Plan, item: SupervisionItem, day: CalendarDate): BoardLine {
  const task = item.taskNo === null ? undefined : plan.taskByNo.get(item.taskNo);
  const place = task ? task.departmentCodes.indexOf(item.departmentCode) : 0;
  const before = task && plan.rowByKey.get(rowKey(previousHalfYear(item.halfYear), task.no, item.departmentCode));
  return {
    ...item,
    subject: subjectOf(plan, item),
    categoryNo: categoryOf(plan, item),
    department: departmentName(plan, item.departmentCode),
    leader: leaderName(plan, item.leaderCode),
    coLeadPlace: place > 0 ? place + 1 : null,
    previousRating: before ? (rowOn(before, day).rating?.word ?? null) : null,
    lastStep: lastStepOf(plan, item, day),
    query: queryOfItem(plan, item),
  };
}

/** Of its task or finding, of the first task its indicator serves, of a sheet whose tasks are of one category. */
export function categoryOf(
  plan: Plan,
  item: Pick<SupervisionItem, "departmentCode" | "taskNo" | "measureKey" | "findingId" | "orderId">,
): number | null {
  const ofTask = (no: number | null | undefined) => (no && plan.taskByNo.get(no)?.categoryNo) || null;
  const ofMeasure = (key: string | null | undefined) =>
    ofTask(plan.indicatorByNo.get(plan.measureByKey.get(key ?? "")?.indicatorNo ?? 0)?.relatedTasks[0]);
  const ofFinding = (id: string | null | undefined) => plan.findingById.get(id ?? "")?.categoryNo ?? null;
  const { taskNo, measureKey, findingId, orderId, departmentCode } = item;
  if (orderId !== null) {
    const order = plan.orderById.get(orderId);
    return ofTask(order?.taskNo) ?? ofMeasure(order?.measureKey) ?? ofFinding(order?.findingId);
  }
  if (taskNo !== null) return ofTask(taskNo);
  if (measureKey !== null) return ofMeasure(measureKey);
  if (findingId !== null) return ofFinding(findingId);
  const [only = null, another] = new Set(tasksOfDepartment(plan, departmentCode).map(({ categoryNo }) => categoryNo));
  return another === undefined ? only : null;
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
  if (item.orderId !== null) {
    const order = plan.orderById.get(item.orderId);
    const event = order && orderOn(order, day)?.events.at(-1);
    return event ? { kind: event.kind, at: event.at, by: event.actorName } : null;
  }
  const grant = lastGrant(plan, { ...item, kind: "reopening" }, day);
  return grant ? { kind: "reopened", at: grant.grantedAt, by: grant.grantedBy } : null;
}

function queryOfItem(plan: Plan, { halfYear, measureKey, queryCode }: SupervisionItem): DataQuery | null {
  if (measureKey === null || queryCode === null) return null;
  const record = plan.queryRecordByKey.get(queryKey({ halfYear, measureKey, code: queryCode }));
  if (record) return queryOf(record);
  return queriesAt(plan, halfYear, measureKey).find(({ code }) => code === queryCode) ?? null;
}

type Heading = { readonly code: string | null; readonly name: string };

/** Groups in the plan's order; those without a code last. Lines keep their order. */
export function boardGroups<Line extends BoardLine>(
  plan: Plan,
  lines: readonly Line[],
  grouping: Grouping,
): BoardGroup<Line>[] {
  return headings(plan, grouping).flatMap(({ code, name }) => {
    const own = lines.filter((line) => codeOf(line, grouping) === code);
    if (own.length === 0) return [];
    return [{ code, name, lines: own, shares: sharesOf(own.map((line) => otherName(line, grouping))) }];
  });
}

function headings(plan: Plan, grouping: Grouping): readonly Heading[] {
  if (grouping === "department") return plan.departments;
  if (grouping === "leader") return [...plan.leaders, { code: null, name: "" }];
  return [...plan.categories.map(({ no, name }) => ({ code: String(no), name })), { code: null, name: "" }];
}

function codeOf({ leaderCode, departmentCode, categoryNo }: BoardLine, grouping: Grouping): string | null {
  if (grouping === "department") return departmentCode;
  if (grouping === "leader") return leaderCode;
  return categoryNo === null ? null : String(categoryNo);
}

/** What a line says in its second column: the leader where departments are the groups, else the department. */
function otherName(line: BoardLine, grouping: Grouping): string {
  return grouping === "department" ? line.leader : line.department;
}

function sharesOf(names: readonly string[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== "") counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count }));
}
