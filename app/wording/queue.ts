/** Rows that wait for one person, with enough of each to decide without opening it. */
import { dayOf, shortInstant, type CalendarDate } from "#app/domain/calendar-date.ts";
import { departmentName, type Plan } from "#app/domain/plan.ts";
import { proposeRating } from "#app/domain/rating-proposal.ts";
import type { Rating } from "#app/domain/rating.ts";
import { submissionsOf, type ReportRow } from "#app/domain/report-row.ts";
import { REVIEW_WORKING_DAYS } from "#app/domain/deadlines.ts";
import { windowOf } from "#app/domain/window.ts";
import { workingDaysBetween } from "#app/domain/working-days.ts";
import { ROW_EVENT_WORDS } from "./codes.ts";

export type QueueRow = Pick<ReportRow, "halfYear" | "departmentCode" | "taskNo" | "version" | "state"> & {
  title: string;
  department: string;
  progress: string;
  difficulties: string;
  since: string;
  resubmitted: boolean;
  /** Working days over the time a leader has; 0 when there is time. */
  overdueDays: number;
  /** The word the rules propose for a satisfactory row that is to be rated. */
  proposed: Rating | null;
};

/** 「待审超时 2 个工作日」; null while there is time. */
export function overdueReviewWords({ overdueDays }: QueueRow): string | null {
  return overdueDays > 0 ? `待审超时 ${overdueDays} 个工作日` : null;
}

export function queueRow(plan: Plan, row: ReportRow, today: CalendarDate): QueueRow {
  const { halfYear, departmentCode, taskNo, version, state, progress, difficulties } = row;
  const last = row.events.at(-1);
  const waited = last ? workingDaysBetween(dayOf(last.at), today) : 0;
  const window = windowOf(plan, halfYear, departmentCode, today);
  const proposal = state === "leader_approved" && window ? proposeRating(row, window, "satisfactory", today) : null;
  return {
    ...{ halfYear, departmentCode, taskNo, version, state, progress, difficulties },
    title: plan.taskByNo.get(taskNo)?.title ?? "",
    department: departmentName(plan, departmentCode),
    since: last ? `${shortInstant(last.at, today)} ${last.actorName}${ROW_EVENT_WORDS[last.kind]}` : "",
    resubmitted: submissionsOf(row).previous !== undefined,
    overdueDays: state === "submitted" ? Math.max(0, waited - REVIEW_WORKING_DAYS) : 0,
    proposed: proposal?.word ?? null,
  };
}
