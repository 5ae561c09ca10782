/** When a decision of a meeting becomes a finding: both are written in one transaction. */
import { findAgendaItem, mayBecomeFinding, type FoundAgendaItem } from "#app/domain/meeting.ts";
import { can } from "#app/domain/permissions.ts";
import { refuse } from "#app/domain/result.ts";
import { updateAgendaItem } from "#db/meetings.ts";
import type { AuditLine, CommandContext } from "./command.ts";

/** The decision to be registered; refused for one that has a finding, and for people who may not see it. */
export function decisionToRegister(
  { plan, actor }: Pick<CommandContext, "plan" | "actor">,
  id: number,
): ({ readonly ok: true } & FoundAgendaItem) | ReturnType<typeof refuse> {
  if (!can(actor, "meeting.read")) return refuse("not-permitted");
  const found = findAgendaItem(plan, id);
  if (!found) return refuse("not-found", { details: { why: "没有这项会议决定，可能已被删去" } });
  const { findingId } = found.item;
  if (findingId !== null) return refuse("decision-settled", { details: { no: findingId } });
  return mayBecomeFinding(found.meeting, found.item) ? { ok: true, ...found } : refuse("wrong-state");
}

/** Writes the link; answers the line for the audit log. */
export function linkDecision(
  { writer }: Pick<CommandContext, "writer">,
  { meeting, item }: FoundAgendaItem,
  findingId: string,
): AuditLine {
  updateAgendaItem(writer, item, { findingId });
  return { subject: `meeting/${meeting.id}/item/${item.id}`, after: { findingId } };
}
