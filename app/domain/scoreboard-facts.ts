/** A scoreboard as it is shown and kept. */
import type { CalendarDate } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";
import type { ComponentScore } from "./scoreboard-item.ts";
import type { ListName } from "./scoreboard-ranks.ts";
import type { ScoreWeights } from "./scoreboard-weights.ts";

/** too_few_items: fewer than two · no_weight: nothing it was judged by weighs anything. */
export type UnscoredReason = "too_few_items" | "no_weight";

export type ScoreboardEntry = {
  readonly departmentCode: string;
  readonly departmentName: string;
  readonly components: readonly ComponentScore[];
  /** Scored items: the sheet, rated tasks, judged indicators, findings due. Errors only take off and are none. */
  readonly items: number;
  /** Errors confirmed as 虚报. */
  readonly fabrications: number;
  /** 0–100 with one digit; null for 不参评. */
  readonly score: number | null;
  readonly rank: number | null;
  readonly list: ListName | null;
  readonly unscored: UnscoredReason | null;
};

export type Scoreboard = {
  readonly halfYear: HalfYearId;
  readonly day: CalendarDate;
  readonly dataVersion: number;
  readonly weights: ScoreWeights;
  /** By rank, equals in the order of the plan; 不参评 last. */
  readonly entries: readonly ScoreboardEntry[];
};
