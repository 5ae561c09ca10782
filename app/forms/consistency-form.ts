import { z } from "zod";
import { CONSISTENCY_STATES } from "../domain/consistency.ts";

export const ConsistencyForm = z.object({
  code: z.string("请从页面上的链接进入。"),
  state: z.enum(CONSISTENCY_STATES, "请选状态。"),
  note: z.string().trim().max(1000, "最多 1000 个字。").default(""),
  version: z.coerce.number().int().min(0),
});

export type ConsistencyFields = z.input<typeof ConsistencyForm>;
