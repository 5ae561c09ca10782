/** What is posted about 督查 and 体验就医. Texts and combinations are checked by the commands. */
import { z } from "zod";
import { INSPECTION_KINDS, INSPECTION_METHODS } from "../domain/inspection.ts";
import { OBSERVATION_MARKS } from "../domain/observation.ts";
import { VISIT_ROUTES, VISIT_STEPS } from "../domain/visit-steps.ts";
import { day, halfYearId } from "./calendar-fields.ts";
import { numbered, tickedBoxes } from "./ticked-boxes.ts";

const text = (most: number) => z.string().trim().max(most, `最多 ${most} 个字。`).default("");
const plan = {
  title: text(60),
  startsOn: day,
  endsOn: day.nullable().default(null),
  leadId: numbered("请选带队人。"),
  memberIds: tickedBoxes(numbered("请从列表里选。"), "成员请从列表里选。"),
  otherMembers: text(200),
  departmentCodes: z.array(z.string()).default([]),
  taskNos: tickedBoxes(numbered("请从列表里选。"), "任务请从列表里选。"),
  place: text(60),
  methods: tickedBoxes(z.enum(INSPECTION_METHODS), "方式请从列表里选。"),
  route: z.enum(VISIT_ROUTES, "请选门诊或住院。").nullable().default(null),
  scheme: text(2000),
};

export const NewInspectionForm = z.object({
  kind: z.enum(INSPECTION_KINDS, "请选督查或体验就医。"),
  halfYear: halfYearId.nullable().default(null),
  ...plan,
});

export type NewInspectionFields = z.input<typeof NewInspectionForm>;

const version = z.coerce.number().int().min(0);

export const ChangedInspectionForm = z.object({ version, ...plan });

const observation = {
  mark: z.enum(OBSERVATION_MARKS, "请选亮点、正常或问题。"),
  text: text(1000),
  departmentCode: z.string().nullable().default(null),
  taskNo: numbered("请从列表里选。").nullable().default(null),
  step: z.enum(VISIT_STEPS, "请选就医环节。").nullable().default(null),
  minutesWaited: z.coerce.number("等候分钟数填整数。").int("等候分钟数填整数。").nullable().default(null),
  evidence: text(500),
};

/** On the page of a record. */
export const InspectionStepForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("observe"), ...observation }),
  z.object({ intent: z.literal("conclude"), version, summary: text(2000) }),
  z.object({ intent: z.literal("call_off"), version, reason: text(500) }),
  z.object({ intent: z.literal("reopen"), version, reason: text(500) }),
]);

/** On the page of one observation. */
export const ObservationForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("correct"), version, ...observation }),
  z.object({ intent: z.literal("delete"), version }),
]);
