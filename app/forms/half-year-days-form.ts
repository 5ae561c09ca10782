import { z } from "zod";
import { day } from "./calendar-fields.ts";

export const HalfYearDaysForm = z.object({
  opensOn: day,
  dueOn: day,
  closesOn: day,
  reason: z.string("请写理由。").trim().max(500, "理由最多 500 个字。"),
  version: z.coerce.number().int().nonnegative(),
});

export type HalfYearDaysFields = z.input<typeof HalfYearDaysForm>;
