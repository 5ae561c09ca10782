import { inkLength, REASON_MIN_LENGTH } from "#app/domain/report-row.ts";
import { refuse } from "#app/domain/result.ts";
import { accomplished, type Command } from "./command.ts";
import { queryForStep, subjectOfQuery, takeQueryStep, type QueryRef } from "./query-step.ts";

/** 科室说明: why the value is right. What a BLOCK rule found is corrected by entering the value anew, not explained. */
export const explainQuery: Command<QueryRef & { readonly text: string }> = {
  name: "explain-query",
  action: "query.explain",
  subject: subjectOfQuery,
  run(context, { text, ...ref }) {
    const length = inkLength(text);
    if (length < REASON_MIN_LENGTH) return refuse("reason-too-short", { details: { length } });
    const found = queryForStep(context, ref, "explained");
    if (!found.ok) return found;
    const line = takeQueryStep(context, found.record, "explained", text.trim());
    return accomplished(undefined, line, ...found.audit);
  },
};
