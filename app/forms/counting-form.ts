import { z } from "zod";

/** 已按口径统计: which definition was read, by which department, and where to go back to. */
export const CountingForm = z.object({
  period: z.string(),
  department: z.string(),
  measure: z.string(),
  version: z.coerce.number().int().min(1),
  /** Only a ticked box is sent. */
  counted: z.literal("on", "请先勾选“已按口径统计”。"),
  back: z.string().optional(),
});
