import { refuseFields } from "#app/domain/field-fault.ts";
import { agendaProposals } from "#app/domain/draft-agenda.ts";
import { attentionOnPaper } from "#app/wording/on-paper.ts";
import { insertAgendaItem } from "#db/meetings.ts";
import { accomplished, type AuditLine, type Command } from "./command.ts";
import { meetingForStep, subjectOfMeeting, type MeetingRef } from "./meeting-step.ts";

type Input = MeetingRef & {
  /** Matters of 需关注 the person ticked. */
  readonly origins: readonly string[];
};

/** 从需关注拟议程: the ticked ones become agenda items in the order of 需关注, to be changed at will. */
export const draftAgenda: Command<Input> = {
  name: "draft-agenda",
  action: "meeting.keep",
  subject: subjectOfMeeting,
  run({ writer, plan, today }, { origins, ...ref }) {
    const found = meetingForStep({ plan }, ref, "agenda");
    if (!found.ok) return found;
    const { meeting } = found;
    const chosen = agendaProposals(plan, meeting, today).filter(({ origin }) => origins.includes(origin));
    const lines = chosen.map(({ origin, attention, taskNo, departmentCode, leaderCode }, index): AuditLine => {
      // The minutes print it.
      const { title, reason } = attentionOnPaper(plan, attention, today);
      const facts = {
        title,
        background: reason,
        taskNo,
        leaderComment: "",
        decision: "",
        departmentCode,
        leaderCode,
        dueOn: null,
      };
      const position = meeting.items.length + index + 1;
      const id = insertAgendaItem(writer, meeting.id, { ...facts, origin, position });
      return { subject: `meeting/${meeting.id}/item/${id}`, after: { ...facts, origin } };
    });
    const [first, ...more] = lines;
    if (!first) return refuseFields("meeting-invalid", [["origins", "请至少选一项；选过的可能已在议程里"]]);
    return accomplished(undefined, first, ...more);
  },
};
