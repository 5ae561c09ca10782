import type { Command } from "./command.ts";
import { giveVerdict, type VerdictInput } from "./finding-verdict.ts";
import { subjectOfFinding } from "./finding-step.ts";

/** 分管领导复核, which 较重 and 重大 need besides 质控办's. */
export const endorseFinding: Command<VerdictInput> = {
  name: "endorse-finding",
  action: "finding.endorse",
  subject: subjectOfFinding,
  run: (context, input) => giveVerdict(context, input, "leader"),
};
