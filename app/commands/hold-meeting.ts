import { adoptedAt } from "#app/domain/meeting.ts";
import { holdFault } from "#app/domain/meeting-checks.ts";
import { accomplished, type Command } from "./command.ts";
import {
  meetingForStep,
  subjectOfMeeting,
  takeMeetingStep,
  wrongMeetingFields,
  type MeetingRef,
} from "./meeting-step.ts";

type Input = MeetingRef & {
  /** 纪要编号; 工作例会 can do without. */
  readonly minutesNo: string;
};

/** 纪要定稿: from then on agenda and decisions stay as they are, and decisions can be passed on. */
export const holdMeeting: Command<Input> = {
  name: "hold-meeting",
  action: "meeting.keep",
  subject: subjectOfMeeting,
  run(context, { minutesNo, ...ref }) {
    const found = meetingForStep(context, ref, "hold");
    if (!found.ok) return found;
    const { meeting } = found;
    const number = minutesNo.trim();
    const fault = holdFault(meeting, number, context.today);
    if (fault) return wrongMeetingFields([fault]);
    if (number !== meeting.minutesNo && adoptedAt(context.plan, meeting).length > 0)
      return wrongMeetingFields([["minutesNo", `半年结果已按纪要编号 ${meeting.minutesNo} 登记通过，编号不能再改`]]);
    return accomplished(undefined, takeMeetingStep(context, meeting, "held", { state: "held", minutesNo: number }));
  },
};
