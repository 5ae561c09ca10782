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
import type { FieldFault } from "./field-fault.ts";
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
  const halfYear = halfYearsOfMeetings(plan).find(({ id }) => id === (former?.halfYear ?? input.halfYear));
  const invited = invitedPeople(plan, former);
  const isKnown = (id: number) => invited.some((person) => person.id === id);
  const absences = parseAbsences(input.absences);
  const faults: FieldFault[] = [];
  if (input.title.trim() === "") faults.push(["title", "请写会议名称"]);
  if (!halfYear) faults.push(["halfYear", "请选会议所议的半年"]);
  else if (heldOn < halfYear.startsOn) faults.push(["heldOn", `议${halfYear.label}的会不早于 ${halfYear.startsOn}`]);
  if (former && former.heldOn !== heldOn && adoptedAt(plan, former).length > 0)
    faults.push(["heldOn", "这次会议已通过半年结果，日期不能再改"]);
  if (startsAt !== "" && !/^([01]\d|2[0-3]):[0-5]\d$/.test(startsAt))
    faults.push(["startsAt", "时间写成 时:分，例如 14:30"]);
  if (chairId !== null ? !isKnown(chairId) : input.chairName.trim() === "")
    faults.push(["chairId", "请选主持人，没有账号的写姓名"]);
  if (!attendeeIds.every(isKnown)) faults.push(["attendeeIds", "出席人请从列表里选，没有账号的写在其他出席里"]);
  if (absences === null) faults.push(["absences", "缺席每人一行，写成 姓名：原因"]);
  const both = absences?.find(({ name }) => namesOf(invited, input).includes(name));
  if (both) faults.push(["absences", `${both.name}同时列在出席和缺席里`]);
  if (!halfYear || absences === null || faults.length > 0) return { faults };
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
      attendeeIds: invited.map(({ id }) => id).filter((id) => attendeeIds.includes(id) && id !== chairId),
      otherAttendees: splitNames(input.otherAttendees).join("、"),
      absences,
    },
  };
}

/** Names written one after another, with any mark between them. */
export function splitNames(text: string): string[] {
  return text
    .split(/[、，,；;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
}

function namesOf(invited: readonly Person[], input: MeetingInput): string[] {
  const { chairId, attendeeIds, otherAttendees, chairName } = input;
  const named = invited.filter(({ id }) => id === chairId || attendeeIds.includes(id)).map(({ name }) => name);
  return [...named, ...splitNames(otherAttendees), ...(chairId === null ? [chairName.trim()] : [])];
}

/** What is wrong with an agenda item, field by field. A day before the meeting would be over when it is set. */
export function agendaFaults(plan: Plan, heldOn: CalendarDate, facts: AgendaFacts): FieldFault[] {
  const { title, decision, taskNo, departmentCode, leaderCode, dueOn } = facts;
  const faults: FieldFault[] = [];
  if (title.trim() === "") faults.push(["title", "请写议题"]);
  if (taskNo !== null && !plan.taskByNo.has(taskNo)) faults.push(["taskNo", "没有这项任务"]);
  if (departmentCode !== null && !plan.departmentByCode.has(departmentCode))
    faults.push(["departmentCode", "没有这个科室"]);
  if (leaderCode !== null && !plan.leaderByCode.has(leaderCode)) faults.push(["leaderCode", "没有这位领导"]);
  if (dueOn !== null && dueOn < heldOn) faults.push(["dueOn", `完成时限不能早于会议日期 ${heldOn}`]);
  if (dueOn !== null && decision.trim() === "") faults.push(["decision", "定了时限的，请写会议决定"]);
  return faults;
}

/** Why the minutes cannot be kept yet; null when they can. 院长办公会 needs the number of its minutes. */
export function holdFault(meeting: Meeting, minutesNo: string, today: CalendarDate): FieldFault | null {
  const { kind, heldOn, items } = meeting;
  if (heldOn > today) return ["minutesNo", `${heldOn} 才开会；提前召开的请先改日期`];
  if (items.length === 0) return ["minutesNo", "还没有议题，请先写议题"];
  if (kind === "president" && minutesNo.trim() === "") return ["minutesNo", "请填写院长办公会纪要编号"];
  return null;
}
