/** 催办 on the board: lines that were ticked, or the one whose button was pressed. The command checks the text. */
import { z } from "zod";

const matter = z.string().max(200);

export const ChaseForm = z.object({
  item: z.array(matter).default([]),
  only: matter.optional(),
  /** Shows the page again with all lines ticked, or none. */
  tick: z.enum(["all", "none"]).optional(),
  note: z.string().default(""),
});
