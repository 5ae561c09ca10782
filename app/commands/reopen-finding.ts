import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { defaultDueOn } from "#app/domain/finding-deadlines.ts";
import { recurrenceRefusal } from "#app/domain/finding-steps.ts";
import { refuse } from "#app/domain/result.ts";
import { accomplished, type Command } from "./command.ts";
import { findingForStep, subjectOfFinding, takeFindingStep, type FindingRef } from "./finding-step.ts";
import { shortText } from "./short-text.ts";

type Input = FindingRef & {
  readonly reason: string;
  /** null: the default of its severity. */
  readonly dueOn: CalendarDate | null;
};

/** 重新发生: a closed finding is with its department again, under its number with a suffix. */
export const reopenFinding: Command<Input> = {
  name: "reopen-finding",
  action: "finding.recur",
  subject: subjectOfFinding,
  run(context, { reason, dueOn, ...ref }) {
    const found = findingForStep(context, ref, "recur");
    if (!found.ok) return found;
    const { finding } = found;
    const refusal = recurrenceRefusal(finding, context.today);
    if (refusal) return { ok: false, refusal };
    const short = shortText("重新发生的情况", "reason", reason);
    if (short) return short;
    const due = dueOn ?? defaultDueOn(finding.severity, context.today);
    if (due === null || due < context.today) {
      const why = due === null ? "较重问题没有默认时限，请填整改时限" : "整改时限不能早于今天";
      return refuse("day-invalid", { details: { why }, fields: { dueOn: `${why}。` } });
    }
    return accomplished(undefined, takeFindingStep(context, finding, "recurred", { text: reason, dueOn: due }));
  },
};
