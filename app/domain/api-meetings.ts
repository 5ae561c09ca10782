/** `/api/v1/meetings`: meetings with agenda and decisions, for those who may read them. */
import { named, type Named } from "./api-named.ts";
import { adoptedAt, type AgendaItem, type Meeting } from "./meeting.ts";
import type { Plan } from "./plan.ts";

type Copied = "id" | "kind" | "state" | "title" | "heldOn" | "startsAt" | "place" | "absences" | "minutesNo";

export type ApiMeeting = Pick<Meeting, Copied> & {
  readonly period: Meeting["halfYear"];
  readonly chair: string;
  readonly attendees: readonly string[];
  readonly otherAttendees: string;
  /** Half-years it passed. */
  readonly adopted: readonly string[];
  readonly agenda: readonly (Pick<
    AgendaItem,
    "id" | "title" | "background" | "leaderComment" | "decision" | "dueOn"
  > & {
    readonly task: number | null;
    readonly department: Named | null;
    readonly leader: Named | null;
    readonly finding: string | null;
    readonly notedOnTask: boolean;
  })[];
};

export function apiMeetings(plan: Plan): { meetings: ApiMeeting[] } {
  return { meetings: plan.meetings.map((meeting) => apiMeeting(plan, meeting)) };
}

function apiMeeting(plan: Plan, meeting: Meeting): ApiMeeting {
  const { id, kind, state, title, heldOn, startsAt, place, absences, minutesNo, halfYear, otherAttendees } = meeting;
  const nameOf = (userId: number) => plan.people.find((person) => person.id === userId)?.name ?? "";
  return {
    id,
    kind,
    period: halfYear,
    state,
    title,
    heldOn,
    startsAt,
    place,
    chair: meeting.chairId === null ? meeting.chairName : nameOf(meeting.chairId),
    attendees: meeting.attendeeIds.map(nameOf),
    otherAttendees,
    absences,
    minutesNo,
    adopted: adoptedAt(plan, meeting),
    agenda: meeting.items.map((item) => ({
      id: item.id,
      title: item.title,
      background: item.background,
      leaderComment: item.leaderComment,
      decision: item.decision,
      dueOn: item.dueOn,
      task: item.taskNo,
      department: item.departmentCode === null ? null : named(plan.departmentByCode, item.departmentCode),
      leader: item.leaderCode === null ? null : named(plan.leaderByCode, item.leaderCode),
      finding: item.findingId,
      notedOnTask: plan.taskNotes.some(({ agendaItemId }) => agendaItemId === item.id),
    })),
  };
}
