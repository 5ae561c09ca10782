/** One line of the list of report rows, as page and file show it. */
import { shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import { handedInContent } from "#app/domain/handed-in-content.ts";
import { departmentName, leaderName, type Plan } from "#app/domain/plan.ts";
import type { ReportRow } from "#app/domain/report-row.ts";
import { rowTimeliness } from "#app/domain/row-timeliness.ts";
import { standingRating } from "#app/domain/task-overview.ts";
import { paths } from "#app/paths.ts";
import { timelinessWords } from "#app/wording/rows.ts";

/** What the department wrote is as last handed in: a draft stays on its sheet. */
export function rowLine(plan: Plan, row: ReportRow, today: CalendarDate) {
  const { halfYear, taskNo, departmentCode, state } = row;
  const task = plan.taskByNo.get(taskNo);
  const content = handedInContent(row);
  const timeliness = rowTimeliness(plan, row, today);
  return {
    key: `${taskNo}-${departmentCode}`,
    taskNo,
    title: task?.title ?? "",
    to: paths.reportRow(halfYear, departmentCode, taskNo),
    department: departmentName(plan, departmentCode),
    leader: leaderName(plan, task?.leaderCode ?? null),
    state,
    submitted: { ...timelinessWords(timeliness, (day) => shortDay(day, today)), isLate: timeliness.kind === "late" },
    percent: content?.percent ?? null,
    selfRating: content?.selfRating ?? null,
    rating: standingRating(row),
    progress: content?.progress.trim() ?? "",
    difficulties: content?.difficulties.trim() ?? "",
  };
}

export type RowLine = ReturnType<typeof rowLine>;
