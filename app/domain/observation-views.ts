/** The observations of one record by their mark: what its figures count, and the page lists. */
import { isProblem, type Observation } from "./observation.ts";

/** problems: marked 问题, or registered as one. */
export const OBSERVATION_VIEWS = ["all", "good", "problems"] as const;
export type ObservationView = (typeof OBSERVATION_VIEWS)[number];

export function isInObservationView(
  observation: Pick<Observation, "mark" | "findingId">,
  view: ObservationView,
): boolean {
  if (view === "all") return true;
  return view === "good" ? observation.mark === "good" : isProblem(observation);
}

/** What is not one of the choices is as if not asked. */
export function readObservationView(search: URLSearchParams): ObservationView {
  return OBSERVATION_VIEWS.find((view) => view === search.get("show")) ?? "all";
}
