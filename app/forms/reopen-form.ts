import { z } from "zod";
import { day, halfYearId } from "./calendar-fields.ts";

export const ReopenForm = z.object({
  halfYear: halfYearId,
  departmentCode: z.string("请选科室。"),
  until: day,
  reason: z.string("请写理由。").trim().max(500),
});

export type ReopenFields = z.input<typeof ReopenForm>;
