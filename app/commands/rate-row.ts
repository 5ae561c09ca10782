import type { Rating } from "#app/domain/rating.ts";
import { canRateUnsubmitted, proposeRating, ratingNeedsReason, type Quality } from "#app/domain/rating-proposal.ts";
import { inkLength, isWithDepartment, REASON_MIN_LENGTH } from "#app/domain/report-row.ts";
import { refuse } from "#app/domain/result.ts";
import { accomplished, type Command } from "./command.ts";
import { rowForStep, subjectOfRow, takeStep, type RowRef } from "./row-step.ts";

type Input = RowRef & { readonly quality: Quality; readonly word: Rating; readonly reason: string };

/** Gives a row one of the four words under annex 2: the proposed one, or another with a reason (domain.md §5). */
export const rateRow: Command<Input> = {
  name: "rate-row",
  action: "report.rate",
  subject: subjectOfRow,
  run(context, { quality, word, reason, ...ref }) {
    const found = rowForStep(context, ref, "rated");
    if (!found.ok) return found;
    const { row, window } = found;
    const proposal = proposeRating(row, window, quality, context.today);
    if (!proposal || (isWithDepartment(row.state) && !canRateUnsubmitted(window))) return refuse("wrong-state");
    const length = inkLength(reason);
    if (ratingNeedsReason(word, proposal.word) && length < REASON_MIN_LENGTH) return refuse("reason-required");
    const ratingReason = length > 0 ? reason.trim() : null;
    const change = { rating: word, ratingProposed: proposal.word, ratingReason };
    return accomplished(undefined, takeStep(context, row, "rated", { comment: ratingReason ?? undefined, change }));
  },
};
