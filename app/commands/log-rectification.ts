import { accomplished, type Command } from "./command.ts";
import { findingForStep, subjectWithHelpers, takeFindingStep, type FindingRef } from "./finding-step.ts";
import { shortText } from "./short-text.ts";

/** 记进展: the department, or one that helps, says what it has begun; the finding is 整改中 from then on. */
export const logRectification: Command<FindingRef & { readonly text: string }> = {
  name: "log-rectification",
  action: "finding.progress",
  subject: subjectWithHelpers,
  run(context, { text, ...ref }) {
    const found = findingForStep(context, ref, "progress");
    if (!found.ok) return found;
    const short = shortText("整改进展", "text", text);
    if (short) return short;
    return accomplished(undefined, takeFindingStep(context, found.finding, "progressed", { text }));
  },
};
