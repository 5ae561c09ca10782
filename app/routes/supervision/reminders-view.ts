/** The reminders of a day as the preview draws them. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { Plan } from "#app/domain/plan.ts";
import { reminderDigests } from "#app/domain/reminder-digests.ts";
import { boardDays } from "#app/domain/supervision-days.ts";
import { addWorkingDays, isWorkingDay } from "#app/domain/working-days.ts";
import { paths } from "#app/paths.ts";
import { previewDigests } from "#app/wording/reminder-preview.ts";

/** How far the empty page looks ahead for the next day with reminders. */
const WORKING_DAYS_AHEAD = 30;

export function remindersView(plan: Plan, day: CalendarDate, today: CalendarDate) {
  const digests = previewDigests(plan, day, today);
  const link = (asOf: CalendarDate) => paths.reminders({ asOf: asOf === today ? null : asOf });
  const next = digests.length > 0 ? null : nextDay(plan, day);
  return {
    day,
    today,
    workingDay: isWorkingDay(day),
    range: boardDays(plan),
    previous: link(addWorkingDays(day, -1)),
    following: link(addWorkingDays(day, 1)),
    next: next === null ? null : { day: next, to: link(next) },
    digests,
  };
}

function nextDay(plan: Plan, day: CalendarDate): CalendarDate | null {
  for (let step = 1; step <= WORKING_DAYS_AHEAD; step += 1) {
    const at = addWorkingDays(day, step);
    if (reminderDigests(plan, plan.people, at).length > 0) return at;
  }
  return null;
}
