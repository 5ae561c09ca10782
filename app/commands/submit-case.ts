import { unfinished } from "#app/domain/case-checks.ts";
import { refuse } from "#app/domain/result.ts";
import { caseForStep, subjectOfCase, takeCaseStep, type CaseRef } from "./case-step.ts";
import { accomplished, type Command } from "./command.ts";

/** 提交 to 质控办. */
export const submitCase: Command<CaseRef> = {
  name: "submit-case",
  action: "case.write",
  subject: subjectOfCase,
  run(context, ref) {
    const found = caseForStep(context, ref, "submit");
    if (!found.ok) return found;
    const missing = unfinished(found.item);
    if (missing !== null) return refuse("case-invalid", { details: { why: `还没写完，不能提交：${missing}` } });
    return accomplished(undefined, takeCaseStep(context, found.item, "submitted", { state: "submitted" }));
  },
};
