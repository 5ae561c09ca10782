/** Planned meetings in the calendars of those who take part. */
import type { CalendarEvent } from "./calendar-event.ts";
import { meetingAccounts } from "./meeting.ts";
import type { Plan } from "./plan.ts";

/** Those the account chairs or attends; none for somebody without an account. */
export function meetingEvents({ meetings }: Pick<Plan, "meetings">, userId: number | undefined): CalendarEvent[] {
  if (userId === undefined) return [];
  return meetings
    .filter((meeting) => meeting.state === "planned" && meetingAccounts(meeting).includes(userId))
    .map(({ id, title, heldOn, startsAt, place }) => ({
      uid: `meeting.${id}`,
      day: heldOn,
      title: [startsAt, title, place && `（${place}）`].filter(Boolean).join(" ").replace(" （", "（"),
    }));
}
