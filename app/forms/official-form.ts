/** What the quality office posts about an official annual value. The version is the one it read, 0 before the first. */
import { z } from "zod";

const reference = {
  measure: z.string("请从页面上的链接进入。"),
  year: z.coerce.number().int(),
  version: z.coerce.number().int().min(0),
};
const words = z.string().trim().max(500, "最多 500 个字。").default("");

export const OfficialForm = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("state"),
    ...reference,
    /** A number, or yes and no; which one the measure says. */
    value: z.string("请填官方值。").trim().max(30, "请只填数字。"),
    source: words,
    reason: words,
  }),
  z.object({ intent: z.literal("withdraw"), ...reference, withdrawReason: words }),
]);

export type OfficialFields = z.input<typeof OfficialForm>;
