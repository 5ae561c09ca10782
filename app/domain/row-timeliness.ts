/** Whether a report row came in time, for lists: its first submission against the due day of its department. */
import { dayOf, type CalendarDate } from "./calendar-date.ts";
import type { Plan } from "./plan.ts";
import type { ReportRow } from "./report-row.ts";
import { daysLate } from "./report-sheet.ts";
import { windowOf } from "./window.ts";

export type RowTimeliness =
  | { readonly kind: "missing"; readonly dueOn: CalendarDate | null }
  /** The baseline, which is never late. */
  | { readonly kind: "unjudged"; readonly on: CalendarDate }
  | { readonly kind: "on_time"; readonly on: CalendarDate }
  /** `days`: working days; 0 on the weekend right after a Friday due day, which is late all the same. */
  | { readonly kind: "late"; readonly on: CalendarDate; readonly days: number };

export function rowTimeliness(plan: Plan, row: ReportRow, day: CalendarDate): RowTimeliness {
  const { halfYear, departmentCode, firstSubmittedAt } = row;
  const isJudged = plan.halfYearById.get(halfYear)?.progressReport === "required";
  const dueOn = isJudged ? (windowOf(plan, halfYear, departmentCode, day)?.dueOn ?? null) : null;
  if (firstSubmittedAt === null) return { kind: "missing", dueOn };
  const on = dayOf(firstSubmittedAt);
  if (dueOn === null) return { kind: "unjudged", on };
  return on > dueOn ? { kind: "late", on, days: daysLate(dueOn, on) } : { kind: "on_time", on };
}
