/** What a plan for a round or a walk-through needs before it can be kept. */
import { addDays, type CalendarDate } from "./calendar-date.ts";
import { halfYearOfDay } from "./finding-number.ts";
import type { HalfYearId } from "./half-year.ts";
import { INSPECTION_METHODS, participantIds, type Inspection, type InspectionFacts } from "./inspection.ts";
import { isUnknown, type FieldFault } from "./field-fault.ts";
import { can } from "./permissions.ts";
import type { HalfYear, Plan } from "./plan.ts";
import type { Person } from "./role.ts";
import { stepsOf } from "./visit-steps.ts";

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
  const { kind, startsOn, memberIds, departmentCodes, taskNos, methods } = input;
  const isVisit = kind === "walkthrough";
  const halfYear = halfYearOf(plan, input, former);
  const faults = inspectionFaults(plan, input, former);
  if (!halfYear || faults.length > 0) return { faults };
  const members = eligiblePeople(plan, former).map(({ id }) => id);
  const facts: InspectionFacts = {
    kind,
    halfYear: halfYear.id,
    title: input.title.trim(),
    startsOn,
    endsOn: isVisit ? startsOn : (input.endsOn ?? startsOn),
    leadId: input.leadId,
    memberIds: members.filter((id) => memberIds.includes(id) && id !== input.leadId),
    otherMembers: input.otherMembers.trim(),
    departmentCodes: plan.departments.map(({ code }) => code).filter((code) => departmentCodes.includes(code)),
    taskNos: isVisit ? [] : plan.tasks.map(({ no }) => no).filter((no) => taskNos.includes(no)),
    place: isVisit ? input.place.trim() : "",
    methods: isVisit ? ["walkthrough"] : INSPECTION_METHODS.filter((method) => methods.includes(method)),
    route: isVisit ? input.route : null,
    scheme: input.scheme.trim(),
  };
  return { facts };
}

/** Everything that is wrong. Fields that could not be read are missing. */
export function inspectionFaults(plan: Plan, input: Partial<InspectionInput>, former: Inspection | null): FieldFault[] {
  const { kind, title, leadId, memberIds = [], departmentCodes = [] } = input;
  const eligible = eligiblePeople(plan, former);
  const isOutside = (id: number) => eligible.every((person) => person.id !== id);
  const faults: FieldFault[] = [];
  if (title?.trim() === "") faults.push(["title", "请写名称"]);
  faults.push(...dayFaults(plan, input, former));
  if (leadId !== undefined && isOutside(leadId)) faults.push(["leadId", "请选带队人"]);
  if (memberIds.some(isOutside)) faults.push(["memberIds", "成员请从列表里选，没有账号的写在其他成员里"]);
  if (departmentCodes.some((code) => isUnknown(plan.departmentByCode, code)))
    faults.push(["departmentCodes", "科室请从列表里选"]);
  return [...faults, ...(kind === "walkthrough" ? visitFaults(input, former) : roundFaults(plan, input))];
}

function roundFaults(plan: Plan, { kind, methods, taskNos = [] }: Partial<InspectionInput>): FieldFault[] {
  const faults: FieldFault[] = [];
  if (taskNos.some((no) => isUnknown(plan.taskByNo, no))) faults.push(["taskNos", "任务请从列表里选"]);
  if (kind !== undefined && methods?.length === 0) faults.push(["methods", "请至少选一种方式"]);
  return faults;
}

/** The route stays where a step of it has been observed. */
function visitFaults({ route }: Partial<InspectionInput>, former: Inspection | null): FieldFault[] {
  if (route === null) return [["route", "请选门诊或住院"]];
  if (route === undefined || !former) return [];
  const steps = stepsOf(route);
  const isBound = former.observations.some(({ step }) => step !== null && !steps.includes(step));
  return isBound ? [["route", "已有这条路线的观察，不能换路线"]] : [];
}

/** A walk-through belongs to the half-year of its day. */
function halfYearOf(
  plan: Plan,
  { kind, startsOn, halfYear }: Partial<InspectionInput>,
  former: Inspection | null,
): HalfYear | null {
  const ofDay = kind === "walkthrough" && startsOn !== undefined ? halfYearOfDay(plan.halfYears, startsOn) : null;
  const wanted = former?.halfYear ?? (kind === "walkthrough" ? ofDay : halfYear);
  return inspectedHalfYears(plan).find(({ id }) => id === wanted) ?? null;
}

function dayFaults(plan: Plan, input: Partial<InspectionInput>, former: Inspection | null): readonly FieldFault[] {
  const { kind, startsOn, endsOn } = input;
  const halfYear = halfYearOf(plan, input, former);
  if (kind === "walkthrough") {
    if (startsOn === undefined) return [];
    if (!halfYear) return [["startsOn", "日期不在方案督查的半年之内（2024年上半年起）"]];
    return startsOn < halfYear.startsOn || startsOn > halfYear.endsOn
      ? [["startsOn", `这次体验编在${halfYear.label}，改到别的半年请取消后另行安排`]]
      : [];
  }
  const lastDay = endsOn ?? startsOn;
  const faults: FieldFault[] = [];
  if (startsOn !== undefined && lastDay !== undefined && lastDay < startsOn)
    faults.push(["endsOn", "结束日不能早于开始日"]);
  if (!halfYear) return input.halfYear === undefined ? faults : [...faults, ["halfYear", "请选所督查的半年"]];
  const { label } = halfYear;
  if (startsOn !== undefined && startsOn < halfYear.startsOn)
    faults.push(["startsOn", `${label}的督查不早于 ${halfYear.startsOn}`]);
  const latest = addDays(halfYear.endsOn, LATEST_AFTER_HALF_YEAR);
  if (lastDay !== undefined && lastDay > latest)
    faults.push([endsOn ? "endsOn" : "startsOn", `${label}的督查最晚到 ${latest}`]);
  return faults;
}
