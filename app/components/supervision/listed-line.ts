import type { ReminderRecord } from "#app/domain/chase.ts";
import type { BoardLine } from "#app/domain/supervision-board.ts";
import type { NextStep } from "#app/wording/next-step.ts";

/** A line of the board's list with what is known of it and may be done. */
export type ListedLine = BoardLine & {
  /** `keyOfItem` */
  readonly matter: string;
  readonly record: ReminderRecord;
  /** null where the reader may not chase, or there is nobody to tell. */
  readonly chase: "offered" | "chased" | null;
  /** Where its title leads. */
  readonly opens: string;
  /** The likeliest first. */
  readonly steps: readonly NextStep[];
};
