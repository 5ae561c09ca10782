/** Which 疑点 rules use a threshold, in what form it is written, and what it may be set to. */
import type { QueryThresholdName, QueryThresholds } from "./data-query-thresholds.ts";

/** whole: cases, characters, periods · decimal: minutes, points · share: kept as 0.15, written as 15 %. */
export type ThresholdForm = "whole" | "decimal" | "share";

export type ThresholdLimit = {
  readonly rules: readonly [string, ...string[]];
  readonly form: ThresholdForm;
  /** Inclusive, as kept. */
  readonly least: number;
  readonly most: number;
};

const whole = (most: number, ...rules: [string, ...string[]]): ThresholdLimit => ({
  rules,
  form: "whole",
  least: 1,
  most,
});
const decimal = (most: number, ...rules: [string, ...string[]]): ThresholdLimit => ({
  rules,
  form: "decimal",
  least: 0,
  most,
});
const share = (most: number, ...rules: [string, ...string[]]): ThresholdLimit => ({
  rules,
  form: "share",
  least: 0,
  most,
});

/** In the order of the rules. */
export const THRESHOLD_LIMITS: Readonly<Record<QueryThresholdName, ThresholdLimit>> = {
  evidenceLength: whole(200, "DQ-A05"),
  unitSlip: share(0.2, "DQ-B07"),
  fractionUpTo: decimal(10, "DQ-B07"),
  fractionAfter: decimal(100, "DQ-B07"),
  smallBase: whole(1000, "DQ-C02", "DQ-D01", "DQ-D02", "DQ-D03", "DQ-D04"),
  perfectBase: whole(1_000_000, "DQ-C01"),
  roundBase: whole(1_000_000, "DQ-C04"),
  roundStep: whole(10_000, "DQ-C04"),
  roundPeriods: whole(6, "DQ-C04"),
  exclusionBase: whole(1_000_000, "DQ-C05"),
  jumpPoints: decimal(100, "DQ-D01", "DQ-D02"),
  jumpPointsIfSignificant: decimal(100, "DQ-D01", "DQ-D02"),
  jumpZ: decimal(100, "DQ-D01", "DQ-D02"),
  jumpDuration: share(10, "DQ-D01", "DQ-D02"),
  jumpCountShare: share(10, "DQ-D01", "DQ-D02"),
  jumpCountCases: whole(100_000, "DQ-D01", "DQ-D02"),
  jumpScore: decimal(100, "DQ-D01", "DQ-D02"),
  baseJump: share(10, "DQ-D07"),
  baseJumpFrom: whole(1_000_000, "DQ-D07"),
  dischargeMismatch: share(1, "DQ-E01", "DQ-E05"),
  pathwayMismatch: share(1, "DQ-E04"),
  electiveMismatch: share(1, "DQ-E07"),
  visitMismatch: share(1, "DQ-E08"),
  fastestResponse: decimal(180, "DQ-E09"),
  perfectDispatchBase: whole(1_000_000, "DQ-E09"),
  responseGain: share(1, "DQ-E09"),
  dispatchLoss: decimal(100, "DQ-E09"),
  nearlyAllByAppointment: decimal(100, "DQ-E10"),
  longWait: decimal(480, "DQ-E10"),
  surveySample: whole(100_000, "DQ-E11"),
  staffSurveySample: whole(100_000, "DQ-E11"),
  referencePoints: decimal(100, "DQ-F01"),
  referenceShare: share(10, "DQ-F01"),
  coverage: share(1, "DQ-F03"),
  bestAppointmentRate: decimal(100, "DQ-F04"),
  bestWait: decimal(480, "DQ-F04"),
  bestResponse: decimal(180, "DQ-F04"),
  bestDaySurgeryShare: decimal(100, "DQ-F04"),
  burstMeasures: whole(1000, "DQ-G04"),
  burstHalfYears: whole(6, "DQ-G04"),
  burstMinutes: whole(1440, "DQ-G04"),
};

/** What is wrong with a threshold. The words live in `app/wording/query-thresholds.ts`. */
export type ThresholdFault = "not_a_number" | "not_whole" | "out_of_limits" | "larger_than_jump";

/** What is wrong with each, by name; empty when all may be kept. */
export function thresholdFaults(set: QueryThresholds): Partial<Record<QueryThresholdName, ThresholdFault>> {
  const faults: Partial<Record<QueryThresholdName, ThresholdFault>> = {};
  for (const name of thresholdNames()) {
    const { form, least, most } = THRESHOLD_LIMITS[name];
    const value = set[name];
    if (!Number.isFinite(value)) faults[name] = "not_a_number";
    else if (form === "whole" && !Number.isInteger(value)) faults[name] = "not_whole";
    else if (value < least || value > most) faults[name] = "out_of_limits";
  }
  // The smaller jump is the one that has to be significant besides.
  if (set.jumpPointsIfSignificant > set.jumpPoints) faults.jumpPointsIfSignificant ??= "larger_than_jump";
  return faults;
}

/** All of them, in the order of the rules. */
export function thresholdNames(): QueryThresholdName[] {
  return Object.keys(THRESHOLD_LIMITS).filter(isThresholdName);
}

export function isThresholdName(text: string): text is QueryThresholdName {
  return Object.hasOwn(THRESHOLD_LIMITS, text);
}
