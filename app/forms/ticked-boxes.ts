/** Boxes of a list that may be ticked. */
import { z } from "zod";

/** What is wrong with any of them is said once, at the list. */
export function tickedBoxes<Item>(box: z.ZodType<Item>, why: string) {
  return z
    .array(z.string())
    .transform((posted, context) => {
      const read = z.array(box).safeParse(posted);
      if (read.success) return read.data;
      context.addIssue(why);
      return z.NEVER;
    })
    .default([]);
}

/** The number of an account or a task, as a select or a box posts it. */
export function numbered(why: string) {
  return z
    .string(why)
    .regex(/^\d{1,9}$/, why)
    .transform(Number);
}
