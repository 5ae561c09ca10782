/** `/api/v1/reports`: the sheets of one half-year with their rows. */
import { named, type Named } from "./api-named.ts";
import type { CalendarDate, Instant } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";
import { handedInContent } from "./handed-in-content.ts";
import { can } from "./permissions.ts";
import type { Plan } from "./plan.ts";
import type { Rating } from "./rating.ts";
import { sheetOf } from "./report-sheet.ts";
import { EMPTY_CONTENT, type ReportRow, type RowState } from "./report-row.ts";
import type { Actor } from "./role.ts";
import { standingRating } from "./task-overview.ts";
import { seesDepartment } from "./visible-plan.ts";

export type ApiReportRow = {
  readonly task: number;
  /** Code of the task's leader. */
  readonly leader: string;
  readonly state: RowState;
  readonly firstSubmittedAt: Instant | null;
  readonly progress: string;
  readonly difficulties: string;
  /** 0–100 */
  readonly percent: number | null;
  readonly selfRating: Rating | null;
  readonly rating: Rating | null;
  readonly version: number;
};

export type ApiReport = {
  readonly department: Named;
  /** That of the slowest row. */
  readonly state: RowState;
  /** The moment every row had been submitted once. */
  readonly handedInAt: Instant | null;
  /** Working days after the department's own due day; null for half-years nobody has to report on. */
  readonly daysLate: number | null;
  /** With a granted extension this is later than the half-year's. */
  readonly dueOn: CalendarDate;
  readonly rows: readonly ApiReportRow[];
};

type Asking = Pick<Actor, "assignments">;

/** The sheets `actor` may see in full, in the plan's order of departments. Half-written text stays with its department. */
export function apiReports(plan: Plan, actor: Asking, halfYear: HalfYearId, day: CalendarDate): ApiReport[] {
  return plan.departments.flatMap(({ code }) => {
    if (!seesDepartment(plan, actor, halfYear, [code], day)) return [];
    const sheet = sheetOf(plan, halfYear, code, day);
    if (!sheet) return [];
    const { state, handedInAt, daysLate, window, rows } = sheet;
    const own = can(actor, "report.edit", { departmentCodes: [code] });
    const shown = rows.map((row) => apiRow(plan, row, own));
    const department = named(plan.departmentByCode, code);
    return [{ department, state, handedInAt, daysLate, dueOn: window.dueOn, rows: shown }];
  });
}

function apiRow(plan: Plan, row: ReportRow, own: boolean): ApiReportRow {
  const { progress, difficulties, percent, selfRating } = own ? row : (handedInContent(row) ?? EMPTY_CONTENT);
  return {
    task: row.taskNo,
    leader: plan.taskByNo.get(row.taskNo)?.leaderCode ?? "",
    state: row.state,
    firstSubmittedAt: row.firstSubmittedAt,
    progress,
    difficulties,
    percent,
    selfRating,
    rating: standingRating(row),
    version: row.version,
  };
}
