/** When a 疑点 rule fires (domain.md §4). All of it is judgement, none of it stands in the plan. */
export const QUERY_THRESHOLDS = {
  /** Smaller bases jump by chance (C02, D01, D03, D04). */
  smallBase: 30,
  /** C01: cases that can hardly all succeed. */
  perfectBase: 500,
  /** D01, percents: points of 100; the smaller jump counts only when the two-proportion z exceeds `jumpZ`. */
  jumpPoints: 15,
  jumpPointsIfSignificant: 5,
  jumpZ: 4,
  /** D01, durations: share of the previous value. */
  jumpDuration: 0.3,
  /** D01, counts: share of the previous value and cases, both. */
  jumpCountShare: 0.5,
  jumpCountCases: 10,
  /** D01, satisfaction: points. */
  jumpScore: 5,
} as const;
