import type { Command } from "./command.ts";
import { giveVerdict, type VerdictInput } from "./finding-verdict.ts";
import { subjectWithHelpers } from "./finding-step.ts";

/** 质控办复核; 专班组长 where 质控办 itself answers for the finding or helps. */
export const reviewFinding: Command<VerdictInput> = {
  name: "review-finding",
  action: "finding.review",
  subject: subjectWithHelpers,
  run: (context, input) => giveVerdict(context, input, "office"),
};
