/** What somebody is to be reminded of on a day: what is owed, where a rung of its ladder falls on that day. */
import { dayOf, type CalendarDate } from "./calendar-date.ts";
import { ownerOf, queriesToAnswerOn } from "./data-queries.ts";
import type { HalfYearId } from "./half-year.ts";
import { indicatorSheetOf } from "./indicator-sheet.ts";
import { leaderOfIndicator, type HalfYear, type Plan } from "./plan.ts";
import { queryDueOn } from "./query-due-day.ts";
import { findingsOwed, reviewersOf } from "./reminder-findings.ts";
import type { Owed, ReminderItem } from "./reminder-item.ts";
import { ordersOwed, rungOfOrder } from "./reminder-orders.ts";
import { rungOn } from "./reminder-rungs.ts";
import { isWithDepartment, rowOn, type ReportRow } from "./report-row.ts";
import { rowTiles } from "./supervision-row.ts";
import { windowOf } from "./window.ts";
import { lastGrant } from "./window-grant.ts";
import { isWorkingDay } from "./working-days.ts";

/**
 * Everything on a rung at the end of `day`, in the plan's order; nothing on days off. Before a window opens, after a
 * half-year is adopted and for the baseline nothing is owed; a 补报授权 makes the holes of an adopted one owed again.
 * @param since see `rungOn`
 */
export function reminderItems(plan: Plan, day: CalendarDate, since: CalendarDate | null = null): ReminderItem[] {
  if (!isWorkingDay(day)) return [];
  const open = plan.halfYears.filter(({ opensOn, baseline }) => opensOn <= day && !baseline);
  const owed = [
    ...open.flatMap((halfYear) => rowsOwed(plan, halfYear, day)),
    ...open.flatMap((halfYear) => valuesOwed(plan, halfYear, day, since)),
    ...answersOwed(plan, day),
    ...findingsOwed(plan, day),
    ...ordersOwed(plan, day),
  ];
  return owed.flatMap((item) => {
    const rung = rungOn(item.kind, item.dueOn, day, since);
    return rung ? [{ ...item, rung: rungOfOrder(item, reviewersOf(plan, item, rung)) }] : [];
  });
}

type Deadline = Pick<ReminderItem, "dueOn" | "reopened">;

/** The day until which a department was given time: that of the last 补报授权, else the due day with its extension. */
function deadlineOf(plan: Plan, halfYear: HalfYearId, departmentCode: string, day: CalendarDate): Deadline | null {
  const reopening = lastGrant(plan, { kind: "reopening", halfYear, departmentCode }, day);
  if (reopening) return { dueOn: reopening.until, reopened: true };
  const window = windowOf(plan, halfYear, departmentCode, day);
  return window && { dueOn: window.dueOn, reopened: false };
}

function isAdoptedOn(plan: Plan, halfYear: HalfYearId, day: CalendarDate): boolean {
  const adoption = plan.adoptionByHalfYear.get(halfYear);
  return adoption !== undefined && dayOf(adoption.adoptedAt) <= day;
}

function rowsOwed(plan: Plan, { id, progressReport }: HalfYear, day: CalendarDate): Owed[] {
  if (progressReport !== "required" || isAdoptedOn(plan, id, day)) return [];
  return plan.rows.filter(({ halfYear }) => halfYear === id).flatMap((row) => rowOwed(plan, row, day));
}

function rowOwed(plan: Plan, row: ReportRow, day: CalendarDate): Owed[] {
  const { halfYear, departmentCode, taskNo } = row;
  const window = windowOf(plan, halfYear, departmentCode, day);
  const deadline = deadlineOf(plan, halfYear, departmentCode, day);
  if (!window || !deadline) return [];
  const leaderCode = plan.taskByNo.get(taskNo)?.leaderCode ?? null;
  const about = { halfYear, departmentCode, leaderCode, taskNo, measureKey: null, queryCode: null, findingId: null };
  const waiting = rowTiles(row, window, day).find(({ tile }) => tile === "returned" || tile === "review_overdue");
  if (waiting) {
    const kind = waiting.tile === "returned" ? "correction" : "review";
    return [{ ...about, kind, dueOn: waiting.dueOn, reopened: false }];
  }
  return isWithDepartment(rowOn(row, day).state) ? [{ ...about, kind: "row", ...deadline }] : [];
}

function valuesOwed(plan: Plan, { id: halfYear }: HalfYear, day: CalendarDate, since: CalendarDate | null): Owed[] {
  const adopted = isAdoptedOn(plan, halfYear, day);
  return plan.departments.flatMap(({ code: departmentCode }) => {
    const deadline = deadlineOf(plan, halfYear, departmentCode, day);
    // Looking through the cells is dear, and on most days no rung falls.
    if (!deadline || (adopted && !deadline.reopened) || !rungOn("value", deadline.dueOn, day, since)) return [];
    const cells = indicatorSheetOf(plan, halfYear, departmentCode, day)?.cells ?? [];
    return cells
      .filter(({ owed, value }) => owed && value === undefined)
      .map(({ indicator, measure }): Owed => ({
        kind: "value",
        halfYear,
        departmentCode,
        leaderCode: leaderOfIndicator(plan, indicator),
        taskNo: null,
        measureKey: measure.key,
        queryCode: null,
        findingId: null,
        ...deadline,
      }));
  });
}

function answersOwed(plan: Plan, day: CalendarDate): Owed[] {
  return queriesToAnswerOn(plan, day).flatMap((query): Owed[] => {
    const { halfYear, measureKey, code } = query;
    const departmentCode = ownerOf(plan, measureKey);
    const indicator = plan.indicatorByNo.get(plan.measureByKey.get(measureKey)?.indicatorNo ?? 0);
    const deadline = departmentCode && deadlineOf(plan, halfYear, departmentCode, day);
    if (!departmentCode || !deadline || !indicator) return [];
    const dueOn = queryDueOn(plan, query, deadline.dueOn, day);
    return [
      {
        kind: "query",
        halfYear,
        departmentCode,
        leaderCode: leaderOfIndicator(plan, indicator),
        taskNo: null,
        measureKey,
        queryCode: code,
        findingId: null,
        dueOn,
        reopened: deadline.reopened && dueOn === deadline.dueOn,
      },
    ];
  });
}
