/** Standard competition ranking and the two lists (domain.md §9). */

/** 红榜 and 白榜 name so many places at most. */
const PLACES = 3;
/** A place alone honours or shames nobody. */
export const RED_FROM = 90;
export const WHITE_BELOW = 75;

export type ListName = "red" | "white";

/** The ranks of scores in their order: equal scores share one and the next is skipped, 95 90 90 80 → 1 2 2 4. */
export function competitionRanks(scores: readonly number[]): number[] {
  return scores.map((score) => 1 + scores.filter((other) => other > score).length);
}

/**
 * The list a score stands on: 红榜 for the first three places with at least 90, 白榜 for the last three with less than
 * 75. Equal scores stand on it together. Whoever reported a false figure is not honoured, and nobody moves up.
 */
export function listOf(score: number, scores: readonly number[], barred: boolean): ListName | null {
  const above = scores.filter((other) => other > score).length;
  const below = scores.filter((other) => other < score).length;
  if (score >= RED_FROM && above < PLACES) return barred ? null : "red";
  return score < WHITE_BELOW && below < PLACES ? "white" : null;
}
