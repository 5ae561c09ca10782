import { refuse } from "#app/domain/result.ts";
import { orderAgenda } from "#db/meetings.ts";
import { accomplished, type Command } from "./command.ts";
import { meetingForStep, subjectOfMeeting, type MeetingRef } from "./meeting-step.ts";

type Input = MeetingRef & { readonly itemId: number; readonly direction: "up" | "down" };

/** 上移、下移 one place. */
export const moveAgendaItem: Command<Input> = {
  name: "move-agenda-item",
  action: "meeting.keep",
  subject: subjectOfMeeting,
  run(context, { itemId, direction, ...ref }) {
    const found = meetingForStep(context, ref, "agenda");
    if (!found.ok) return found;
    const before = found.meeting.items.map(({ id }) => id);
    const from = before.indexOf(itemId);
    const to = from + (direction === "up" ? -1 : 1);
    if (from < 0 || to < 0 || to >= before.length) return refuse("not-found");
    const after = before.toSpliced(from, 1).toSpliced(to, 0, itemId);
    orderAgenda(context.writer, after);
    return accomplished(undefined, { subject: `meeting/${found.meeting.id}`, before, after });
  },
};
