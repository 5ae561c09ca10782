/** What the form for a round or a walk-through offers, and what it starts with. */
import type { InspectionChoices } from "#app/components/inspection/inspection-fields.tsx";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { eligiblePeople, inspectedHalfYears } from "#app/domain/inspection-checks.ts";
import { halfYearInspections } from "#app/domain/inspection-figures.ts";
import type { Inspection, InspectionKind } from "#app/domain/inspection.ts";
import type { Plan } from "#app/domain/plan.ts";

export function inspectionChoices(plan: Plan, former: Inspection | null = null): InspectionChoices {
  return {
    periods: inspectedHalfYears(plan).map(({ id, label }) => ({ value: id, label })),
    people: eligiblePeople(plan, former).map(({ id, name }) => ({ value: String(id), label: name })),
    departments: plan.departments.map(({ code, name }) => ({ value: code, label: name })),
    tasks: plan.tasks.map(({ no, title }) => ({ value: String(no), label: `${no} ${title}` })),
  };
}

/** A new round is about the first half-year begun that has none. */
export function firstFacts(plan: Plan, kind: InspectionKind, today: CalendarDate) {
  if (kind === "walkthrough") return { title: "", methods: [] };
  const open = halfYearInspections(plan, today).find(({ standing }) => standing === "missing");
  return { halfYear: open?.halfYear.id, title: open ? `${open.halfYear.label}督查` : "", methods: ["on_site"] };
}

/** The record as its form starts. */
export function typedFacts({ leadId, memberIds, departmentCodes, taskNos, methods, ...inspection }: Inspection) {
  const { title, startsOn, endsOn, otherMembers, place, route, scheme } = inspection;
  return {
    title,
    startsOn,
    endsOn,
    otherMembers,
    place,
    route,
    scheme,
    leadId: String(leadId),
    memberIds: memberIds.map(String),
    departmentCodes: [...departmentCodes],
    taskNos: taskNos.map(String),
    methods: [...methods],
  };
}

/** Ticked boxes of a field, as conform keeps them: none, one, or several. */
export function ticked(initialValue: unknown): string[] {
  return (Array.isArray(initialValue) ? initialValue : [initialValue])
    .filter((each) => each !== undefined && each !== null && each !== "")
    .map(String);
}
