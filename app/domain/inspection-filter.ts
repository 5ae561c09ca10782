/** The filters of the list of inspections and their place in the address. */
import type { HalfYearId } from "./half-year.ts";
import {
  INSPECTION_KINDS,
  INSPECTION_STATES,
  type Inspection,
  type InspectionKind,
  type InspectionState,
} from "./inspection.ts";
import { inspectedHalfYears } from "./inspection-checks.ts";
import type { Plan } from "./plan.ts";

export type InspectionFilter = {
  readonly halfYear: HalfYearId | null;
  readonly kind: InspectionKind | null;
  readonly state: InspectionState | null;
};

/** What is not one of the choices is as if not asked. */
export function readInspectionFilter(search: URLSearchParams, plan: Pick<Plan, "halfYears">): InspectionFilter {
  return {
    halfYear: inspectedHalfYears(plan).find(({ id }) => id === search.get("period"))?.id ?? null,
    kind: INSPECTION_KINDS.find((kind) => kind === search.get("kind")) ?? null,
    state: INSPECTION_STATES.find((state) => state === search.get("state")) ?? null,
  };
}

/** The filter as the query of an address. */
export function inspectionQuery({ halfYear, kind, state }: InspectionFilter): Record<string, string | null> {
  return { period: halfYear, kind, state };
}

export function passesInspectionFilter(inspection: Inspection, { halfYear, kind, state }: InspectionFilter): boolean {
  return (
    (halfYear === null || inspection.halfYear === halfYear) &&
    (kind === null || inspection.kind === kind) &&
    (state === null || inspection.state === state)
  );
}
