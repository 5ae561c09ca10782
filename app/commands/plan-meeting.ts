import { refuseFields } from "#app/domain/field-fault.ts";
import { settledMeeting, type MeetingInput } from "#app/domain/meeting-checks.ts";
import { meetingId, nextMeetingSerial } from "#app/domain/meeting-number.ts";
import { insertMeeting, recordMeetingEvent } from "#db/meetings.ts";
import { accomplished, type Command } from "./command.ts";

/** 安排会议: gives it the next number of its year and kind, and answers it. */
export const planMeeting: Command<MeetingInput, string> = {
  name: "plan-meeting",
  action: "meeting.keep",
  subject: () => ({}),
  run({ writer, plan, actor, now }, input) {
    const settled = settledMeeting(plan, input, null);
    if ("faults" in settled) return refuseFields("meeting-invalid", settled.faults);
    const { facts } = settled;
    const serial = nextMeetingSerial(plan.meetings, facts.kind, facts.heldOn);
    const id = meetingId({ ...facts, serial });
    insertMeeting(writer, { ...facts, id, serial });
    recordMeetingEvent(writer, id, {
      kind: "planned",
      at: now,
      actorName: actor.name,
      actorId: actor.userId,
      text: "",
    });
    return accomplished(id, { subject: `meeting/${id}`, after: { ...facts, serial } });
  },
};
