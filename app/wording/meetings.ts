/** Words of 工作例会 and 院长办公会. */
import { shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import type { Meeting, MeetingEventKind, MeetingKind, MeetingState } from "#app/domain/meeting.ts";
import type { Plan } from "#app/domain/plan.ts";

export const MEETING_KIND_WORDS: Record<MeetingKind, string> = { work: "工作例会", president: "院长办公会" };

export const MEETING_STATE_WORDS: Record<MeetingState, string> = {
  planned: "计划中",
  held: "已召开",
  called_off: "已取消",
};

export const MEETING_EVENT_WORDS: Record<MeetingEventKind, string> = {
  planned: "安排",
  changed: "修改安排",
  held: "纪要定稿",
  numbered: "补登纪要编号",
  reopened: "重新打开",
  called_off: "取消",
};

export const MEETING_DONE_WORDS = {
  planned: "已安排，参会人的日历订阅里会出现。请拟议程。",
  changed: "安排已改。",
  draft: "已加入议程，可以逐项修改、调整次序。",
  add: "已加入议程。",
  write: "已保存。",
  remove: "已从议程删去，审计记录里留有原文。",
  move: "次序已调整。",
  hold: "纪要已定稿，决定可以登记为问题或记到任务。",
  number: "纪要编号已登记。",
  note: "已记到任务，牵头科室在任务页看得到。",
  call_off: "已取消，编号不再使用。",
  reopen: "已重新打开，可以更正后再次定稿。",
} as const;

/** 「顾怀远」: an account's name, or the name that was written. Empty where accounts may not be seen. */
export function chairWords({ people }: Pick<Plan, "people">, { chairId, chairName }: Meeting): string {
  return chairId === null ? chairName : accountNames({ people }, [chairId]).join("");
}

/** Names of accounts, in this order. */
export function accountNames({ people }: Pick<Plan, "people">, ids: readonly number[]): string[] {
  return ids.flatMap((id) => people.find((person) => person.id === id)?.name ?? []);
}

/** Everyone who attended but the chair, those without an account last. */
export function attendeeNames(plan: Pick<Plan, "people">, { attendeeIds, otherAttendees }: Meeting): string[] {
  return [...accountNames(plan, attendeeIds), ...otherAttendees.split("、").filter(Boolean)];
}

/** 「07-25 14:30 行政楼三楼会议室」 */
export function whenAndWhere({ heldOn, startsAt, place }: Meeting, today: CalendarDate): string {
  return [shortDay(heldOn, today), startsAt, place].filter(Boolean).join(" ");
}

/** 「议题 5 项，决定 4 项；登记问题 1 个，记到任务 2 项」 */
export function meetingFigureWords({ taskNotes }: Pick<Plan, "taskNotes">, meetings: readonly Meeting[]): string {
  const items = meetings.flatMap((meeting) => meeting.items);
  const decisions = items.filter(({ decision }) => decision !== "").length;
  const findings = items.filter(({ findingId }) => findingId !== null).length;
  const notes = items.filter(({ id }) => taskNotes.some(({ agendaItemId }) => agendaItemId === id)).length;
  return `议题 ${items.length} 项，决定 ${decisions} 项；登记问题 ${findings} 个，记到任务 ${notes} 项`;
}

/** What becomes of the agenda once the meeting was held. */
export function afterwardsWords({ heldOn }: Meeting, today: CalendarDate): string {
  const from = heldOn > today ? `（${shortDay(heldOn, today)} 起）` : "";
  return `会后在每项里写下决定；纪要定稿${from}后，决定可以登记为问题、记到任务。`;
}

/** Before the minutes are kept nobody has been there yet. */
export function attendingWord(state: MeetingState): string {
  return state === "held" ? "出席" : "应到";
}

/** Nor has anybody been missed. */
export function absenceWord(state: MeetingState): string {
  return state === "held" ? "缺席" : "请假";
}

const SITTING_IN = /[（(]列席[）)]$/;

/** As `attendeeNames`; 「周老师（列席）」 sits in and is not counted among those who attend. */
export function attendeesByPart(
  plan: Pick<Plan, "people">,
  meeting: Meeting,
): { readonly attending: string[]; readonly sittingIn: string[] } {
  const names = attendeeNames(plan, meeting);
  return {
    attending: names.filter((name) => !SITTING_IN.test(name)),
    sittingIn: names.filter((name) => SITTING_IN.test(name)).map((name) => name.replace(SITTING_IN, "")),
  };
}
