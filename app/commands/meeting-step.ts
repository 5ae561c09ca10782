/** What the steps of a meeting have in common: find it, check its version, write it with its event. */
import { findAgendaItem, mayStep, type Meeting, type MeetingEventKind, type MeetingStep } from "#app/domain/meeting.ts";
import type { Subject } from "#app/domain/permissions.ts";
import type { Plan } from "#app/domain/plan.ts";
import { refuse } from "#app/domain/result.ts";
import { recordMeetingEvent, updateMeeting, type MeetingChange } from "#db/meetings.ts";
import type { AuditLine, CommandContext } from "./command.ts";

/** Names a record and the version the person saw. */
export type MeetingRef = { readonly id: string; readonly version: number };

/** Meetings belong to no department; null for one that does not exist. */
export function subjectOfMeeting(plan: Plan, { id }: Pick<MeetingRef, "id">): Subject | null {
  return plan.meetingById.has(id) ? {} : null;
}

/** The record as the person saw it, or why the step is not possible. */
export function meetingForStep(
  { plan }: Pick<CommandContext, "plan">,
  { id, version }: MeetingRef,
  step: MeetingStep,
): { readonly ok: true; readonly meeting: Meeting } | ReturnType<typeof refuse> {
  const meeting = plan.meetingById.get(id);
  if (!meeting) return refuse("not-found");
  if (meeting.version !== version) return refuse("stale");
  return mayStep(meeting, step) ? { ok: true, meeting } : refuse("wrong-state");
}

/** An agenda item and the version the person saw. */
export type AgendaItemRef = { readonly itemId: number; readonly version: number };

export function subjectOfAgendaItem(plan: Plan, { itemId }: Pick<AgendaItemRef, "itemId">): Subject | null {
  return findAgendaItem(plan, itemId) ? {} : null;
}

/** The item as the person saw it, while the agenda may be changed; settled once it has a finding. */
export function agendaItemForStep({ plan }: Pick<CommandContext, "plan">, { itemId, version }: AgendaItemRef) {
  const found = findAgendaItem(plan, itemId);
  if (!found) return refuse("not-found");
  const { findingId } = found.item;
  if (findingId !== null) return refuse("decision-settled", { details: { no: findingId } });
  if (found.item.version !== version) return refuse("stale");
  return mayStep(found.meeting, "agenda") ? ({ ok: true, ...found } as const) : refuse("wrong-state");
}

/** Writes the change and its event; answers the line for the audit log. */
export function takeMeetingStep(
  { writer, actor, now }: CommandContext,
  meeting: Meeting,
  kind: MeetingEventKind,
  change: MeetingChange,
  text = "",
): AuditLine {
  const event = { kind, at: now, actorName: actor.name, actorId: actor.userId, text: text.trim() };
  updateMeeting(writer, meeting, change);
  recordMeetingEvent(writer, meeting.id, event);
  const before = Object.fromEntries(Object.entries(meeting).filter(([name]) => name in change));
  return { subject: `meeting/${meeting.id}`, before, after: { ...change, kind, text: event.text } };
}
