import { refuseFields } from "#app/domain/field-fault.ts";
import { accomplished, type Command } from "./command.ts";
import { meetingForStep, subjectOfMeeting, takeMeetingStep, type MeetingRef } from "./meeting-step.ts";

/** 补登纪要编号: 院办 often numbers minutes after they have been kept. Nothing else of them moves. */
export const numberMinutes: Command<MeetingRef & { readonly minutesNo: string }> = {
  name: "number-minutes",
  action: "meeting.keep",
  subject: subjectOfMeeting,
  run(context, { minutesNo, ...ref }) {
    const found = meetingForStep(context, ref, "number");
    if (!found.ok) return found;
    const number = minutesNo.trim();
    if (number === "") return refuseFields("meeting-invalid", [["minutesNo", "请填写纪要编号"]]);
    return accomplished(
      undefined,
      takeMeetingStep(context, found.meeting, "numbered", { state: "held", minutesNo: number }, number),
    );
  },
};
