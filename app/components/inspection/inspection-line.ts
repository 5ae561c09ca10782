/** One line of the list with everything it says. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { inspectionFigures } from "#app/domain/inspection-figures.ts";
import { inspectionOrdinal } from "#app/domain/inspection-number.ts";
import type { Inspection } from "#app/domain/inspection.ts";
import type { Plan } from "#app/domain/plan.ts";
import { paths } from "#app/paths.ts";
import { inspectionDays, scopeWords } from "#app/wording/inspections.ts";

/** The name of an account; empty when the reader may not see accounts. */
export function accountName(plan: Plan, userId: number): string {
  return plan.people.find(({ id }) => id === userId)?.name ?? "";
}

export function inspectionLine(plan: Plan, inspection: Inspection, today: CalendarDate) {
  const { id, kind, state, title, leadId } = inspection;
  return {
    id,
    to: paths.inspection(id),
    kind,
    state,
    ordinal: inspectionOrdinal(inspection),
    title,
    days: inspectionDays(inspection, today),
    lead: accountName(plan, leadId),
    scope: scopeWords(plan, inspection),
    figures: inspectionFigures(plan, [inspection]),
  };
}

export type InspectionLine = ReturnType<typeof inspectionLine>;
