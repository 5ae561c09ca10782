/**
 * A meeting on the plan (domain.md §7): 工作例会 that comments on the half-year, or 院长办公会 that passes it. Planned with
 * its agenda, then held with minutes; what it decided can become a finding or a note on a task.
 */
import type { CalendarDate, Instant } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";

/** 工作例会 院长办公会 */
export const MEETING_KINDS = ["work", "president"] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** 计划中 已召开 已取消 */
export const MEETING_STATES = ["planned", "held", "called_off"] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

export const MEETING_EVENTS = ["planned", "changed", "held", "numbered", "reopened", "called_off"] as const;
export type MeetingEventKind = (typeof MEETING_EVENTS)[number];

export type MeetingEvent = {
  readonly kind: MeetingEventKind;
  readonly at: Instant;
  readonly actorName: string;
  readonly actorId: number | null;
  /** The reason of `reopened` and `called_off`, the number of `numbered`. */
  readonly text: string;
};

export type Absence = { readonly name: string; readonly reason: string };

/** What is written down about the meeting itself. */
export type MeetingFacts = {
  readonly kind: MeetingKind;
  /** The half-year it is about; it may be held after its end. */
  readonly halfYear: HalfYearId;
  readonly title: string;
  readonly heldOn: CalendarDate;
  /** `14:30`; empty where no time is given. */
  readonly startsAt: string;
  readonly place: string;
  /** 主持: an account, or else a name. */
  readonly chairId: number | null;
  readonly chairName: string;
  /** 出席: accounts, without the chair. */
  readonly attendeeIds: readonly number[];
  /** People without an account. */
  readonly otherAttendees: string;
  /** 缺席, each with the reason. */
  readonly absences: readonly Absence[];
};

/** 议题, and what the meeting made of it. */
export type AgendaFacts = {
  readonly title: string;
  /** 情况 */
  readonly background: string;
  readonly taskNo: number | null;
  /** 点评 */
  readonly leaderComment: string;
  /** 会议决定 */
  readonly decision: string;
  readonly departmentCode: string | null;
  readonly leaderCode: string | null;
  readonly dueOn: CalendarDate | null;
};

export type AgendaItem = AgendaFacts & {
  readonly id: number;
  /** The matter of 需关注 it was drafted from; null for one written by hand. */
  readonly origin: string | null;
  readonly version: number;
  /** The finding the decision has become. */
  readonly findingId: string | null;
};

export type Meeting = MeetingFacts & {
  /** `LH-2025-01`, `YB-2025-02`: never given twice. */
  readonly id: string;
  readonly serial: number;
  readonly state: MeetingState;
  /** 纪要编号; empty until there is one. */
  readonly minutesNo: string;
  /** Raised by every change of the record; agenda items have versions of their own. */
  readonly version: number;
  /** Oldest first. */
  readonly events: readonly MeetingEvent[];
  /** In the order of the agenda. */
  readonly items: readonly AgendaItem[];
};

/** A decision of a meeting, put where those who work on the task see it. */
export type TaskNote = {
  readonly id: number;
  readonly taskNo: number;
  readonly agendaItemId: number;
  readonly text: string;
  readonly notedAt: Instant;
  readonly notedBy: string;
  /** The meeting as it was called then, also for those who may see no meetings. */
  readonly meetingTitle: string;
  readonly meetingOn: CalendarDate;
};

/** What people do with the record after it was planned; `agenda`: everything about its items. */
export const MEETING_STEPS = ["change", "agenda", "hold", "number", "call_off", "reopen"] as const;
export type MeetingStep = (typeof MEETING_STEPS)[number];

/**
 * A meeting whose agenda has led to a finding took place. Minutes that were kept without a number are given theirs when
 * it is known; another number is a correction, for which they are reopened.
 */
export function mayStep(
  { state, minutesNo, items }: Pick<Meeting, "state" | "minutesNo" | "items">,
  step: MeetingStep,
): boolean {
  switch (step) {
    case "change":
    case "agenda":
    case "hold":
      return state === "planned";
    case "number":
      return state === "held" && minutesNo === "";
    case "call_off":
      return state === "planned" && items.every(({ findingId }) => findingId === null);
    case "reopen":
      return state === "held";
  }
}

export type FoundAgendaItem = { readonly meeting: Meeting; readonly item: AgendaItem };

/** An agenda item with its meeting; null for a number that is none. */
export function findAgendaItem(plan: { readonly meetings: readonly Meeting[] }, id: number): FoundAgendaItem | null {
  return found(plan, (item) => item.id === id);
}

/** The decision a finding came from; null for one from elsewhere, and for those who may not see meetings. */
export function decisionBehind(
  plan: { readonly meetings: readonly Meeting[] },
  findingId: string,
): FoundAgendaItem | null {
  return found(plan, (item) => item.findingId === findingId);
}

function found(
  { meetings }: { readonly meetings: readonly Meeting[] },
  isIt: (item: AgendaItem) => boolean,
): FoundAgendaItem | null {
  for (const meeting of meetings) {
    const item = meeting.items.find(isIt);
    if (item) return { meeting, item };
  }
  return null;
}

/** A decision stands once the meeting has been held; it becomes one finding at most. */
export function mayBecomeFinding({ state }: Pick<Meeting, "state">, { decision, findingId }: AgendaItem): boolean {
  return state === "held" && decision !== "" && findingId === null;
}

/** A decision on a task is noted there once. */
export function mayBecomeNote(
  { taskNotes }: { readonly taskNotes: readonly TaskNote[] },
  { state }: Pick<Meeting, "state">,
  { id, decision, taskNo }: AgendaItem,
): boolean {
  const isNoted = taskNotes.some(({ agendaItemId }) => agendaItemId === id);
  return state === "held" && decision !== "" && taskNo !== null && !isNoted;
}

/** 院长办公会 that can have passed the half-year: held after its end, with a number of its minutes. */
export function adoptingMeetings(
  plan: { readonly meetings: readonly Meeting[] },
  { endsOn }: { readonly endsOn: CalendarDate },
): Meeting[] {
  return plan.meetings.filter(
    ({ kind, state, heldOn, minutesNo }) =>
      kind === "president" && state === "held" && heldOn > endsOn && minutesNo !== "",
  );
}

/** The half-years that were passed at the meeting. */
export function adoptedAt(
  {
    adoptions,
  }: { readonly adoptions: readonly { readonly halfYear: HalfYearId; readonly meetingId?: string | null }[] },
  { id }: Pick<Meeting, "id">,
): HalfYearId[] {
  return adoptions.filter(({ meetingId }) => meetingId === id).map(({ halfYear }) => halfYear);
}

/** Chair and attendees with an account, by id. */
export function meetingAccounts({ chairId, attendeeIds }: Pick<Meeting, "chairId" | "attendeeIds">): number[] {
  return chairId === null ? [...attendeeIds] : [chairId, ...attendeeIds];
}
