/** What is posted about follow-up orders: a new one, or a step of one. Texts are checked by the commands. */
import { z } from "zod";
import { ORDER_COLOURS } from "../domain/follow-up-order.ts";
import { day, halfYearId } from "./calendar-fields.ts";
import { numbered } from "./ticked-boxes.ts";

const MAX_TITLE = 120;
const MAX_TEXT = 2000;
const text = z.string().trim().max(MAX_TEXT, `最多 ${MAX_TEXT} 个字。`).default("");
const optionalCode = z.string().nullable().default(null);

export const NewOrderForm = z.object({
  title: z.string("请写督办事项。").trim().max(MAX_TITLE, `最多 ${MAX_TITLE} 个字，其余写在事由里。`),
  grounds: text,
  requirement: z.string("请写办理要求。").trim().max(MAX_TEXT, `最多 ${MAX_TEXT} 个字。`),
  departmentCode: z.string("请选责任科室。"),
  leaderCode: optionalCode,
  colour: z.enum(ORDER_COLOURS, "请选督办颜色。"),
  dueOn: day,
  halfYear: halfYearId,
  taskNo: numbered("请从列表里选。").nullable().default(null),
  measureKey: optionalCode,
  findingId: optionalCode,
});

export type NewOrderFields = z.input<typeof NewOrderForm>;

const version = z.coerce.number().int().min(0);

export const OrderStepForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("reply"), version, text, evidence: text }),
  z.object({ intent: z.literal("accept"), version, text }),
  z.object({
    intent: z.literal("ask_again"),
    version,
    reason: text,
    dueOn: day,
    colour: z.enum(ORDER_COLOURS, "请从列表里选。").nullable().default(null),
  }),
  z.object({ intent: z.literal("withdraw"), version, reason: text }),
]);
