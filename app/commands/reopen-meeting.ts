import { accomplished, type Command } from "./command.ts";
import { meetingForStep, subjectOfMeeting, takeMeetingStep, type MeetingRef } from "./meeting-step.ts";
import { shortText } from "./short-text.ts";

/** 重新打开: the minutes are put right and kept anew. Decisions that have become findings stay as they are. */
export const reopenMeeting: Command<MeetingRef & { readonly reason: string }> = {
  name: "reopen-meeting",
  action: "meeting.keep",
  subject: subjectOfMeeting,
  run(context, { reason, ...ref }) {
    const found = meetingForStep(context, ref, "reopen");
    if (!found.ok) return found;
    const short = shortText("重新打开的理由", "reason", reason);
    if (short) return short;
    return accomplished(undefined, takeMeetingStep(context, found.meeting, "reopened", { state: "planned" }, reason));
  },
};
