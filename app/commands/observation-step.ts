/** What correcting and deleting an observation have in common. */
import { findObservation, type FoundObservation, isChangeable } from "#app/domain/inspection.ts";
import type { Subject } from "#app/domain/permissions.ts";
import type { Plan } from "#app/domain/plan.ts";
import { refuse } from "#app/domain/result.ts";

/** Names an observation and the version the person saw. */
export type ObservationRef = { readonly id: number; readonly version: number };

export function subjectOfObservation(plan: Plan, { id }: Pick<ObservationRef, "id">): Subject | null {
  return findObservation(plan, id) ? {} : null;
}

/** The observation as the person saw it, or why it stays as it is. */
export function changeableObservation(
  plan: Plan,
  { id, version }: ObservationRef,
): ({ readonly ok: true } & FoundObservation) | ReturnType<typeof refuse> {
  const found = findObservation(plan, id);
  if (!found) return refuse("not-found");
  const { inspection, observation } = found;
  if (observation.findingId !== null) return refuse("observation-settled", { details: { no: observation.findingId } });
  if (!isChangeable(inspection, observation)) return refuse("wrong-state");
  return observation.version === version ? { ok: true, ...found } : refuse("stale");
}
