/** What the steps of a round or a walk-through have in common: find it, check its version, write it with its event. */
import {
  mayStep,
  type Inspection,
  type InspectionEventKind,
  type InspectionFacts,
  type InspectionState,
  type InspectionStep,
} from "#app/domain/inspection.ts";
import type { Subject } from "#app/domain/permissions.ts";
import type { Plan } from "#app/domain/plan.ts";
import { refuse } from "#app/domain/result.ts";
import { recordInspectionEvent, updateInspection } from "#db/inspections.ts";
import type { AuditLine, CommandContext } from "./command.ts";

/** Names a record and the version the person saw. */
export type InspectionRef = { readonly id: string; readonly version: number };

/** Rounds and walk-throughs belong to no department; null for one that does not exist. */
export function subjectOfInspection(plan: Plan, { id }: Pick<InspectionRef, "id">): Subject | null {
  return plan.inspectionById.has(id) ? {} : null;
}

/** The record as the person saw it, or why the step is not possible. */
export function inspectionForStep(
  { plan }: Pick<CommandContext, "plan">,
  { id, version }: InspectionRef,
  step: InspectionStep,
): { readonly ok: true; readonly inspection: Inspection } | ReturnType<typeof refuse> {
  const inspection = plan.inspectionById.get(id);
  if (!inspection) return refuse("not-found");
  if (inspection.version !== version) return refuse("stale");
  return mayStep(inspection, step) ? { ok: true, inspection } : refuse("wrong-state");
}

/** Writes the change and its event; answers the line for the audit log. */
export function takeInspectionStep(
  { writer, actor, now }: CommandContext,
  inspection: Inspection,
  kind: InspectionEventKind,
  change: InspectionFacts | { readonly state: InspectionState },
  text = "",
): AuditLine {
  const event = { kind, at: now, actorName: actor.name, actorId: actor.userId, text: text.trim() };
  updateInspection(writer, inspection, change);
  recordInspectionEvent(writer, inspection.id, event);
  const before = Object.fromEntries(Object.entries(inspection).filter(([name]) => name in change));
  return { subject: `inspection/${inspection.id}`, before, after: { ...change, kind, text: event.text } };
}
