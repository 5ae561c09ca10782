import { caseForStep, subjectOfCase, takeCaseStep, type CaseRef } from "./case-step.ts";
import { accomplished, type Command } from "./command.ts";
import { shortText } from "./short-text.ts";

/** 撤回 with a reason, until it is reported; the number is not given again. */
export const withdrawCase: Command<CaseRef & { readonly text: string }> = {
  name: "withdraw-case",
  action: "case.write",
  subject: subjectOfCase,
  run(context, { text, ...ref }) {
    const found = caseForStep(context, ref, "withdraw");
    if (!found.ok) return found;
    const short = shortText("撤回的理由", "text", text);
    return (
      short ?? accomplished(undefined, takeCaseStep(context, found.item, "withdrawn", { state: "withdrawn" }, text))
    );
  },
};
