/** What the forms of a meeting offer, and what they start with. */
import type { AgendaChoices } from "#app/components/meeting/agenda-fields.tsx";
import type { MeetingChoices } from "#app/components/meeting/meeting-fields.tsx";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { absenceLines, halfYearsOfMeetings, invitedPeople } from "#app/domain/meeting-checks.ts";
import type { Meeting, MeetingKind } from "#app/domain/meeting.ts";
import { can } from "#app/domain/permissions.ts";
import { currentHalfYear, type Plan } from "#app/domain/plan.ts";
import { MEETING_KIND_WORDS } from "#app/wording/meetings.ts";

const named = ({ code, name }: { code: string; name: string }) => ({ value: code, label: name });

export function meetingChoices(plan: Plan, former: Meeting | null = null): MeetingChoices {
  return {
    periods: halfYearsOfMeetings(plan).map(({ id, label }) => ({ value: id, label })),
    people: invitedPeople(plan, former).map(({ id, name }) => ({ value: String(id), label: name })),
  };
}

/** A new meeting is about the current half-year; everyone who may read its minutes is proposed. */
export function firstMeeting(plan: Plan, kind: MeetingKind, today: CalendarDate) {
  const { id, label } = currentHalfYear(plan, today);
  return {
    halfYear: id,
    title: `${label}${MEETING_KIND_WORDS[kind]}`,
    attendeeIds: invitedPeople(plan)
      .filter((person) => can(person, "meeting.read"))
      .map((person) => String(person.id)),
  };
}

/** The meeting as its form starts. */
export function typedMeeting({ chairId, attendeeIds, absences, ...meeting }: Meeting) {
  const { title, heldOn, startsAt, place, chairName, otherAttendees } = meeting;
  return {
    title,
    heldOn,
    startsAt,
    place,
    chairName,
    otherAttendees,
    chairId: chairId?.toString(),
    attendeeIds: attendeeIds.map(String),
    absences: absenceLines(absences),
  };
}

export function agendaChoices(plan: Plan): AgendaChoices {
  return {
    tasks: plan.tasks.map(({ no, title }) => ({ value: String(no), label: `${no} ${title}` })),
    departments: plan.departments.map(named),
    leaders: plan.leaders.map(named),
  };
}
