/**
 * The word under annex 2 that the rules propose for a row, and why: timeliness × quality (domain.md §5).
 * 质控办 confirms it or overrides it with a reason.
 */
import { dayOf, type CalendarDate } from "./calendar-date.ts";
import { correctionDeadline } from "./correction-deadline.ts";
import type { Rating } from "./rating.ts";
import { firstSubmission, type ReportRow } from "./report-row.ts";
import type { ReportWindow } from "./window.ts";
import { workingDaysBetween } from "./working-days.ts";

export type Quality = "satisfactory" | "unsatisfactory";

/** A code with the figures its sentence needs; the words live in `app/wording.ts`. */
export type RatingGround =
  | { readonly code: "on_time"; readonly submittedOn: CalendarDate; readonly dueOn: CalendarDate }
  | { readonly code: "late"; readonly submittedOn: CalendarDate; readonly dueOn: CalendarDate; readonly days: number }
  | { readonly code: "never_submitted"; readonly dueOn: CalendarDate; readonly closesOn: CalendarDate }
  | { readonly code: "correction_late"; readonly correctedOn: CalendarDate; readonly correctionDueOn: CalendarDate }
  | { readonly code: "correction_missing"; readonly correctionDueOn: CalendarDate }
  | { readonly code: "quality_satisfactory" }
  | { readonly code: "quality_unsatisfactory" };

export type RatingProposal = { readonly word: Rating; readonly grounds: readonly RatingGround[] };

/**
 * Proposes a rating. Rules of domain.md §5: the first complete submission decides timeliness (1); a return does not
 * make it late while the correction keeps its own deadline, and missing that makes it unsatisfactory (2); late is
 * never 按时高质 (3), and 未完成 when its correction misses its deadline too (the table); nothing handed in by the
 * close is 未完成 (4). null while nothing is handed in and the window is still open: there is nothing to rate yet.
 */
export function proposeRating(
  row: ReportRow,
  window: ReportWindow,
  quality: Quality,
  day: CalendarDate,
): RatingProposal | null {
  const { dueOn, closesOn } = window;
  if (row.firstSubmittedAt === null) {
    if (day <= closesOn) return null;
    return { word: "not_completed", grounds: [{ code: "never_submitted", dueOn, closesOn }] };
  }
  const submittedOn = dayOf(row.firstSubmittedAt);
  const correction = missedCorrection(row, day);
  if (submittedOn > dueOn) {
    const late: RatingGround = { code: "late", submittedOn, dueOn, days: workingDaysBetween(dueOn, submittedOn) };
    if (correction) return { word: "not_completed", grounds: [late, correction] };
    return { word: "late_completed", grounds: [late, qualityGround(quality)] };
  }
  const onTime: RatingGround = { code: "on_time", submittedOn, dueOn };
  if (correction) return { word: "on_time_unsatisfactory", grounds: [onTime, correction] };
  const word = quality === "satisfactory" ? "on_time_high_quality" : "on_time_unsatisfactory";
  return { word, grounds: [onTime, qualityGround(quality)] };
}

function qualityGround(quality: Quality): RatingGround {
  return { code: quality === "satisfactory" ? "quality_satisfactory" : "quality_unsatisfactory" };
}

/**
 * The first return whose correction came after its deadline, or has not come although the deadline has passed. A
 * correction that was withdrawn has not come.
 */
function missedCorrection(row: ReportRow, day: CalendarDate): RatingGround | null {
  const places = row.events.flatMap(({ kind }, place) => (kind === "returned" ? [place] : []));
  for (const [index, place] of places.entries()) {
    const [returned, ...answers] = row.events.slice(place, places[index + 1]);
    if (!returned) continue;
    const correctionDueOn = correctionDeadline(row, returned);
    const corrected = firstSubmission(answers);
    const correctedOn = corrected && dayOf(corrected);
    if (correctedOn === null && day > correctionDueOn) return { code: "correction_missing", correctionDueOn };
    if (correctedOn !== null && correctedOn > correctionDueOn)
      return { code: "correction_late", correctedOn, correctionDueOn };
  }
  return null;
}

/** 未完成 may be given to a row nobody handed in only once its window has closed (domain.md §5 rule 4). */
export function canRateUnsubmitted(window: ReportWindow): boolean {
  return window.state === "closed";
}

/** 未完成 and 按时提交但质量不满意 always need a reason (domain.md §5 rule 7), and so does overriding a proposal. */
export function ratingNeedsReason(word: Rating, proposed: Rating | null): boolean {
  return word !== proposed || word === "not_completed" || word === "on_time_unsatisfactory";
}
