import { caseForStep, subjectOfCase, takeCaseStep, type CaseRef } from "./case-step.ts";
import { accomplished, type Command } from "./command.ts";
import { shortText } from "./short-text.ts";

type Input = CaseRef & {
  readonly verdict: "review" | "send_back";
  /** The reason where it is sent back. */
  readonly text: string;
};

/** 审定 or 退回 by someone of 质控办 who has not written it. */
export const reviewCase: Command<Input> = {
  name: "review-case",
  action: "case.review",
  subject: subjectOfCase,
  run(context, { verdict, text, ...ref }) {
    const found = caseForStep(context, ref, verdict);
    if (!found.ok) return found;
    if (verdict === "review")
      return accomplished(undefined, takeCaseStep(context, found.item, "reviewed", { state: "reviewed" }, text));
    const short = shortText("退回的理由", "text", text);
    return short ?? accomplished(undefined, takeCaseStep(context, found.item, "sent_back", { state: "draft" }, text));
  },
};
