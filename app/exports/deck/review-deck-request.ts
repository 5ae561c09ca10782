/** Who may have the deck, of which half-year, and what it is called. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { Plan } from "#app/domain/plan.ts";
import { done, refuse, type Result } from "#app/domain/result.ts";
import { askedPaperHalfYear, paperHalfYears } from "../prose-papers.ts";
import type { May } from "../request.ts";
import { reviewDeck } from "./review-deck.ts";
import type { Deck } from "./slide.ts";

export const REVIEW_DECK = "review-deck";
const TITLE = "汇报幻灯";

export type OpenedDeck = { readonly nameParts: readonly string[]; readonly deck: Deck };

export function openReviewDeck(plan: Plan, query: URLSearchParams, today: CalendarDate, may: May): Result<OpenedDeck> {
  if (!may("paper.compose")) return refuse("not-permitted");
  const halfYear = askedPaperHalfYear(plan, query, today);
  if (!halfYear.ok) return halfYear;
  const upTo = paperHalfYears(plan, today).filter(({ id }) => id <= halfYear.value.id);
  return done({
    nameParts: [TITLE, halfYear.value.label],
    deck: reviewDeck(plan, halfYear.value, upTo, today),
  });
}
