/** Everything that was seen, over any number of rounds and walk-throughs. */
import type { Inspection } from "./inspection.ts";
import {
  inspectionQuery,
  passesInspectionFilter,
  readInspectionFilter,
  type InspectionFilter,
} from "./inspection-filter.ts";
import type { Observation } from "./observation.ts";
import { isInObservationView, readObservationView, type ObservationView } from "./observation-views.ts";
import type { Plan } from "./plan.ts";

export type ObservationFilter = InspectionFilter & { readonly show: ObservationView };

export type SeenObservation = { readonly inspection: Inspection; readonly observation: Observation };

/** What is not one of the choices is as if not asked. */
export function readObservationFilter(search: URLSearchParams, plan: Pick<Plan, "halfYears">): ObservationFilter {
  return { ...readInspectionFilter(search, plan), show: readObservationView(search) };
}

/** The filter as the query of an address. */
export function observationQuery({ show, ...filter }: ObservationFilter): Record<string, string | null> {
  return { ...inspectionQuery(filter), show: show === "all" ? null : show };
}

/** By first day of the record, then in the order they were written down. */
export function observationList(plan: Pick<Plan, "inspections">, filter: ObservationFilter): SeenObservation[] {
  return plan.inspections
    .filter((inspection) => passesInspectionFilter(inspection, filter))
    .flatMap((inspection) =>
      inspection.observations
        .filter((observation) => isInObservationView(observation, filter.show))
        .map((observation) => ({ inspection, observation })),
    );
}
