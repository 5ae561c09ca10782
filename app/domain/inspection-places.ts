/** The places of a record and what was seen at each: the steps of a walk-through, the departments and tasks of a round. */
import type { Inspection } from "./inspection.ts";
import type { Observation } from "./observation.ts";
import { stepsOf, type VisitStep } from "./visit-steps.ts";

export type Place =
  | { readonly kind: "step"; readonly step: VisitStep }
  | { readonly kind: "department"; readonly departmentCode: string }
  | { readonly kind: "task"; readonly taskNo: number };

export type PlaceWithObservations = { readonly place: Place; readonly observations: readonly Observation[] };

/** One word for an address within the page: `wait`, `d-nursing`, `t-18`. */
export function placeKey(place: Place): string {
  switch (place.kind) {
    case "step":
      return place.step;
    case "department":
      return `d-${place.departmentCode}`;
    case "task":
      return `t-${place.taskNo}`;
  }
}

/**
 * Every place of the record, the empty ones too, in the patient's or the scope's order; then places outside the scope
 * where something was seen nevertheless. What was seen stands once: under its department, or else its task; a task of
 * the scope that is only mentioned there is not empty.
 */
export function placesOf(inspection: Inspection): PlaceWithObservations[] {
  const planned: Place[] = [
    ...stepsOf(inspection.route).map((step): Place => ({ kind: "step", step })),
    ...inspection.departmentCodes.flatMap((departmentCode): Place[] =>
      inspection.kind === "round" ? [{ kind: "department", departmentCode }] : [],
    ),
    ...inspection.taskNos.map((taskNo): Place => ({ kind: "task", taskNo })),
  ];
  const places = new Map(
    planned.map((place): [string, { place: Place; observations: Observation[] }] => [
      placeKey(place),
      { place, observations: [] },
    ]),
  );
  for (const observation of inspection.observations) {
    const candidates = candidatePlaces(observation);
    const place = candidates.find((each) => places.has(placeKey(each))) ?? candidates[0];
    if (!place) throw new Error(`observation ${observation.id} has no place`);
    const there = places.get(placeKey(place));
    if (there) there.observations.push(observation);
    else places.set(placeKey(place), { place, observations: [observation] });
  }
  const mentioned = new Set(inspection.observations.flatMap(candidatePlaces).map(placeKey));
  return [...places].flatMap(([key, each]) => (each.observations.length === 0 && mentioned.has(key) ? [] : [each]));
}

function candidatePlaces({ step, departmentCode, taskNo }: Observation): Place[] {
  if (step !== null) return [{ kind: "step", step }];
  return [
    ...(departmentCode === null ? [] : [{ kind: "department", departmentCode } as const]),
    ...(taskNo === null ? [] : [{ kind: "task", taskNo } as const]),
  ];
}
