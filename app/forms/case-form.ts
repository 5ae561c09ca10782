/** What is posted about 典型案例. Combinations are checked by the commands. */
import { z } from "zod";
import { day, halfYearId } from "./calendar-fields.ts";
import { numbered } from "./ticked-boxes.ts";

const text = (most: number) => z.string().trim().max(most, `最多 ${most} 个字。`).default("");

const written = {
  title: text(80),
  taskNo: numbered("请从列表里选。").nullable().default(null),
  practice: text(4000),
  effect: text(2000),
  measureKey: z.string().nullable().default(null),
};

export const NewCaseForm = z.object({
  halfYear: halfYearId,
  departmentCode: z.string("请选科室。"),
  ...written,
});
export type NewCaseFields = z.input<typeof NewCaseForm>;

const version = z.coerce.number().int().min(0);

export const ChangedCaseForm = z.object({ version, ...written });

/** On the page of a case; pictures come as files by another way. */
export const CaseStepForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("submit"), version }),
  z.object({ intent: z.literal("review"), version, text: text(500) }),
  z.object({ intent: z.literal("send_back"), version, text: text(500) }),
  z.object({ intent: z.literal("withdraw"), version, text: text(500) }),
  z.object({ intent: z.literal("report"), version, reportedOn: day, recipient: text(60) }),
  z.object({ intent: z.literal("remove_picture"), version, pictureId: z.coerce.number().int().positive() }),
]);

/** A picture; what it is, is read from its bytes later. */
export const PictureForm = z.object({ version, caption: text(60), file: z.file().min(1) });
