/** What became of one task, half-year by half-year: states, ratings, texts, and when they were handed in. */
import { dayOf, type CalendarDate, type Instant } from "./calendar-date.ts";
import { handedInContent } from "./handed-in-content.ts";
import { departmentName, rowsOfTask, type HalfYear, type Plan, type Task } from "./plan.ts";
import type { Rating } from "./rating.ts";
import { daysLate } from "./report-sheet.ts";
import type { ReportRow, RowContent, RowState } from "./report-row.ts";
import { reportedHalfYears } from "./task-line.ts";
import { standingRating, taskCell, type TaskCell } from "./task-overview.ts";
import { windowOf } from "./window.ts";

export type TaskReturn = { readonly at: Instant; readonly actorName: string; readonly reason: string };

/**
 * How a report stands to its due day: nothing is owed for the baseline, `missed` was rated without ever coming.
 * `days` are working days.
 */
export type Timeliness =
  | { readonly kind: "not_owed" }
  | { readonly kind: "owed"; readonly dueOn: CalendarDate }
  | { readonly kind: "on_time" }
  | { readonly kind: "late"; readonly dueOn: CalendarDate; readonly days: number }
  | { readonly kind: "overdue"; readonly dueOn: CalendarDate; readonly days: number }
  | { readonly kind: "missed"; readonly dueOn: CalendarDate };

export type TaskReport = {
  readonly department: { readonly code: string; readonly name: string };
  readonly state: RowState;
  readonly rating: Rating | null;
  /** null until the department has handed it in. */
  readonly content: RowContent | null;
  /** The first submission: it decides 按时 or 延时. */
  readonly firstSubmittedAt: Instant | null;
  readonly timeliness: Timeliness;
  /** Latest first. */
  readonly returns: readonly TaskReturn[];
};

export type TaskPeriod = {
  readonly halfYear: Pick<HalfYear, "id" | "label" | "baseline" | "opensOn">;
  readonly cell: TaskCell;
  /** Empty while not open or not published, and for a baseline nobody reported on. */
  readonly reports: readonly TaskReport[];
};

/** The task's half-years, newest first, as far as the snapshot shows them to its reader. */
export function taskHistory(plan: Plan, task: Task, day: CalendarDate): TaskPeriod[] {
  return reportedHalfYears(plan)
    .map(({ id, label, baseline, opensOn }): TaskPeriod => {
      const cell = taskCell(plan, task, id, day);
      const rows = day < opensOn ? [] : rowsOfTask(plan, id, task);
      const told = baseline ? rows.filter((row) => handedInContent(row) !== null) : rows;
      return {
        halfYear: { id, label, baseline, opensOn },
        cell,
        reports: told.map((row) => reportOf(plan, row, day)),
      };
    })
    .reverse();
}

function reportOf(plan: Plan, row: ReportRow, day: CalendarDate): TaskReport {
  return {
    department: { code: row.departmentCode, name: departmentName(plan, row.departmentCode) },
    state: row.state,
    rating: standingRating(row),
    content: handedInContent(row),
    firstSubmittedAt: row.firstSubmittedAt,
    timeliness: timelinessOf(plan, row, day),
    returns: row.events
      .flatMap(({ kind, at, actorName, comment }) =>
        kind === "returned" ? [{ at, actorName, reason: comment ?? "" }] : [],
      )
      .reverse(),
  };
}

/** On time or late by the first submission (domain.md §5 rule 1), extensions counted. */
function timelinessOf(plan: Plan, row: ReportRow, day: CalendarDate): Timeliness {
  const window = windowOf(plan, row.halfYear, row.departmentCode, day);
  if (!window || plan.halfYearById.get(row.halfYear)?.progressReport !== "required") return { kind: "not_owed" };
  const { dueOn } = window;
  if (row.firstSubmittedAt === null) {
    if (standingRating(row) !== null) return { kind: "missed", dueOn };
    return day > dueOn ? { kind: "overdue", dueOn, days: daysLate(dueOn, day) } : { kind: "owed", dueOn };
  }
  const submittedOn = dayOf(row.firstSubmittedAt);
  return submittedOn > dueOn ? { kind: "late", dueOn, days: daysLate(dueOn, submittedOn) } : { kind: "on_time" };
}
