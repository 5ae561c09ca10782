import { dayOf, type CalendarDate } from "./calendar-date.ts";
import { CORRECTION_WORKING_DAYS } from "./deadlines.ts";
import { lastEvent, type ReportRow, type RowEvent } from "./report-row.ts";
import { addWorkingDays } from "./working-days.ts";

/** The day by which a return is to be answered. The row keeps that of its latest return; an earlier one is counted again. */
export function correctionDeadline(row: ReportRow, returned: RowEvent): CalendarDate {
  const kept = returned === lastEvent(row, "returned") ? row.correctionDueOn : null;
  return kept ?? addWorkingDays(dayOf(returned.at), CORRECTION_WORKING_DAYS);
}
