/** On which tiles a report row stands at the end of a day. */
import { dayOf, type CalendarDate } from "./calendar-date.ts";
import { correctionDeadline } from "./correction-deadline.ts";
import { isWithDepartment, lastEvent, rowOn, type ReportRow, type RowState } from "./report-row.ts";
import type { ReportWindow } from "./window.ts";
import { DUE_SOON_WORKING_DAYS, REVIEW_WORKING_DAYS } from "./deadlines.ts";
import { addWorkingDays, workingDaysBetween } from "./working-days.ts";

export type RowTile = {
  readonly tile: "unreported" | "due_soon" | "overdue" | "returned" | "review_overdue";
  readonly dueOn: CalendarDate;
  /** The state the row had on that day. */
  readonly state: RowState;
};

/** A row nobody has begun counts as 未报 and, near or past the due day, as 临期 or 逾期 too. */
export function rowTiles(row: ReportRow, window: ReportWindow, day: CalendarDate): RowTile[] {
  const { dueOn, opensOn } = window;
  const then = rowOn(row, day);
  const { state } = then;
  if (day < opensOn) return [];
  if (state === "submitted") return reviewTiles(then, day);
  if (!isWithDepartment(state)) return [];
  // Handed back; or handed in again and then withdrawn, so that the correction is still owed.
  if (state === "returned" || then.firstSubmittedAt !== null) {
    const returned = lastEvent(then, "returned");
    return [{ tile: "returned", dueOn: returned ? correctionDeadline(row, returned) : dueOn, state }];
  }
  const tiles: RowTile[] = state === "not_started" ? [{ tile: "unreported", dueOn, state }] : [];
  if (day > dueOn) tiles.push({ tile: "overdue", dueOn, state });
  else if (workingDaysBetween(day, dueOn) <= DUE_SOON_WORKING_DAYS) tiles.push({ tile: "due_soon", dueOn, state });
  return tiles;
}

function reviewTiles(then: ReportRow, day: CalendarDate): RowTile[] {
  const submitted = lastEvent(then, "submitted");
  if (!submitted) return [];
  const submittedOn = dayOf(submitted.at);
  if (workingDaysBetween(submittedOn, day) <= REVIEW_WORKING_DAYS) return [];
  const dueOn = addWorkingDays(submittedOn, REVIEW_WORKING_DAYS);
  return [{ tile: "review_overdue", dueOn, state: then.state }];
}
