import { refuseFields } from "#app/domain/field-fault.ts";
import { holdFaults } from "#app/domain/meeting-checks.ts";
import { accomplished, type Command } from "./command.ts";
import { meetingForStep, subjectOfMeeting, takeMeetingStep, type MeetingRef } from "./meeting-step.ts";

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
    const faults = holdFaults(context.plan, meeting, number, context.today);
    if (faults.length > 0) return refuseFields("meeting-invalid", faults);
    return accomplished(undefined, takeMeetingStep(context, meeting, "held", { state: "held", minutesNo: number }));
  },
};
