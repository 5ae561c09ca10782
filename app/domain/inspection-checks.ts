/** What a plan for a round or a walk-through needs before it can be kept. */
import { addDays, type CalendarDate } from "./calendar-date.ts";
import { halfYearOfDay } from "./finding-number.ts";
import type { HalfYearId } from "./half-year.ts";
import { INSPECTION_METHODS, participantIds, type Inspection, type InspectionFacts } from "./inspection.ts";
import type { FieldFault } from "./field-fault.ts";
import { can } from "./permissions.ts";
import type { HalfYear, Plan } from "./plan.ts";
import type { Person } from "./role.ts";

/** As typed: a walk-through's half-year and last day follow from its day. */
export type InspectionInput = Omit<InspectionFacts, "halfYear" | "endsOn"> & {
  readonly halfYear: HalfYearId | null;
  readonly endsOn: CalendarDate | null;
};

/** A round is held in its half-year or in the one after it. */
const LATEST_AFTER_HALF_YEAR = 184;

/** Half-years that have rounds and walk-throughs: those of the plan after the baseline. */
export function inspectedHalfYears({ halfYears }: Pick<Plan, "halfYears">): HalfYear[] {
  return halfYears.filter(({ baseline }) => !baseline);
}

/** Accounts that may take part: those who may see the record. Others are written by name. */
export function eligiblePeople({ people }: Pick<Plan, "people">, former: Inspection | null = null): Person[] {
  const kept = former ? participantIds(former) : [];
  return people.filter((person) => kept.includes(person.id) || (!person.disabled && can(person, "inspection.read")));
}

/** The facts as they are kept, or what is wrong, field by field. `former` is the record that is being changed. */
export function settledInspection(
  plan: Plan,
  input: InspectionInput,
  former: Inspection | null,
): { readonly facts: InspectionFacts } | { readonly faults: readonly FieldFault[] } {
  const { kind, startsOn } = input;
  const isVisit = kind === "walkthrough";
  const endsOn = isVisit ? startsOn : (input.endsOn ?? startsOn);
  const halfYearId = former?.halfYear ?? (isVisit ? halfYearOfDay(plan.halfYears, startsOn) : input.halfYear);
  const halfYear = inspectedHalfYears(plan).find(({ id }) => id === halfYearId);
  const eligible = eligiblePeople(plan, former);
  const known = (id: number) => eligible.some((person) => person.id === id);
  const faults: FieldFault[] = [];
  if (input.title.trim() === "") faults.push(["title", "请写名称"]);
  if (halfYear) faults.push(...dayFaults(halfYear, isVisit, startsOn, endsOn));
  else if (isVisit) faults.push(["startsOn", "日期不在方案督查的半年之内（2024年上半年起）"]);
  else faults.push(["halfYear", "请选所督查的半年"]);
  if (!known(input.leadId)) faults.push(["leadId", "请选带队人"]);
  if (!input.memberIds.every(known)) faults.push(["memberIds", "成员请从列表里选，没有账号的写在其他成员里"]);
  if (isVisit && input.route === null) faults.push(["route", "请选门诊或住院"]);
  if (!isVisit && input.methods.length === 0) faults.push(["methods", "请至少选一种方式"]);
  if (!halfYear || faults.length > 0) return { faults };
  const facts: InspectionFacts = {
    kind,
    halfYear: halfYear.id,
    title: input.title.trim(),
    startsOn,
    endsOn,
    leadId: input.leadId,
    memberIds: eligible.map(({ id }) => id).filter((id) => input.memberIds.includes(id) && id !== input.leadId),
    otherMembers: input.otherMembers.trim(),
    departmentCodes: plan.departments.map(({ code }) => code).filter((code) => input.departmentCodes.includes(code)),
    taskNos: isVisit ? [] : plan.tasks.map(({ no }) => no).filter((no) => input.taskNos.includes(no)),
    place: isVisit ? input.place.trim() : "",
    methods: isVisit ? ["walkthrough"] : INSPECTION_METHODS.filter((method) => input.methods.includes(method)),
    route: isVisit ? input.route : null,
    scheme: input.scheme.trim(),
  };
  return { facts };
}

function dayFaults(
  halfYear: HalfYear,
  isVisit: boolean,
  startsOn: CalendarDate,
  endsOn: CalendarDate,
): readonly FieldFault[] {
  const { label } = halfYear;
  if (isVisit)
    return startsOn < halfYear.startsOn || startsOn > halfYear.endsOn
      ? [["startsOn", `这次体验编在${label}，改到别的半年请取消后另行安排`]]
      : [];
  if (startsOn < halfYear.startsOn) return [["startsOn", `${label}的督查不早于 ${halfYear.startsOn}`]];
  if (endsOn < startsOn) return [["endsOn", "结束日不能早于开始日"]];
  const latest = addDays(halfYear.endsOn, LATEST_AFTER_HALF_YEAR);
  return endsOn > latest ? [["endsOn", `${label}的督查最晚到 ${latest}`]] : [];
}
