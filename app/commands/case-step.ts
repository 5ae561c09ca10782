/** What the steps of a 典型案例 have in common: find it, check its version, write it with its event. */
import {
  caseStepsFor,
  caseSubject,
  isOwnCase,
  mayStep,
  type CaseEventKind,
  type CaseStep,
  type ExemplaryCase,
} from "#app/domain/exemplary-case.ts";
import type { Subject } from "#app/domain/permissions.ts";
import type { Plan } from "#app/domain/plan.ts";
import { refuse } from "#app/domain/result.ts";
import { recordCaseEvent, updateCase, type CaseChange } from "#db/cases.ts";
import type { AuditLine, CommandContext } from "./command.ts";

/** Names a case and the version the person saw. */
export type CaseRef = { readonly id: string; readonly version: number };

export function subjectOfCase(plan: Plan, { id }: Pick<CaseRef, "id">): Subject | null {
  const item = plan.caseById.get(id);
  return item ? caseSubject(item) : null;
}

/** The case as the person saw it, or why the step is not possible for them. */
export function caseForStep(
  { plan, actor }: Pick<CommandContext, "plan" | "actor">,
  { id, version }: CaseRef,
  step: CaseStep,
): { readonly ok: true; readonly item: ExemplaryCase } | ReturnType<typeof refuse> {
  const item = plan.caseById.get(id);
  if (!item) return refuse("not-found");
  if (item.version !== version) return refuse("stale");
  if (!mayStep(item, step)) return refuse("wrong-state");
  if (caseStepsFor(item, actor).includes(step)) return { ok: true, item };
  const isReview = step === "review" || step === "send_back";
  return refuse(isReview && isOwnCase(item, actor) ? "own-case" : "not-permitted");
}

/** Writes the change and its event; answers the line for the audit log. */
export function takeCaseStep(
  { writer, actor, now }: Pick<CommandContext, "writer" | "actor" | "now">,
  item: ExemplaryCase,
  kind: CaseEventKind,
  change: CaseChange | Record<string, never>,
  text = "",
): AuditLine {
  const event = { kind, at: now, actorName: actor.name, actorId: actor.userId, text: text.trim() };
  updateCase(writer, item, change);
  recordCaseEvent(writer, item.id, event);
  const before = Object.fromEntries(Object.entries(item).filter(([name]) => name in change));
  return { subject: `case/${item.id}`, before, after: { ...change, kind, text: event.text } };
}
