import { refuseFields } from "#app/domain/field-fault.ts";
import { caseFaults } from "#app/domain/case-checks.ts";
import { caseId, nextCaseSerial, type CaseFacts } from "#app/domain/exemplary-case.ts";
import { insertCase, recordCaseEvent } from "#db/cases.ts";
import { accomplished, type Command } from "./command.ts";

/** 起草典型案例: gives it the next number of its half-year, and answers it. */
export const draftCase: Command<CaseFacts, string> = {
  name: "draft-case",
  action: "case.write",
  subject: (_plan, { departmentCode }) => ({ departmentCodes: [departmentCode] }),
  run({ writer, plan, actor, now }, input) {
    const faults = caseFaults(plan, input);
    if (faults.length > 0) return refuseFields("case-invalid", faults);
    const serial = nextCaseSerial(plan.cases, input.halfYear);
    const id = caseId({ ...input, serial });
    const facts = trimmedCase(input);
    insertCase(writer, { ...facts, id, serial });
    recordCaseEvent(writer, id, {
      kind: "drafted",
      at: now,
      actorName: actor.name,
      actorId: actor.userId,
      text: "",
    });
    return accomplished(id, { subject: `case/${id}`, after: { ...facts, serial } });
  },
};

export function trimmedCase(facts: CaseFacts): CaseFacts {
  return { ...facts, title: facts.title.trim(), practice: facts.practice.trim(), effect: facts.effect.trim() };
}
