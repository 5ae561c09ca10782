/** Observations by their mark: what figures count, and pages list. */
import { isProblem, type Observation } from "./observation.ts";

/** problems: marked 问题, or registered as one. registered: in the ledger by now. */
export const OBSERVATION_VIEWS = ["all", "good", "problems", "registered"] as const;
export type ObservationView = (typeof OBSERVATION_VIEWS)[number];

export function isInObservationView(
  observation: Pick<Observation, "mark" | "findingId">,
  view: ObservationView,
): boolean {
  switch (view) {
    case "all":
      return true;
    case "good":
      return observation.mark === "good";
    case "problems":
      return isProblem(observation);
    case "registered":
      return observation.findingId !== null;
  }
}

/** What is not one of the choices is as if not asked. */
export function readObservationView(search: URLSearchParams): ObservationView {
  return OBSERVATION_VIEWS.find((view) => view === search.get("show")) ?? "all";
}
