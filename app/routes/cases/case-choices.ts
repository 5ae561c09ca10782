/** What the form for a case offers, and what it starts with. */
import type { CaseChoices } from "#app/components/exemplary-case/case-fields.tsx";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { halfYearsOfCases } from "#app/domain/case-checks.ts";
import { currentHalfYear, type Department, type Plan } from "#app/domain/plan.ts";

/** @param writable departments the person may write for */
export function caseChoices(plan: Plan, writable: readonly Department[]): CaseChoices {
  return {
    periods: halfYearsOfCases(plan).map(({ id, label }) => ({ value: id, label })),
    departments: writable.map(({ code, name }) => ({ value: code, label: name })),
    tasks: plan.tasks.map(({ no, title }) => ({ value: String(no), label: `${no} ${title}` })),
    measures: plan.indicators.flatMap(({ no, measures }) =>
      measures.map(({ key, label }) => ({ value: key, label: `${no} ${label}` })),
    ),
  };
}

/** The current half-year, the only department, and the task of the address. */
export function firstCase(plan: Plan, writable: readonly Department[], search: URLSearchParams, today: CalendarDate) {
  const [own, ...others] = writable;
  const task = search.get("task") ?? "";
  return {
    halfYear: currentHalfYear(plan, today).id,
    departmentCode: others.length === 0 ? own?.code : undefined,
    taskNo: plan.taskByNo.has(Number(task)) ? task : undefined,
  };
}
