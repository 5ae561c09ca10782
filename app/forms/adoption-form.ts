import { z } from "zod";
import { day } from "./calendar-fields.ts";

export const AdoptionForm = z.object({
  meetingOn: day,
  minutesNo: z.string("请填写纪要编号。").trim().min(2, "请填写纪要编号。").max(60, "纪要编号太长。"),
});

export type AdoptionFields = z.input<typeof AdoptionForm>;
