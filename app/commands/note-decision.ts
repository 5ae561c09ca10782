import { findAgendaItem, mayBecomeNote } from "#app/domain/meeting.ts";
import { refuse } from "#app/domain/result.ts";
import { insertTaskNote } from "#db/meetings.ts";
import { accomplished, type Command } from "./command.ts";
import { subjectOfAgendaItem } from "./meeting-step.ts";

/** 记到任务: the decision stands on the page of its task, for the departments that lead it. */
export const noteDecision: Command<{ readonly itemId: number }> = {
  name: "note-decision",
  action: "meeting.keep",
  subject: subjectOfAgendaItem,
  run({ writer, plan, actor, now }, { itemId }) {
    const found = findAgendaItem(plan, itemId);
    if (!found) return refuse("not-found");
    const { meeting, item } = found;
    const { taskNo } = item;
    if (taskNo === null || !mayBecomeNote(plan, meeting, item)) return refuse("wrong-state");
    const note = {
      taskNo,
      agendaItemId: item.id,
      text: item.decision,
      notedAt: now,
      notedBy: actor.name,
      meetingTitle: meeting.title,
      meetingOn: meeting.heldOn,
    };
    insertTaskNote(writer, note);
    return accomplished(undefined, { subject: `task/${taskNo}`, after: note });
  },
};
