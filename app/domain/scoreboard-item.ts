/**
 * What a department's score is made of: every item with its points and the facts they follow from. It is kept as it
 * is in a released scoreboard, so it says everything itself and points to nothing that may move.
 */
import type { CalendarDate } from "./calendar-date.ts";
import type { Target } from "./measure.ts";
import type { Rating } from "./rating.ts";
import type { ScoreComponent } from "./scoreboard-weights.ts";

/** not_due: no sheet yet, and not asked for yet. */
export type TimelinessGround =
  | { readonly kind: "on_time"; readonly dueOn: CalendarDate; readonly handedInOn: CalendarDate }
  | {
      readonly kind: "late";
      readonly dueOn: CalendarDate;
      readonly handedInOn: CalendarDate;
      /** Working days. */ readonly days: number;
    }
  | { readonly kind: "missing" | "not_due"; readonly dueOn: CalendarDate };

/**
 * What one printed measure was judged by. met, improved and missed: against its target · yes and no · better, same and
 * worse than the half-year before, without a target · missing: 缺报. The rest does not count.
 */
export const COUNTED_GROUNDS = [
  "met",
  "improved",
  "missed",
  "yes",
  "no",
  "better",
  "same",
  "worse",
  "missing",
] as const;
export const UNCOUNTED_GROUNDS = [
  "not_due",
  "not_applicable",
  "not_traceable",
  "provisional",
  "doubted",
  "no_comparison",
] as const;
export type MeasureGround = (typeof COUNTED_GROUNDS)[number] | (typeof UNCOUNTED_GROUNDS)[number];

export type MeasureScore = {
  readonly label: string;
  readonly ground: MeasureGround;
  readonly points: number | null;
  /** The figure in words, and that of the half-year before; empty where there is none. */
  readonly value: string;
  readonly previous: string;
  /** That of the half-year before was counted by another definition. */
  readonly redefined?: true;
  /** Only where it was judged by one. */
  readonly target: Pick<Target, "operator" | "value" | "unit"> | null;
};

/** pending: 待复核 · open: not closed although due. */
export type RectificationGround = "closed_on_time" | "closed_late" | "pending_review" | "open";

export type ScoreGround =
  | ({ readonly of: "timeliness" } & TimelinessGround)
  | { readonly of: "rating"; readonly word: Rating | null; readonly coLead: boolean }
  | { readonly of: "indicator"; readonly measures: readonly MeasureScore[] }
  | { readonly of: "rectification"; readonly kind: RectificationGround; readonly dueOn: CalendarDate }
  | { readonly of: "data_quality"; readonly measure: string; readonly rule: string; readonly fabricated: boolean };

export type ScoreItem = {
  /** The number of the task, indicator or finding. */
  readonly no: string;
  readonly title: string;
  /** 0–100; below 0 for what is taken off; null: does not count. */
  readonly points: number | null;
  /** In the mean of the component. */
  readonly weight: number;
  readonly ground: ScoreGround;
};

export type ComponentScore = {
  readonly name: ScoreComponent;
  /** 0–100, unrounded; null without data: the component drops out. */
  readonly score: number | null;
  /** Items that count; for 数据质量 the confirmed errors. */
  readonly count: number;
  readonly items: readonly ScoreItem[];
};

/** The mean of the items that count. */
export function meanComponent(name: ScoreComponent, items: readonly ScoreItem[]): ComponentScore {
  let sum = 0;
  let weights = 0;
  let count = 0;
  for (const { points, weight } of items) {
    if (points === null) continue;
    sum += points * weight;
    weights += weight;
    count += 1;
  }
  return { name, score: weights === 0 ? null : sum / weights, count, items };
}
