import type { QueryStep } from "#app/domain/query-record.ts";
import { isOwnWork } from "#app/domain/query-worklist.ts";
import { inkLength, REASON_MIN_LENGTH } from "#app/domain/report-row.ts";
import { refuse } from "#app/domain/result.ts";
import { accomplished, type Command } from "./command.ts";
import { queryForStep, subjectOfQuery, takeQueryStep, type QueryRef } from "./query-step.ts";

export const QUERY_VERDICTS = [
  "accepted",
  "error_confirmed",
  "fabrication_confirmed",
  "closed",
] as const satisfies readonly QueryStep[];
export type QueryVerdict = (typeof QUERY_VERDICTS)[number];

type Input = QueryRef & { readonly verdict: QueryVerdict; readonly text: string };

/**
 * 质控办核实: the explanation holds (认可), the value is wrong and must be corrected (确认错误, or 认定虚报, with a
 * reason), or the
 * correction is right (关闭). Nobody judges what they entered, corrected or explained themselves (DQ-G05).
 */
export const judgeQuery: Command<Input> = {
  name: "judge-query",
  action: "query.judge",
  subject: subjectOfQuery,
  run(context, { verdict, text, ...ref }) {
    const length = inkLength(text);
    if ((verdict === "error_confirmed" || verdict === "fabrication_confirmed") && length < REASON_MIN_LENGTH)
      return refuse("reason-too-short", { details: { length } });
    const found = queryForStep(context, ref, verdict);
    if (!found.ok) return found;
    if (isOwnWork(context.plan, found.record, context.actor)) return refuse("own-entry");
    const line = takeQueryStep(context, found.record, verdict, text.trim());
    return accomplished(undefined, line, ...found.audit);
  },
};
