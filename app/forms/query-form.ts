/** What people post about one 疑点. The version is the one they read; the text is checked by the command. */
import { z } from "zod";
import { isQueryCode } from "../domain/query-codes.ts";
import { halfYearId } from "./calendar-fields.ts";

const code = z.string().refine(isQueryCode, "规则不对。");

export const QueryForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("recheck") }),
  z.object({
    intent: z.enum(["explained", "accepted", "error_confirmed", "fabrication_confirmed", "closed"]),
    halfYear: halfYearId,
    measureKey: z.string().max(100),
    code,
    version: z.coerce.number().int().min(0),
    text: z.string().max(1000, "最多 1000 个字。").default(""),
  }),
]);
