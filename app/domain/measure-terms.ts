/** The words of a definition that may change over time. */
import type { Measure, Target } from "./measure.ts";

/** The part of a definition that may be revised. Key, number, input mode and roll-up are not: other values rest on them. */
export type MeasureTerms = {
  readonly formula: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** 统计口径, a line each. */
  readonly countingRule: readonly string[];
  /** 剔除, a line each. */
  readonly exclusions: readonly string[];
  /** 来源系统 */
  readonly dataSystem: readonly string[];
  readonly target: Target | null;
};

export function termsOf({
  formula,
  numerator,
  denominator,
  judgement,
  exclusions,
  dataSystem,
  target,
}: Measure): MeasureTerms {
  return { formula, numerator, denominator, countingRule: judgement, exclusions, dataSystem, target };
}
