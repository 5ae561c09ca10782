/** What the form shows of one row, besides what is typed into it. */
import { shortInstant, type CalendarDate } from "#app/domain/calendar-date.ts";
import { previousHalfYear } from "#app/domain/half-year.ts";
import { departmentName, leaderName, type Plan } from "#app/domain/plan.ts";
import type { Rating } from "#app/domain/rating.ts";
import {
  contentOf,
  isReadyToSubmit,
  lastEvent,
  missingParts,
  rowKey,
  type MissingPart,
  type ReportRow,
  type RowContent,
  type RowState,
} from "#app/domain/report-row.ts";
import { ROW_EVENT_WORDS } from "#app/wording/codes.ts";

export type RowView = {
  taskNo: number;
  title: string;
  officialText: string;
  leader: string;
  /** The other departments of a joint task. */
  coLeads: string[];
  state: RowState;
  rating: Rating | null;
  version: number;
  content: RowContent;
  missing: MissingPart[];
  ready: boolean;
  saved: string | null;
  /** The last thing that happened to it, e.g. 「07-03 10:20 王晓燕提交」. */
  lastChange: string | null;
  returned: {
    by: string;
    at: string;
    reason: string;
    dueOn: CalendarDate | null;
    firstSubmittedAt: string | null;
  } | null;
  previous: { label: string; progress: string; rating: Rating | null } | null;
};

export function rowView(plan: Plan, row: ReportRow, today: CalendarDate): RowView {
  const task = plan.taskByNo.get(row.taskNo);
  const last = row.events.at(-1);
  return {
    taskNo: row.taskNo,
    title: task?.title ?? "",
    officialText: task?.content ?? "",
    leader: leaderName(plan, task?.leaderCode ?? null),
    coLeads: (task?.departmentCodes ?? [])
      .filter((code) => code !== row.departmentCode)
      .map((code) => departmentName(plan, code)),
    state: row.state,
    rating: row.rating?.word ?? null,
    version: row.version,
    content: contentOf(row),
    missing: missingParts(row),
    ready: isReadyToSubmit(row),
    saved: row.savedAt && shortInstant(row.savedAt, today),
    lastChange: last ? `${shortInstant(last.at, today)} ${last.actorName}${ROW_EVENT_WORDS[last.kind]}` : null,
    returned: returnOf(row, today),
    previous: previousOf(plan, row),
  };
}

function returnOf(row: ReportRow, today: CalendarDate): RowView["returned"] {
  const event = row.state === "returned" ? lastEvent(row, "returned") : undefined;
  if (!event) return null;
  return {
    by: event.actorName,
    at: shortInstant(event.at, today),
    reason: event.comment ?? "",
    dueOn: row.correctionDueOn,
    firstSubmittedAt: row.firstSubmittedAt && shortInstant(row.firstSubmittedAt, today),
  };
}

/** Last half-year's text, for comparing only: it is never copied over. */
function previousOf(plan: Plan, row: ReportRow): RowView["previous"] {
  const id = previousHalfYear(row.halfYear);
  const before = plan.rowByKey.get(rowKey(id, row.taskNo, row.departmentCode));
  const label = plan.halfYearById.get(id)?.label;
  if (!before || !label || before.progress === "") return null;
  return { label, progress: before.progress, rating: before.rating?.word ?? null };
}
