import { orderAgenda, removeAgendaItem } from "#db/meetings.ts";
import { refuse } from "#app/domain/result.ts";
import { accomplished, type Command } from "./command.ts";
import { agendaItemForStep, subjectOfAgendaItem, type AgendaItemRef } from "./meeting-step.ts";

/** 删去议题; one whose decision stands on a task stays. */
export const deleteAgendaItem: Command<AgendaItemRef> = {
  name: "remove-agenda-item",
  action: "meeting.keep",
  subject: subjectOfAgendaItem,
  run(context, ref) {
    const found = agendaItemForStep(context, ref);
    if (!found.ok) return found;
    const { meeting, item } = found;
    if (context.plan.taskNotes.some(({ agendaItemId }) => agendaItemId === item.id)) return refuse("wrong-state");
    removeAgendaItem(context.writer, item);
    orderAgenda(
      context.writer,
      meeting.items.map(({ id }) => id).filter((id) => id !== item.id),
    );
    return accomplished(undefined, { subject: `meeting/${meeting.id}/item/${item.id}`, before: item, after: null });
  },
};
