/** An official annual value as it was stated (docs/decisions/0025). */
import type { Instant } from "./calendar-date.ts";

export type AnnualOverride = {
  readonly measureKey: string;
  /** The calendar year, e.g. 2024. */
  readonly year: number;
  /** As published, in the unit of the measure: 88.6 for 88.6%. */
  readonly value: number | boolean;
  readonly source: string;
  readonly reason: string;
  readonly statedAt: Instant;
  readonly statedBy: string;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnBy: string | null;
  readonly withdrawReason: string | null;
  readonly version: number;
};
