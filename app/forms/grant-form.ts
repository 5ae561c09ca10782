import { z } from "zod";
import { day, halfYearId } from "./calendar-fields.ts";

/** 补报授权 and 延期 ask the same. */
export const GrantForm = z.object({
  kind: z.enum(["reopening", "extension"], "请从页面上的表单登记。"),
  halfYear: halfYearId,
  departmentCode: z.string("请选科室。"),
  until: day,
  reason: z.string("请写理由。").trim().max(500, "理由最多 500 个字。"),
});

export type GrantFields = z.input<typeof GrantForm>;
