/** How much waits for one person: the numbers beside the menu, each the length of the list it opens. */
import type { CalendarDate } from "./calendar-date.ts";
import { can, canSometimes } from "./permissions.ts";
import { currentHalfYear, rowsOfSheet, type Plan } from "./plan.ts";
import { isWithDepartment, type ReportRow } from "./report-row.ts";
import { departmentsOf, type Actor } from "./role.ts";

type Asking = Pick<Actor, "assignments">;

/** Rows the person has to approve as the leader of their task, oldest submission first. */
export function rowsToApprove(plan: Plan, actor: Asking): ReportRow[] {
  if (!canSometimes(actor, "report.approve")) return [];
  return waiting(plan, "submitted", (row) =>
    can(actor, "report.approve", { leaderCode: plan.taskByNo.get(row.taskNo)?.leaderCode ?? null }),
  );
}

/** Rows the person has to rate, oldest submission first. */
export function rowsToRate(plan: Plan, actor: Asking): ReportRow[] {
  if (!canSometimes(actor, "report.rate")) return [];
  return waiting(plan, "leader_approved", (row) =>
    can(actor, "report.rate", { departmentCodes: [row.departmentCode] }),
  );
}

function waiting(plan: Plan, state: ReportRow["state"], mine: (row: ReportRow) => boolean): ReportRow[] {
  return plan.rows
    .filter((row) => row.state === state && mine(row))
    .sort((a, b) => lastMoment(a).localeCompare(lastMoment(b)) || a.taskNo - b.taskNo);
}

function lastMoment(row: ReportRow): string {
  return row.events.at(-1)?.at ?? "";
}

/** Rows of the current half-year that the person's departments still have in hand. */
export function rowsToWrite(plan: Plan, actor: Asking, today: CalendarDate): ReportRow[] {
  const { id } = currentHalfYear(plan, today);
  return departmentsOf(actor)
    .flatMap((code) => rowsOfSheet(plan, id, code))
    .filter((row) => isWithDepartment(row.state));
}
