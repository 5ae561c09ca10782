/** What the forms of a meeting offer, and what they start with. */
import type { AgendaChoices } from "#app/components/meeting/agenda-fields.tsx";
import type { InvitedGroup } from "#app/components/meeting/invited-people.tsx";
import type { MeetingChoices } from "#app/components/meeting/meeting-fields.tsx";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { absenceLines, halfYearsOfMeetings, invitedPeople } from "#app/domain/meeting-checks.ts";
import type { Meeting, MeetingKind } from "#app/domain/meeting.ts";
import { can } from "#app/domain/permissions.ts";
import { currentHalfYear, departmentName, type Plan } from "#app/domain/plan.ts";
import { departmentsOf, hasRole, ROLES } from "#app/domain/role.ts";
import { ROLE_WORDS } from "#app/wording/codes.ts";
import { MEETING_KIND_WORDS } from "#app/wording/meetings.ts";

const named = ({ code, name }: { code: string; name: string }) => ({ value: code, label: name });

export function meetingChoices(plan: Plan, former: Meeting | null = null): MeetingChoices {
  return {
    periods: halfYearsOfMeetings(plan).map(({ id, label }) => ({ value: id, label })),
    people: invitedPeople(plan, former).map(({ id, name }) => ({ value: String(id), label: name })),
    invited: invitedGroups(plan, former),
  };
}

/** Leaders, then departments in their order, then everybody else, each with what tells who they are. */
function invitedGroups(plan: Plan, former: Meeting | null): InvitedGroup[] {
  const people = invitedPeople(plan, former).map((person) => {
    const department = departmentsOf(person)[0] ?? null;
    const role = ROLES.find((each) => hasRole(person, each));
    const isLeader = hasRole(person, "leader") || hasRole(person, "task_force_head");
    return {
      group: isLeader ? "领导" : department === null ? "其他" : "科室",
      order: isLeader || department === null ? 0 : plan.departments.findIndex(({ code }) => code === department),
      value: String(person.id),
      label: person.name,
      place: !isLeader && department !== null ? departmentName(plan, department) : role ? ROLE_WORDS[role] : "",
    };
  });
  return ["领导", "科室", "其他"].flatMap((name) => {
    const members = people.filter(({ group }) => group === name).sort((a, b) => a.order - b.order);
    return members.length === 0 ? [] : [{ name, people: members }];
  });
}

/** A new meeting is about the current half-year, 专班组长 in the chair; everyone who may read its minutes is proposed. */
export function firstMeeting(plan: Plan, kind: MeetingKind, today: CalendarDate) {
  const { id, label } = currentHalfYear(plan, today);
  const heads = invitedPeople(plan).filter((person) => hasRole(person, "task_force_head"));
  return {
    halfYear: id,
    chairId: heads.length === 1 ? heads[0]?.id.toString() : undefined,
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
