/** Where the plan's own text is unclear or contradicts itself, and what 院办 said to it. */
import type { Instant } from "./calendar-date.ts";

/** 待院办明确 · 已确认 */
export const CONSISTENCY_STATES = ["awaiting", "confirmed"] as const;
export type ConsistencyState = (typeof CONSISTENCY_STATES)[number];

/** What was said to one point; a point without a note is `awaiting`. */
export type ConsistencyNote = {
  /** The code of a `ConsistencyPoint`. */
  readonly code: string;
  readonly state: ConsistencyState;
  /** What was decided, by whom, or what is being asked. */
  readonly note: string;
  readonly notedAt: Instant;
  readonly notedBy: string;
  readonly version: number;
};

/** One place of the plan as issued, in our words, with where it stands and what the tables do meanwhile. */
export type ConsistencyPoint = {
  readonly code: string;
  readonly title: string;
  /** What stands where: 「附件3 注」 → 「只解释▲…」. */
  readonly places: readonly { readonly where: string; readonly what: string }[];
  /** How the tables treat it until it is settled. */
  readonly treatment: string;
  /** Indicators it touches, by their number in annex 3. */
  readonly indicators: readonly number[];
  /** Tasks it touches, by their number in annex 1. */
  readonly tasks: readonly number[];
};

/** The state of a point: 待院办明确 until somebody has written otherwise. */
export function stateOfPoint(note: ConsistencyNote | undefined): ConsistencyState {
  return note?.state ?? "awaiting";
}
