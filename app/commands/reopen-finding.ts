import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { refuseFields, shortFaults } from "#app/domain/field-fault.ts";
import { dueDayFaults } from "#app/domain/finding-checks.ts";
import { defaultDueOn } from "#app/domain/finding-deadlines.ts";
import { recurrenceRefusal } from "#app/domain/finding-steps.ts";
import { accomplished, type Command } from "./command.ts";
import { findingForStep, subjectOfFinding, takeFindingStep, type FindingRef } from "./finding-step.ts";

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
    const due = dueOn ?? defaultDueOn(finding.severity, context.today);
    const faults = [...shortFaults("reason", "重新发生的情况", reason), ...dueDayFaults(due, context.today)];
    if (due === null || faults.length > 0) return refuseFields("finding-invalid", faults);
    return accomplished(undefined, takeFindingStep(context, finding, "recurred", { text: reason, dueOn: due }));
  },
};
