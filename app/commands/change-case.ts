import { refuseFields } from "#app/domain/field-fault.ts";
import { caseFaults } from "#app/domain/case-checks.ts";
import type { CaseFacts } from "#app/domain/exemplary-case.ts";
import { caseForStep, subjectOfCase, takeCaseStep, type CaseRef } from "./case-step.ts";
import { accomplished, type Command } from "./command.ts";
import { trimmedCase } from "./draft-case.ts";

/** Half-year, department and number stay. */
export type CaseRevision = CaseRef & Omit<CaseFacts, "halfYear" | "departmentCode">;

/** 改草稿, also one that was sent back. */
export const changeCase: Command<CaseRevision> = {
  name: "change-case",
  action: "case.write",
  subject: subjectOfCase,
  run(context, { id, version, ...input }) {
    const found = caseForStep(context, { id, version }, "change");
    if (!found.ok) return found;
    const { halfYear, departmentCode } = found.item;
    const facts = trimmedCase({ ...input, halfYear, departmentCode });
    const faults = caseFaults(context.plan, facts);
    if (faults.length > 0) return refuseFields("case-invalid", faults);
    return accomplished(undefined, takeCaseStep(context, found.item, "changed", facts));
  },
};
