/** What a meeting and its agenda need before they can be kept. */
import type { CalendarDate } from "./calendar-date.ts";
import { inspectedHalfYears } from "./inspection-checks.ts";
import {
  adoptedAt,
  meetingAccounts,
  type Absence,
  type AgendaFacts,
  type Meeting,
  type MeetingFacts,
} from "./meeting.ts";
import { isUnknown, type FieldFault } from "./field-fault.ts";
import type { HalfYear, Plan } from "./plan.ts";
import type { Person } from "./role.ts";

/** As typed: absences are lines of 姓名：原因. */
export type MeetingInput = Omit<MeetingFacts, "absences" | "halfYear"> & {
  readonly halfYear: MeetingFacts["halfYear"] | null;
  readonly absences: string;
};

/** Half-years that are reported on and come before a meeting. */
export function halfYearsOfMeetings(plan: Pick<Plan, "halfYears">): HalfYear[] {
  return inspectedHalfYears(plan);
}

/** Accounts that can be invited: heads of departments take part in 工作例会 as well. */
export function invitedPeople({ people }: Pick<Plan, "people">, former: Meeting | null = null): Person[] {
  const kept = former ? meetingAccounts(former) : [];
  return people.filter(({ id, disabled }) => !disabled || kept.includes(id));
}

/** 「张敏：外出学习」, one a line; null where a line has no name or no reason. */
export function parseAbsences(text: string): Absence[] | null {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const absences = lines.map((line) => {
    const [name = "", ...rest] = line.split(/[：:]/);
    return { name: name.trim(), reason: rest.join("：").trim() };
  });
  return absences.every(({ name, reason }) => name !== "" && reason !== "") ? absences : null;
}

/** The lines `parseAbsences` reads. */
export function absenceLines(absences: readonly Absence[]): string {
  return absences.map(({ name, reason }) => `${name}：${reason}`).join("\n");
}

/** The facts as they are kept, or what is wrong, field by field. `former` is the record that is being changed. */
export function settledMeeting(
  plan: Plan,
  input: MeetingInput,
  former: Meeting | null,
): { readonly facts: MeetingFacts } | { readonly faults: readonly FieldFault[] } {
  const { heldOn, startsAt, chairId, attendeeIds } = input;
  const halfYear = halfYearOf(plan, input, former);
  const absences = parseAbsences(input.absences);
  const faults = meetingFaults(plan, input, former);
  if (!halfYear || absences === null || faults.length > 0) return { faults };
  const invited = invitedPeople(plan, former).map(({ id }) => id);
  return {
    facts: {
      kind: input.kind,
      halfYear: halfYear.id,
      title: input.title.trim(),
      heldOn,
      startsAt,
      place: input.place.trim(),
      chairId,
      chairName: chairId === null ? input.chairName.trim() : "",
      attendeeIds: invited.filter((id) => attendeeIds.includes(id) && id !== chairId),
      otherAttendees: splitNames(input.otherAttendees).join("、"),
      absences,
    },
  };
}

/** Everything that is wrong. Fields that could not be read are missing. */
export function meetingFaults(plan: Plan, input: Partial<MeetingInput>, former: Meeting | null): FieldFault[] {
  const { title, startsAt, chairId, chairName, attendeeIds = [] } = input;
  const invited = invitedPeople(plan, former);
  const isOutside = (id: number) => invited.every((person) => person.id !== id);
  const faults: FieldFault[] = [];
  if (title?.trim() === "") faults.push(["title", "请写会议名称"]);
  faults.push(...dayFaults(plan, input, former));
  if (startsAt && !/^([01]\d|2[0-3]):[0-5]\d$/.test(startsAt)) faults.push(["startsAt", "时间写成 时:分，例如 14:30"]);
  if (typeof chairId === "number" ? isOutside(chairId) : chairId === null && chairName?.trim() === "")
    faults.push(["chairId", "请选主持人，没有账号的写姓名"]);
  if (attendeeIds.some(isOutside)) faults.push(["attendeeIds", "出席人请从列表里选，没有账号的写在其他出席里"]);
  return [...faults, ...absenceFaults(invited, input)];
}

function halfYearOf(plan: Plan, { halfYear }: Partial<MeetingInput>, former: Meeting | null): HalfYear | undefined {
  return halfYearsOfMeetings(plan).find(({ id }) => id === (former?.halfYear ?? halfYear));
}

function dayFaults(plan: Plan, input: Partial<MeetingInput>, former: Meeting | null): FieldFault[] {
  const { heldOn } = input;
  const halfYear = halfYearOf(plan, input, former);
  if (!halfYear) return input.halfYear === undefined ? [] : [["halfYear", "请选会议所议的半年"]];
  if (heldOn === undefined) return [];
  if (heldOn < halfYear.startsOn) return [["heldOn", `议${halfYear.label}的会不早于 ${halfYear.startsOn}`]];
  return former && former.heldOn !== heldOn && adoptedAt(plan, former).length > 0
    ? [["heldOn", "这次会议已通过半年结果，日期不能再改"]]
    : [];
}

function absenceFaults(invited: readonly Person[], input: Partial<MeetingInput>): FieldFault[] {
  if (input.absences === undefined) return [];
  const absences = parseAbsences(input.absences);
  if (absences === null) return [["absences", "缺席每人一行，写成 姓名：原因"]];
  const both = absences.find(({ name }) => namesOf(invited, input).includes(name));
  return both ? [["absences", `${both.name}同时列在出席和缺席里`]] : [];
}

/** Names written one after another, with any mark between them. */
export function splitNames(text: string): string[] {
  return text
    .split(/[、，,；;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
}

function namesOf(invited: readonly Person[], input: Partial<MeetingInput>): string[] {
  const { chairId, attendeeIds = [], otherAttendees = "", chairName = "" } = input;
  const named = invited.filter(({ id }) => id === chairId || attendeeIds.includes(id)).map(({ name }) => name);
  return [...named, ...splitNames(otherAttendees), ...(chairId === null ? [chairName.trim()] : [])];
}

/** What is wrong with an agenda item, as far as it could be read. A day before the meeting would be over when it is set. */
export function agendaFaults(plan: Plan, heldOn: CalendarDate, facts: Partial<AgendaFacts>): FieldFault[] {
  const { title, decision, taskNo, departmentCode, leaderCode, dueOn } = facts;
  const faults: FieldFault[] = [];
  if (title?.trim() === "") faults.push(["title", "请写议题"]);
  if (isUnknown(plan.taskByNo, taskNo)) faults.push(["taskNo", "没有这项任务"]);
  if (isUnknown(plan.departmentByCode, departmentCode)) faults.push(["departmentCode", "没有这个科室"]);
  if (isUnknown(plan.leaderByCode, leaderCode)) faults.push(["leaderCode", "没有这位领导"]);
  if (dueOn && dueOn < heldOn) faults.push(["dueOn", `完成时限不能早于会议日期 ${heldOn}`]);
  if (dueOn && decision?.trim() === "") faults.push(["decision", "定了时限的，请写会议决定"]);
  return faults;
}

/** What is wrong with keeping the minutes now. 院长办公会 needs the number of its minutes at once. */
export function holdFaults(plan: Plan, meeting: Meeting, minutesNo: string, today: CalendarDate): FieldFault[] {
  const { kind, heldOn, items } = meeting;
  const number = minutesNo.trim();
  if (heldOn > today) return [["minutesNo", `${heldOn} 才开会；提前召开的请先改日期`]];
  if (items.length === 0) return [["minutesNo", "还没有议题，请先写议题"]];
  if (kind === "president" && number === "") return [["minutesNo", "请填写院长办公会纪要编号"]];
  if (number !== meeting.minutesNo && adoptedAt(plan, meeting).length > 0)
    return [["minutesNo", `半年结果已按纪要编号 ${meeting.minutesNo} 登记通过，编号不能再改`]];
  return [];
}
