/** One line of the list with everything it says. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { adoptedAt, type Meeting } from "#app/domain/meeting.ts";
import type { Plan } from "#app/domain/plan.ts";
import { paths } from "#app/paths.ts";
import { chairWords, MEETING_KIND_WORDS, whenAndWhere } from "#app/wording/meetings.ts";

export function meetingLine(plan: Plan, meeting: Meeting, today: CalendarDate) {
  const { id, kind, state, title, minutesNo, items } = meeting;
  return {
    id,
    to: paths.meeting(id),
    kind: MEETING_KIND_WORDS[kind],
    state,
    title,
    when: whenAndWhere(meeting, today),
    chair: chairWords(plan, meeting),
    minutesNo,
    items: items.length,
    decisions: items.filter(({ decision }) => decision !== "").length,
    findings: items.filter(({ findingId }) => findingId !== null).length,
    /** Labels of the half-years it passed. */
    adopted: adoptedAt(plan, meeting).map((halfYear) => ({
      label: plan.halfYearById.get(halfYear)?.label ?? halfYear,
      to: paths.review(halfYear),
    })),
  };
}

export type MeetingLine = ReturnType<typeof meetingLine>;
