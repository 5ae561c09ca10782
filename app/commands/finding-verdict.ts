/** What both sides do when they review a rectification. */
import type { ReviewSide } from "#app/domain/finding.ts";
import { missingSides } from "#app/domain/finding-steps.ts";
import { isOwnFinding } from "#app/domain/finding-turn.ts";
import { refuse } from "#app/domain/result.ts";
import { accomplished, type CommandContext } from "./command.ts";
import { findingForStep, takeFindingStep, type FindingRef } from "./finding-step.ts";
import { shortText } from "./short-text.ts";

export const FINDING_VERDICTS = ["accept", "send_back"] as const;
export type FindingVerdict = (typeof FINDING_VERDICTS)[number];

export type VerdictInput = FindingRef & {
  readonly verdict: FindingVerdict;
  /** 复核意见, or why it is sent back. */
  readonly text: string;
};

/** Accepts for one side, closing it when no other side is missing, or sends it back with the reason. */
export function giveVerdict(context: CommandContext, { verdict, text, ...ref }: VerdictInput, side: ReviewSide) {
  const found = findingForStep(context, ref, "review");
  if (!found.ok) return found;
  const { finding } = found;
  if (isOwnFinding(finding, context.actor)) return refuse("own-finding");
  const missing = missingSides(finding);
  if (!missing.includes(side)) return refuse("wrong-state");
  const short = shortText(verdict === "accept" ? "复核意见" : "退回理由", "text", text);
  if (short) return short;
  const kind = verdict === "send_back" ? "sent_back" : missing.length === 1 ? "closed" : "reviewed";
  return accomplished(undefined, takeFindingStep(context, finding, kind, { side, text }));
}
