/**
 * When a 疑点 rule fires (domain.md §4). All of it is judgement, none of it stands in the plan, so 质控办 may set each
 * number anew; these are the defaults. What each may be is in `query-threshold-limits.ts`.
 */
export const DEFAULT_QUERY_THRESHOLDS = {
  /** A05: a text this long shows something. */
  evidenceLength: 10,
  /** B07: how near to 60, 24, 100 … a ratio must come, as a share of it. */
  unitSlip: 0.05,
  /** B07: a typed percent of at most the first after one of at least the second is a fraction. */
  fractionUpTo: 1,
  fractionAfter: 5,
  /** Smaller bases jump by chance (C02, D01–D04). */
  smallBase: 30,
  /** C01: cases that can hardly all succeed. */
  perfectBase: 500,
  /** C04: parts that are multiples of `roundStep`, from this denominator on; and periods of round durations. */
  roundBase: 1000,
  roundStep: 100,
  roundPeriods: 3,
  /** C05: cases among which somebody must have been left out. */
  exclusionBase: 500,
  /** D01, D02, percents: points of 100; the smaller jump counts only when the two-proportion z exceeds `jumpZ`. */
  jumpPoints: 15,
  jumpPointsIfSignificant: 5,
  jumpZ: 4,
  /** D01, D02, durations: share of the earlier value. */
  jumpDuration: 0.3,
  /** D01, D02, counts: share of the earlier value and cases, both. */
  jumpCountShare: 0.5,
  jumpCountCases: 10,
  /** D01, D02, satisfaction: points. */
  jumpScore: 5,
  /** D07: share of the earlier denominator, where that was at least `baseJumpFrom`. */
  baseJump: 0.4,
  baseJumpFrom: 100,
  /** E01, E04, E07, E08: how far figures that should agree may differ, as a share. */
  dischargeMismatch: 0.005,
  pathwayMismatch: 0.02,
  electiveMismatch: 0.05,
  visitMismatch: 0.02,
  /** E09: minutes no ambulance beats; commands that can hardly all succeed; a gain of one beside a loss of the other. */
  fastestResponse: 4,
  perfectDispatchBase: 100,
  responseGain: 0.2,
  dispatchLoss: 5,
  /** E10: percent of appointments beside minutes of waiting. */
  nearlyAllByAppointment: 95,
  longWait: 60,
  /** E11: questionnaires. */
  surveySample: 100,
  staffSurveySample: 30,
  /** F01: points of 100, and share of the reference. */
  referencePoints: 5,
  referenceShare: 0.1,
  /** F03: share of the records that should count. */
  coverage: 0.9,
  /** F04: the best figures of the province's bulletin of 2020-09 (domain.md §3.3). */
  bestAppointmentRate: 99.75,
  bestWait: 10,
  bestResponse: 8.14,
  bestDaySurgeryShare: 58.43,
  /** G04: values of several half-years entered by one person within minutes. */
  burstMeasures: 10,
  burstHalfYears: 2,
  burstMinutes: 5,
} as const;

export type QueryThresholdName = keyof typeof DEFAULT_QUERY_THRESHOLDS;
export type QueryThresholds = Readonly<Record<QueryThresholdName, number>>;

/** The defaults with what was set anew; anything that is not a number of at least 0 is as if not set. */
export function queryThresholds(set: Readonly<Record<string, unknown>>): QueryThresholds {
  const own = Object.keys(DEFAULT_QUERY_THRESHOLDS).flatMap((name) => {
    const value = set[name];
    return typeof value === "number" && value >= 0 && Number.isFinite(value) ? [[name, value] as const] : [];
  });
  return { ...DEFAULT_QUERY_THRESHOLDS, ...Object.fromEntries(own) };
}
