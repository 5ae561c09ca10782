import { isOwnWork } from "#app/domain/finding-turn.ts";
import { refuse } from "#app/domain/result.ts";
import { accomplished, type Command } from "./command.ts";
import { findingForStep, subjectWithHelpers, takeFindingStep, type FindingRef } from "./finding-step.ts";
import { shortText } from "./short-text.ts";

/** 回头看: a closed finding was looked at again and holds; one that does not is 重新发生. By whoever reviews it. */
export const lookBackFinding: Command<FindingRef & { readonly text: string }> = {
  name: "look-back-finding",
  action: "finding.review",
  subject: subjectWithHelpers,
  run(context, { text, ...ref }) {
    const found = findingForStep(context, ref, "look_back");
    if (!found.ok) return found;
    if (isOwnWork(found.finding, context.actor)) return refuse("own-finding");
    const short = shortText("回头看的情况", "text", text);
    if (short) return short;
    return accomplished(undefined, takeFindingStep(context, found.finding, "looked_back", { text }));
  },
};
