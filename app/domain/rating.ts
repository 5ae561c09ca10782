/** The four words under annex 2, best first as printed. */
export const RATINGS = ["on_time_high_quality", "on_time_unsatisfactory", "late_completed", "not_completed"] as const;
export type Rating = (typeof RATINGS)[number];

/** 0 for the best word … 3 for the worst. */
export function ratingRank(rating: Rating): number {
  return RATINGS.indexOf(rating);
}

/** The worst of several ratings; null when one of them is still open. A joint task is as good as its weakest row. */
export function worstRating(ratings: readonly (Rating | null)[]): Rating | null {
  if (ratings.length === 0) return null;
  let worst: Rating = RATINGS[0];
  for (const rating of ratings) {
    if (rating === null) return null;
    if (ratingRank(rating) > ratingRank(worst)) worst = rating;
  }
  return worst;
}
