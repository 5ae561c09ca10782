import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { carryRefusal } from "#app/domain/finding-steps.ts";
import { accomplished, type Command } from "./command.ts";
import { findingForStep, subjectOfFinding, takeFindingStep, type FindingRef } from "./finding-step.ts";
import { shortText } from "./short-text.ts";

type Input = FindingRef & { readonly until: CalendarDate; readonly reason: string };

/** 挂账: 专班 keeps it open for the long run and looks at it again on a day within a year. */
export const carryFinding: Command<Input> = {
  name: "carry-finding",
  action: "finding.carry",
  subject: subjectOfFinding,
  run(context, { until, reason, ...ref }) {
    const found = findingForStep(context, ref, "carry");
    if (!found.ok) return found;
    const refusal = carryRefusal(found.finding, until, context.today);
    if (refusal) return { ok: false, refusal };
    const short = shortText("挂账理由", "reason", reason);
    if (short) return short;
    return accomplished(undefined, takeFindingStep(context, found.finding, "carried", { text: reason, dueOn: until }));
  },
};
