import { accomplished, type Command } from "./command.ts";
import { meetingForStep, subjectOfMeeting, takeMeetingStep, type MeetingRef } from "./meeting-step.ts";
import { refuse } from "#app/domain/result.ts";
import { adoptedAt } from "#app/domain/meeting.ts";
import { shortText } from "./short-text.ts";

/** 取消: not once it has passed a half-year or led to a finding. The number is not given again. */
export const callOffMeeting: Command<MeetingRef & { readonly reason: string }> = {
  name: "call-off-meeting",
  action: "meeting.keep",
  subject: subjectOfMeeting,
  run(context, { reason, ...ref }) {
    const found = meetingForStep(context, ref, "call_off");
    if (!found.ok) return found;
    const { meeting } = found;
    if (adoptedAt(context.plan, meeting).length > 0) return refuse("wrong-state");
    const short = shortText("取消的理由", "reason", reason);
    if (short) return short;
    return accomplished(undefined, takeMeetingStep(context, meeting, "called_off", { state: "called_off" }, reason));
  },
};
