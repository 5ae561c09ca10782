/** What is posted on the page of 红白榜. The version is the one the person read; texts are checked by the commands. */
import { z } from "zod";

const version = z.coerce.number().int().min(0);
const weight = z.string("五项权重都要填，不计的填 0。").max(10).transform(Number);

export const ScoreboardForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("propose"), version }),
  z.object({ intent: z.literal("release"), version }),
  z.object({
    intent: z.literal("withdraw"),
    version,
    reason: z.string().trim().max(500, "最多 500 个字。").default(""),
  }),
  z.object({
    intent: z.literal("weigh"),
    version,
    timeliness: weight,
    rating: weight,
    indicator: weight,
    rectification: weight,
    data_quality: weight,
  }),
]);

export const SCOREBOARD_INTENTS = ["propose", "release", "withdraw", "weigh"] as const;
export type ScoreboardIntent = (typeof SCOREBOARD_INTENTS)[number];
