/** What is posted about meetings. Combinations are checked by the commands. */
import { z } from "zod";
import { MEETING_KINDS } from "../domain/meeting.ts";
import { day, halfYearId } from "./calendar-fields.ts";
import { numbered, tickedBoxes } from "./ticked-boxes.ts";

const text = (most: number) => z.string().trim().max(most, `最多 ${most} 个字。`).default("");
const account = numbered("请从列表里选。");

const arrangement = {
  title: text(60),
  heldOn: day,
  startsAt: text(5),
  place: text(60),
  chairId: account.nullable().default(null),
  chairName: text(20),
  attendeeIds: tickedBoxes(account, "出席人请从列表里选。"),
  otherAttendees: text(300),
  absences: text(1000),
};

export const NewMeetingForm = z.object({
  kind: z.enum(MEETING_KINDS, "请选工作例会或院长办公会。"),
  halfYear: halfYearId.nullable().default(null),
  ...arrangement,
});

export type NewMeetingFields = z.input<typeof NewMeetingForm>;

const version = z.coerce.number().int().min(0);

export const ChangedMeetingForm = z.object({ version, ...arrangement });

const itemId = z.coerce.number().int().positive();

/** On the page of a meeting. */
export const MeetingStepForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("draft"), version, origins: z.array(z.string()).default([]) }),
  z.object({ intent: z.literal("move"), version, itemId, direction: z.enum(["up", "down"]) }),
  z.object({ intent: z.literal("hold"), version, minutesNo: text(60) }),
  z.object({ intent: z.literal("number"), version, minutesNo: text(60) }),
  z.object({ intent: z.literal("call_off"), version, reason: text(500) }),
  z.object({ intent: z.literal("reopen"), version, reason: text(500) }),
  z.object({ intent: z.literal("note"), itemId }),
]);

const item = {
  title: text(200),
  background: text(1000),
  taskNo: numbered("请从列表里选。").nullable().default(null),
  leaderComment: text(2000),
  decision: text(1000),
  departmentCode: z.string().nullable().default(null),
  leaderCode: z.string().nullable().default(null),
  dueOn: day.nullable().default(null),
};

/** On the page of one agenda item; `version` is the meeting's for a new one, else the item's. */
export const AgendaItemForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("write"), version, ...item }),
  z.object({ intent: z.literal("remove"), version }),
]);
