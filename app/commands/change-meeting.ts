import { refuseFields } from "#app/domain/field-fault.ts";
import { settledMeeting, type MeetingInput } from "#app/domain/meeting-checks.ts";
import { accomplished, type Command } from "./command.ts";
import { meetingForStep, subjectOfMeeting, takeMeetingStep, type MeetingRef } from "./meeting-step.ts";

/** Kind, half-year and number stay. */
export type MeetingRevision = MeetingRef & Omit<MeetingInput, "kind" | "halfYear">;

/** 改安排、出席, while it is planned or has been reopened. */
export const changeMeeting: Command<MeetingRevision> = {
  name: "change-meeting",
  action: "meeting.keep",
  subject: subjectOfMeeting,
  run(context, { id, version, ...input }) {
    const found = meetingForStep(context, { id, version }, "change");
    if (!found.ok) return found;
    const { meeting } = found;
    const { kind, halfYear } = meeting;
    const settled = settledMeeting(context.plan, { ...input, kind, halfYear }, meeting);
    if ("faults" in settled) return refuseFields("meeting-invalid", settled.faults);
    return accomplished(undefined, takeMeetingStep(context, meeting, "changed", settled.facts));
  },
};
