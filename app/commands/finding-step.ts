/** What the steps of a finding have in common: find it, check its version, write it with its event and audit line. */
import type { Subject } from "#app/domain/permissions.ts";
import { stateAfter, type Finding, type FindingEvent, type FindingEventKind } from "#app/domain/finding.ts";
import { findingNo } from "#app/domain/finding-number.ts";
import { mayTake, type FindingStep } from "#app/domain/finding-steps.ts";
import { concernedBy, ownerOf } from "#app/domain/finding-turn.ts";
import { refuse } from "#app/domain/result.ts";
import type { Plan } from "#app/domain/plan.ts";
import { recordFindingEvent, updateFinding, type FindingChange } from "#db/findings.ts";
import type { AuditLine, CommandContext } from "./command.ts";

/** Names a finding and the version the person saw. */
export type FindingRef = { readonly id: string; readonly version: number };

/** The department that answers for it, and its leader. */
export function subjectOfFinding(plan: Plan, { id }: FindingRef): Subject | null {
  const finding = plan.findingById.get(id);
  return finding ? ownerOf(finding) : null;
}

/** Those who help too. */
export function subjectWithHelpers(plan: Plan, { id }: FindingRef): Subject | null {
  const finding = plan.findingById.get(id);
  return finding ? concernedBy(finding) : null;
}

/** The finding as the person saw it, or why the step is not possible. */
export function findingForStep(
  { plan }: Pick<CommandContext, "plan">,
  { id, version }: FindingRef,
  step: FindingStep,
): { readonly ok: true; readonly finding: Finding } | ReturnType<typeof refuse> {
  const finding = plan.findingById.get(id);
  if (!finding) return refuse("not-found");
  if (finding.version !== version) return refuse("stale");
  if (!mayTake(finding, step)) return refuse("wrong-state");
  return { ok: true, finding };
}

type Step = Partial<Pick<FindingEvent, "side" | "text" | "evidence" | "dueOn">> & { readonly change?: FindingChange };

/** Writes the step: state and columns, its event, and the line for the audit log. */
export function takeFindingStep(
  { writer, actor, now }: CommandContext,
  finding: Finding,
  kind: FindingEventKind,
  { side = null, text = "", evidence = "", dueOn = null, change = {} }: Step,
): AuditLine {
  const state = stateAfter(kind, finding.state);
  const written = dueOn === null ? { ...change, state } : { ...change, state, dueOn };
  const event: FindingEvent = {
    kind,
    at: now,
    actorName: actor.name,
    actorId: actor.userId,
    side,
    text: text.trim(),
    evidence: evidence.trim(),
    dueOn,
  };
  updateFinding(writer, finding, written);
  recordFindingEvent(writer, finding.id, event);
  return {
    subject: `finding/${findingNo(finding)}`,
    before: { state: finding.state, dueOn: finding.dueOn },
    after: { ...written, kind, side, text: event.text, evidence: event.evidence },
  };
}
