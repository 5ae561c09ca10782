import { refuseFields } from "#app/domain/field-fault.ts";
import type { AgendaFacts } from "#app/domain/meeting.ts";
import { agendaFaults } from "#app/domain/meeting-checks.ts";
import { insertAgendaItem } from "#db/meetings.ts";
import { accomplished, type Command } from "./command.ts";
import { meetingForStep, subjectOfMeeting, type MeetingRef } from "./meeting-step.ts";
import { trimmedItem } from "./write-agenda-item.ts";

/** 加一项议题, last; answers its number. */
export const addAgendaItem: Command<MeetingRef & { readonly facts: AgendaFacts }, number> = {
  name: "add-agenda-item",
  action: "meeting.keep",
  subject: subjectOfMeeting,
  run({ writer, plan }, { facts, ...ref }) {
    const found = meetingForStep({ plan }, ref, "agenda");
    if (!found.ok) return found;
    const { meeting } = found;
    const faults = agendaFaults(plan, meeting.heldOn, facts);
    if (faults.length > 0) return refuseFields("meeting-invalid", faults);
    const written = trimmedItem(facts);
    const position = meeting.items.length + 1;
    const id = insertAgendaItem(writer, meeting.id, { ...written, origin: null, position });
    return accomplished(id, { subject: `meeting/${meeting.id}/item/${id}`, after: written });
  },
};
