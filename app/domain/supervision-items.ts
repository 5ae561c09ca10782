/**
 * What the supervision board shows: a pure function of (plan, day). Every tile is a filter over the same items, so its
 * number is the length of the list it opens (product.md, Reminders and supervision).
 */
import { dayOf, type CalendarDate } from "./calendar-date.ts";
import { queriesToAnswerOn } from "./data-queries.ts";
import type { QueryCode } from "./query-codes.ts";
import { findingOn } from "./finding.ts";
import { isFindingOverdue } from "./finding-deadlines.ts";
import { isOrderOverdue, orderOn } from "./follow-up-order.ts";
import type { HalfYearId } from "./half-year.ts";
import { printedMeasures, type Indicator, type Measure } from "./measure.ts";
import { measureCell } from "./measure-cell.ts";
import { leaderOfIndicator, tasksOfDepartment, type Plan } from "./plan.ts";
import type { ReportRow, RowState } from "./report-row.ts";
import { queryDueOn } from "./query-due-day.ts";
import { rowTiles } from "./supervision-row.ts";
import { windowOf } from "./window.ts";
import { standingGrants } from "./window-grant.ts";
import { workingDaysBetween } from "./working-days.ts";

/** In the order of the board: 未报 临期 逾期 退回未改 待审超时 补报中 指标缺报 疑点待答 问题逾期 督办逾期. */
export const TILES = [
  "unreported",
  "due_soon",
  "overdue",
  "returned",
  "review_overdue",
  "reopened",
  "indicator_missing",
  "query_open",
  "finding_overdue",
  "order_overdue",
] as const;
export type Tile = (typeof TILES)[number];

export function isTile(text: string): text is Tile {
  return TILES.some((tile) => tile === text);
}

/** One thing somebody owes. A row of annex 2 has a task, a value of annex 3 a measure, a reopened sheet neither. */
export type SupervisionItem = {
  readonly tile: Tile;
  readonly halfYear: HalfYearId;
  /** Who owes it; for `review_overdue` the department whose row waits. */
  readonly departmentCode: string;
  /** null where no single leader answers for it: a whole sheet, an indicator without a task. */
  readonly leaderCode: string | null;
  readonly taskNo: number | null;
  readonly measureKey: string | null;
  readonly queryCode: QueryCode | null;
  /** Number without suffix. */
  readonly findingId: string | null;
  /** Of a 督办单. */
  readonly orderId: string | null;
  readonly dueOn: CalendarDate;
  /** Working days after `dueOn`; negative = working days left. 0 too on a weekend right after a Friday due day. */
  readonly daysLate: number;
  readonly state: RowState | null;
};

/** null or left out: no restriction. */
export type SupervisionFilter = {
  readonly leaderCode?: string | null;
  readonly departmentCodes?: readonly string[] | null;
};

type OpenItem = Omit<SupervisionItem, "daysLate">;

/** Everything owed at the end of `day` that passes the filter: by tile, latest first, then as the plan is ordered. */
export function supervisionItems(plan: Plan, day: CalendarDate, filter: SupervisionFilter = {}): SupervisionItem[] {
  const open = [
    ...rowItems(plan, day),
    ...reopenedItems(plan, day),
    ...missingItems(plan, day),
    ...queryItems(plan, day),
    ...findingItems(plan, day),
    ...orderItems(plan, day),
  ];
  const late = new Map<CalendarDate, number>();
  const items = open
    .filter((item) => passes(plan, item, filter))
    .map((item): SupervisionItem => {
      const daysLate = late.get(item.dueOn) ?? workingDaysBetween(item.dueOn, day);
      late.set(item.dueOn, daysLate);
      return { ...item, daysLate };
    });
  const place = new Map(plan.departments.map(({ code }, index) => [code, index]));
  const placeOf = ({ departmentCode }: SupervisionItem) => place.get(departmentCode) ?? place.size;
  return items.sort(
    (a, b) =>
      TILES.indexOf(a.tile) - TILES.indexOf(b.tile) ||
      b.daysLate - a.daysLate ||
      a.halfYear.localeCompare(b.halfYear) ||
      placeOf(a) - placeOf(b) ||
      (a.taskNo ?? 0) - (b.taskNo ?? 0),
  );
}

/** How many items each tile has; 0 included. */
export function countsOf(items: readonly SupervisionItem[]): Record<Tile, number> {
  const counts: Record<Tile, number> = {
    unreported: 0,
    due_soon: 0,
    overdue: 0,
    returned: 0,
    review_overdue: 0,
    reopened: 0,
    indicator_missing: 0,
    query_open: 0,
    finding_overdue: 0,
    order_overdue: 0,
  };
  for (const { tile } of items) counts[tile] += 1;
  return counts;
}

/** A whole sheet concerns every leader who has a task in it. */
function passes(plan: Plan, item: OpenItem, { leaderCode, departmentCodes }: SupervisionFilter): boolean {
  if (departmentCodes && !departmentCodes.includes(item.departmentCode)) return false;
  if (!leaderCode || item.leaderCode === leaderCode) return true;
  return item.tile === "reopened" && leadersOfSheet(plan, item.departmentCode).includes(leaderCode);
}

/** The leaders of what a department hands in: its tasks, and the indicators it owes. */
export function leadersOfSheet(plan: Plan, departmentCode: string): string[] {
  const indicators = plan.indicators.filter(({ departmentCodes: [primary] }) => primary === departmentCode);
  return [
    ...new Set([
      ...tasksOfDepartment(plan, departmentCode).map(({ leaderCode }) => leaderCode),
      ...indicators.flatMap((indicator) => leaderOfIndicator(plan, indicator) ?? []),
    ]),
  ];
}

/** Rows of half-years that must be reported, until 院长办公会 has passed them. */
function rowItems(plan: Plan, day: CalendarDate): OpenItem[] {
  const open = new Set(
    plan.halfYears
      .filter(({ id, progressReport, opensOn }) => {
        const adoption = plan.adoptionByHalfYear.get(id);
        return progressReport === "required" && opensOn <= day && !(adoption && dayOf(adoption.adoptedAt) <= day);
      })
      .map(({ id }) => id),
  );
  return plan.rows.filter(({ halfYear }) => open.has(halfYear)).flatMap((row) => itemsOfRow(plan, row, day));
}

function itemsOfRow(plan: Plan, row: ReportRow, day: CalendarDate): OpenItem[] {
  const { halfYear, departmentCode, taskNo } = row;
  const window = windowOf(plan, halfYear, departmentCode, day);
  if (!window) return [];
  return rowTiles(row, window, day).map((tile) => ({
    ...tile,
    halfYear,
    departmentCode,
    leaderCode: plan.taskByNo.get(taskNo)?.leaderCode ?? null,
    taskNo,
    measureKey: null,
    queryCode: null,
    findingId: null,
    orderId: null,
  }));
}

/** One per department and half-year, adopted ones included: that is what 补报授权 is for. */
function reopenedItems(plan: Plan, day: CalendarDate): OpenItem[] {
  const running = standingGrants(plan, day).filter(
    ({ halfYear, departmentCode, kind }) =>
      kind === "reopening" && windowOf(plan, halfYear, departmentCode, day)?.state === "reopened",
  );
  return running.map(({ halfYear, departmentCode, until }) => {
    const [leaderCode = null, another] = leadersOfSheet(plan, departmentCode);
    return {
      tile: "reopened",
      halfYear,
      departmentCode,
      leaderCode: another === undefined ? leaderCode : null,
      taskNo: null,
      measureKey: null,
      queryCode: null,
      findingId: null,
      orderId: null,
      dueOn: until,
      state: null,
    };
  });
}

/** Cells nobody had filled when they fell due. A hole stays a hole after adoption; the baseline is never late. */
function missingItems(plan: Plan, day: CalendarDate): OpenItem[] {
  const due = plan.halfYears.filter(({ baseline, dueOn }) => !baseline && dueOn < day);
  return due.flatMap(({ id }) =>
    plan.indicators.flatMap((indicator) =>
      printedMeasures(indicator)
        .filter((measure) => measureCell(plan, measure, id, day).status === "missing")
        .flatMap((measure) => measureItem(plan, day, "indicator_missing", id, indicator, measure, null)),
    ),
  );
}

/** 问题 past their due day on that day, as they stood then. */
function findingItems(plan: Plan, day: CalendarDate): OpenItem[] {
  return plan.findings.flatMap((finding): OpenItem[] => {
    const then = findingOn(finding, day);
    if (!then || then.dueOn === null || !isFindingOverdue(then, day)) return [];
    const { id, halfYear, departmentCode, leaderCode, dueOn } = then;
    const item = { tile: "finding_overdue", halfYear, departmentCode, leaderCode, dueOn, findingId: id } as const;
    return [{ ...item, taskNo: null, measureKey: null, queryCode: null, orderId: null, state: null }];
  });
}

/** 督办单 not replied to by their reply day, as they stood then. */
function orderItems(plan: Plan, day: CalendarDate): OpenItem[] {
  return plan.orders.flatMap((order): OpenItem[] => {
    const then = orderOn(order, day);
    if (!then || !isOrderOverdue(then, day)) return [];
    const { id, halfYear, departmentCode, leaderCode, dueOn } = then;
    const item = { tile: "order_overdue", halfYear, departmentCode, leaderCode, dueOn, orderId: id } as const;
    return [{ ...item, taskNo: null, measureKey: null, queryCode: null, findingId: null, state: null }];
  });
}

/** 疑点 that the department had not answered by that day. */
function queryItems(plan: Plan, day: CalendarDate): OpenItem[] {
  return queriesToAnswerOn(plan, day).flatMap((query) => {
    const { halfYear, measureKey, code } = query;
    const measure = plan.measureByKey.get(measureKey);
    const indicator = measure && plan.indicatorByNo.get(measure.indicatorNo);
    if (!measure || !indicator) return [];
    const items = measureItem(plan, day, "query_open", halfYear, indicator, measure, code);
    return items.map((item) => ({ ...item, dueOn: queryDueOn(plan, query, item.dueOn, day) }));
  });
}

function measureItem(
  plan: Plan,
  day: CalendarDate,
  tile: Tile,
  halfYear: HalfYearId,
  indicator: Indicator,
  measure: Measure,
  queryCode: QueryCode | null,
): OpenItem[] {
  const [departmentCode] = indicator.departmentCodes;
  const window = departmentCode === undefined ? null : windowOf(plan, halfYear, departmentCode, day);
  if (departmentCode === undefined || !window) return [];
  return [
    {
      tile,
      halfYear,
      departmentCode,
      leaderCode: leaderOfIndicator(plan, indicator),
      taskNo: null,
      measureKey: measure.key,
      queryCode,
      findingId: null,
      orderId: null,
      dueOn: window.dueOn,
      state: null,
    },
  ];
}
