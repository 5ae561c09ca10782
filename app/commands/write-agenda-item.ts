import { refuseFields } from "#app/domain/field-fault.ts";
import type { AgendaFacts } from "#app/domain/meeting.ts";
import { agendaFaults } from "#app/domain/meeting-checks.ts";
import { updateAgendaItem } from "#db/meetings.ts";
import { accomplished, type Command } from "./command.ts";
import { agendaItemForStep, subjectOfAgendaItem, type AgendaItemRef } from "./meeting-step.ts";

/** 写议题、点评、决定, until the minutes are kept. */
export const writeAgendaItem: Command<AgendaItemRef & { readonly facts: AgendaFacts }> = {
  name: "write-agenda-item",
  action: "meeting.keep",
  subject: subjectOfAgendaItem,
  run(context, { facts, ...ref }) {
    const found = agendaItemForStep(context, ref);
    if (!found.ok) return found;
    const { meeting, item } = found;
    const faults = agendaFaults(context.plan, meeting.heldOn, facts);
    if (faults.length > 0) return refuseFields("meeting-invalid", faults);
    const written = trimmedItem(facts);
    updateAgendaItem(context.writer, item, written);
    const before = Object.fromEntries(Object.entries(item).filter(([name]) => name in written));
    return accomplished(undefined, { subject: `meeting/${meeting.id}/item/${item.id}`, before, after: written });
  },
};

export function trimmedItem({ title, background, leaderComment, decision, ...facts }: AgendaFacts): AgendaFacts {
  return {
    ...facts,
    title: title.trim(),
    background: background.trim(),
    leaderComment: leaderComment.trim(),
    decision: decision.trim(),
  };
}
