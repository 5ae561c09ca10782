/** When an observation becomes a finding: both are written in one transaction. */
import { findObservation, type FoundObservation } from "#app/domain/inspection.ts";
import { can } from "#app/domain/permissions.ts";
import { refuse } from "#app/domain/result.ts";
import { linkObservation } from "#db/inspections.ts";
import type { AuditLine, CommandContext } from "./command.ts";

/** The observation to be registered; refused for one that has a finding, and for people who may not see it. */
export function observationToRegister(
  { plan, actor }: Pick<CommandContext, "plan" | "actor">,
  id: number,
): ({ readonly ok: true } & FoundObservation) | ReturnType<typeof refuse> {
  if (!can(actor, "inspection.read")) return refuse("not-permitted");
  const found = findObservation(plan, id);
  if (!found) return refuse("not-found", { details: { why: "没有这条观察，可能已被删除" } });
  const { findingId } = found.observation;
  return findingId === null ? { ok: true, ...found } : refuse("observation-settled", { details: { no: findingId } });
}

/** Writes the link; answers the line for the audit log. */
export function linkToFinding(
  { writer }: Pick<CommandContext, "writer">,
  { inspection, observation }: FoundObservation,
  findingId: string,
): AuditLine {
  linkObservation(writer, observation, findingId);
  return { subject: `inspection/${inspection.id}/observation/${observation.id}`, after: { findingId } };
}
