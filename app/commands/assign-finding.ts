import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { defaultDueOn } from "#app/domain/finding-deadlines.ts";
import { refuse } from "#app/domain/result.ts";
import { accomplished, type Command } from "./command.ts";
import { findingForStep, subjectOfFinding, takeFindingStep, type FindingRef } from "./finding-step.ts";
import { shortText } from "./short-text.ts";

type Input = FindingRef & {
  /** 整改措施及要求, which the department is to carry out. */
  readonly measures: string;
  /** 销号标准; may be empty. */
  readonly acceptance: string;
  /** null: the day named at registration, else the default of its severity. */
  readonly dueOn: CalendarDate | null;
};

/** 交办: the department is told what to put right, by when, and what counts as done. */
export const assignFinding: Command<Input> = {
  name: "assign-finding",
  action: "finding.assign",
  subject: subjectOfFinding,
  run(context, { measures, acceptance, dueOn, ...ref }) {
    const found = findingForStep(context, ref, "assign");
    if (!found.ok) return found;
    const { finding } = found;
    const short = shortText("整改要求", "measures", measures);
    if (short) return short;
    const due = dueOn ?? finding.dueOn ?? defaultDueOn(finding.severity, context.today);
    if (due === null) return wrongDay("较重问题没有默认时限，请填整改时限");
    if (due < context.today) return wrongDay("整改时限不能早于今天");
    const change = { measures: measures.trim(), acceptance: acceptance.trim() };
    return accomplished(undefined, takeFindingStep(context, finding, "assigned", { dueOn: due, change }));
  },
};

function wrongDay(why: string) {
  return refuse("day-invalid", { details: { why }, fields: { dueOn: `${why}。` } });
}
