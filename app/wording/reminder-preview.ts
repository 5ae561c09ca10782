/** The reminders of a day in words, before anything is sent. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { Plan } from "#app/domain/plan.ts";
import { remindedSince } from "#app/domain/reminded-days.ts";
import { reminderDigests } from "#app/domain/reminder-digests.ts";
import { assignmentWords } from "./people.ts";
import { reminderMessage, type ReminderMessage } from "./reminder-message.ts";

export type PreviewPart = ReminderMessage["parts"][number];

/** What one person would get. */
export type PreviewDigest = ReminderMessage & {
  readonly personId: number;
  readonly name: string;
  readonly roles: string;
};

/** What `day` would say; `today` also says what went unsaid on days that were missed. */
export function previewDigests(plan: Plan, day: CalendarDate, today: CalendarDate): PreviewDigest[] {
  const since = day === today ? remindedSince(plan.remindedDays, today) : null;
  return reminderDigests(plan, plan.people, day, since).map(({ person, lines }) => ({
    personId: person.id,
    name: person.name,
    roles: person.assignments.map((assignment) => assignmentWords(plan, assignment)).join("、"),
    ...reminderMessage(plan, lines, day),
  }));
}
