import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { extensionRefusal } from "#app/domain/finding-steps.ts";
import { accomplished, type Command } from "./command.ts";
import { findingForStep, subjectOfFinding, takeFindingStep, type FindingRef } from "./finding-step.ts";
import { shortText } from "./short-text.ts";

type Input = FindingRef & { readonly until: CalendarDate; readonly reason: string };

/** 延期: the leader moves the due day, before it has passed and at most twice. */
export const extendFinding: Command<Input> = {
  name: "extend-finding",
  action: "finding.extend",
  subject: subjectOfFinding,
  run(context, { until, reason, ...ref }) {
    const found = findingForStep(context, ref, "extend");
    if (!found.ok) return found;
    const refusal = extensionRefusal(found.finding, until, context.today);
    if (refusal) return { ok: false, refusal };
    const short = shortText("延期理由", "reason", reason);
    if (short) return short;
    return accomplished(undefined, takeFindingStep(context, found.finding, "extended", { text: reason, dueOn: until }));
  },
};
