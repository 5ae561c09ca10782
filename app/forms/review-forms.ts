/** What reviewers post about one row. The version is the one they read. */
import { z } from "zod";
import { RATINGS } from "../domain/rating.ts";

const version = z.coerce.number().int().min(0);

export const ReviewForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("approve"), version }),
  z.object({ intent: z.literal("return"), version, reason: z.string().trim().max(1000).default("") }),
  z.object({
    intent: z.literal("rate"),
    version,
    quality: z.enum(["satisfactory", "unsatisfactory"], "请先判断质量是否满意。"),
    word: z.enum(RATINGS, "请选一个评定。"),
    ratingReason: z.string().trim().max(1000).default(""),
  }),
]);
