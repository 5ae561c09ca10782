/** The days one person has to keep in mind, for the calendar they subscribe to. Titles only: no figures, no text of reports. */
import { dayOf, type CalendarDate } from "./calendar-date.ts";
import type { CalendarEvent } from "./calendar-event.ts";
import { findingEvents } from "./calendar-findings.ts";
import { inspectionEvents } from "./calendar-inspections.ts";
import { meetingEvents } from "./calendar-meetings.ts";
import { orderEvents } from "./calendar-orders.ts";
import { REVIEW_WORKING_DAYS } from "./deadlines.ts";
import { subjectOfExtension } from "./extension.ts";
import { departmentName, type HalfYear, type Plan, type WindowGrant } from "./plan.ts";
import { can } from "./permissions.ts";
import { isWithDepartment, lastEvent, type ReportRow } from "./report-row.ts";
import { departmentsOf, type Actor } from "./role.ts";
import { windowOf } from "./window.ts";
import { standingGrants } from "./window-grant.ts";
import { rowsToApprove } from "./workload.ts";
import { addWorkingDays } from "./working-days.ts";

type Reader = Pick<Actor, "assignments"> & {
  /** Of the account; without it nothing that is arranged for people by name. */
  readonly id?: number;
};

/** Everything that concerns the person as of `day`, by day. What is settled is gone from the list. */
export function calendarEvents(plan: Plan, person: Reader, day: CalendarDate): CalendarEvent[] {
  const departments = departmentsOf(person);
  const events = [
    ...plan.halfYears
      .filter(({ baseline }) => !baseline)
      .flatMap((half) => halfYearEvents(plan, half, departments, day)),
    ...departments.flatMap((code) => correctionEvents(plan, code)),
    ...rowsToApprove(plan, person).flatMap((row) => reviewEvent(plan, row)),
    ...standingGrants(plan, day).flatMap((grant) => grantEvent(plan, person, grant)),
    ...findingEvents(plan, person),
    ...orderEvents(plan, person),
    ...inspectionEvents(plan, person.id),
    ...meetingEvents(plan, person.id),
  ];
  return events.sort((a, b) => a.day.localeCompare(b.day) || a.uid.localeCompare(b.uid));
}

/** People of a department have their own due day, extensions counted; the others that of the half-year. */
function halfYearEvents(
  plan: Plan,
  { id, label, opensOn, dueOn, closesOn }: HalfYear,
  departments: readonly string[],
  day: CalendarDate,
): CalendarEvent[] {
  const opening = { uid: `${id}.opens`, day: opensOn, title: `${label}开放填报` };
  if (departments.length === 0)
    return [
      opening,
      { uid: `${id}.due`, day: dueOn, title: `${label}上报截止` },
      { uid: `${id}.closes`, day: closesOn, title: `${label}填报关闭` },
    ];
  const own = departments.flatMap((code) => {
    const window = windowOf(plan, id, code, day);
    if (!window) return [];
    const name = departmentName(plan, code);
    // A reopening has an event of its own; here the half-year's close stays.
    const lastDay = window.state === "reopened" ? closesOn : window.closesOn;
    const word = window.dueOn === dueOn ? "上报截止" : "上报截止（已延期）";
    return [
      { uid: `${id}.due.${code}`, day: window.dueOn, title: `${label}${word}：${name}` },
      { uid: `${id}.closes.${code}`, day: lastDay, title: `${label}填报关闭：${name}` },
    ];
  });
  return [opening, ...own];
}

/** Rows that were returned, also when their correction was handed in and withdrawn. */
function correctionEvents(plan: Plan, departmentCode: string): CalendarEvent[] {
  return plan.rows.flatMap((row) => {
    const owed =
      row.departmentCode === departmentCode &&
      isWithDepartment(row.state) &&
      row.correctionDueOn !== null &&
      lastEvent(row, "returned");
    if (!owed || row.correctionDueOn === null) return [];
    return { uid: `${rowId(row)}.correction`, day: row.correctionDueOn, title: `改好重交：${rowTitle(plan, row)}` };
  });
}

function reviewEvent(plan: Plan, row: ReportRow): CalendarEvent[] {
  const submitted = lastEvent(row, "submitted");
  if (!submitted) return [];
  const day = addWorkingDays(dayOf(submitted.at), REVIEW_WORKING_DAYS);
  return [{ uid: `${rowId(row)}.review`, day, title: `审核到期：${rowTitle(plan, row)}` }];
}

/** For its department (an extension shows in the due day there), and for those who may give one like it. */
function grantEvent(plan: Plan, person: Reader, grant: WindowGrant): CalendarEvent[] {
  const { id, kind, halfYear, departmentCode, until } = grant;
  const concerns =
    kind === "reopening"
      ? departmentsOf(person).includes(departmentCode) || can(person, "window.reopen")
      : can(person, "window.extend", subjectOfExtension(plan, departmentCode));
  if (!concerns) return [];
  const what = kind === "reopening" ? "补报授权到期" : "延期到期";
  const label = plan.halfYearById.get(halfYear)?.label ?? halfYear;
  return [{ uid: `grant.${id}`, day: until, title: `${what}：${departmentName(plan, departmentCode)} ${label}` }];
}

function rowId({ halfYear, taskNo, departmentCode }: ReportRow): string {
  return `${halfYear}.${taskNo}.${departmentCode}`;
}

function rowTitle(plan: Plan, { taskNo, departmentCode }: ReportRow): string {
  return `任务 ${taskNo} ${plan.taskByNo.get(taskNo)?.title ?? ""}（${departmentName(plan, departmentCode)}）`;
}
