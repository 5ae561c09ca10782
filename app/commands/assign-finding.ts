import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { refuseFields, shortFaults } from "#app/domain/field-fault.ts";
import { dueDayFaults } from "#app/domain/finding-checks.ts";
import { defaultDueOn } from "#app/domain/finding-deadlines.ts";
import { accomplished, type Command } from "./command.ts";
import { findingForStep, subjectOfFinding, takeFindingStep, type FindingRef } from "./finding-step.ts";

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
    const due = dueOn ?? finding.dueOn ?? defaultDueOn(finding.severity, context.today);
    const faults = [...shortFaults("measures", "整改要求", measures), ...dueDayFaults(due, context.today)];
    if (due === null || faults.length > 0) return refuseFields("finding-invalid", faults);
    const change = { measures: measures.trim(), acceptance: acceptance.trim() };
    return accomplished(undefined, takeFindingStep(context, finding, "assigned", { dueOn: due, change }));
  },
};
