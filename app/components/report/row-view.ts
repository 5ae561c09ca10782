/** Everything the page of one row shows to whoever reviews it. */
import { dayWithWeekday, shortInstant, type CalendarDate } from "#app/domain/calendar-date.ts";
import { departmentName, leaderName, type Plan } from "#app/domain/plan.ts";
import { proposeRating, type Quality } from "#app/domain/rating-proposal.ts";
import { rowChanges } from "#app/domain/row-changes.ts";
import { submissionsOf, type ReportRow } from "#app/domain/report-row.ts";
import { windowOf } from "#app/domain/window.ts";
import { groundsSentence, ROW_EVENT_WORDS } from "#app/wording/codes.ts";
import { rowView } from "./report-view.ts";

function proposalFor(plan: Plan, row: ReportRow, quality: Quality, today: CalendarDate) {
  const window = windowOf(plan, row.halfYear, row.departmentCode, today);
  const proposal = window && proposeRating(row, window, quality, today);
  return proposal ? { word: proposal.word, why: groundsSentence(proposal.grounds) } : null;
}

/** 「退回，07-11 周五前改好」 of a returned row, whose own deadline counts; null of all others. */
function correctionWords({ state, correctionDueOn }: ReportRow, today: CalendarDate): string | null {
  if (state !== "returned" || correctionDueOn === null) return null;
  return `退回，${dayWithWeekday(correctionDueOn, today)}前改好${today > correctionDueOn ? "，已过期" : ""}`;
}

export function rowPageView(plan: Plan, row: ReportRow, today: CalendarDate) {
  const { latest, previous } = submissionsOf(row);
  const task = plan.taskByNo.get(row.taskNo);
  return {
    row: rowView(plan, row, today),
    department: departmentName(plan, row.departmentCode),
    leader: leaderName(plan, task?.leaderCode ?? null),
    dueOn: dayWithWeekday(windowOf(plan, row.halfYear, row.departmentCode, today)?.dueOn ?? today, today),
    correction: correctionWords(row, today),
    rating: row.rating,
    /** Since the submission before the last one. */
    changes: latest && previous ? rowChanges(previous, latest) : null,
    proposals: {
      satisfactory: proposalFor(plan, row, "satisfactory", today),
      unsatisfactory: proposalFor(plan, row, "unsatisfactory", today),
    },
    /** Newest first. */
    history: row.events.toReversed().map((event) => ({
      at: shortInstant(event.at, today),
      kind: event.kind,
      words: `${event.actorName} ${ROW_EVENT_WORDS[event.kind]}`,
      comment: event.comment,
    })),
  };
}

export type RowPageView = ReturnType<typeof rowPageView>;
