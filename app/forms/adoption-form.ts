import { z } from "zod";
import { day } from "./calendar-fields.ts";

/** Either a recorded meeting, or its day and the number of its minutes typed by hand. */
export const AdoptionForm = z
  .object({
    meetingId: z.string().nullable().default(null),
    meetingOn: day.nullable().default(null),
    minutesNo: z.string().trim().max(60, "纪要编号太长。").default(""),
  })
  .transform(({ meetingId, meetingOn, minutesNo }, context) => {
    if (meetingId !== null) return { meetingId };
    if (meetingOn === null) context.addIssue({ code: "custom", path: ["meetingOn"], message: "请选日期。" });
    if (minutesNo.length < 2) context.addIssue({ code: "custom", path: ["minutesNo"], message: "请填写纪要编号。" });
    return meetingOn === null ? z.NEVER : { meetingOn, minutesNo };
  });

export type AdoptionFields = z.input<typeof AdoptionForm>;
