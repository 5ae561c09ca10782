/** The five components of a department's score and what each weighs (domain.md §9). The plan fixes none of them. */

/** 报送及时 任务评定 指标 问题整改 数据质量 */
export const SCORE_COMPONENTS = ["timeliness", "rating", "indicator", "rectification", "data_quality"] as const;
export type ScoreComponent = (typeof SCORE_COMPONENTS)[number];

/** Points of a hundred. */
export type ScoreWeights = Readonly<Record<ScoreComponent, number>>;

export const DEFAULT_SCORE_WEIGHTS: ScoreWeights = {
  timeliness: 20,
  rating: 40,
  indicator: 20,
  rectification: 15,
  data_quality: 5,
};

const HUNDRED = 100;

/** What is wrong with a set of weights. */
export type WeightFaults = {
  /** Those that are no whole number from 0 to 100. */
  readonly notWhole: readonly ScoreComponent[];
  /** What they add up to, where that is not 100; null where it is. */
  readonly sum: number | null;
};

/** What keeps the weights from being used; null when nothing does. */
export function weightFaults(weights: ScoreWeights): WeightFaults | null {
  const notWhole = SCORE_COMPONENTS.filter((name) => {
    const weight = weights[name];
    return !Number.isInteger(weight) || weight < 0 || weight > HUNDRED;
  });
  const sum = SCORE_COMPONENTS.reduce((total, name) => total + weights[name], 0);
  if (notWhole.length > 0) return { notWhole, sum: null };
  return sum === HUNDRED ? null : { notWhole, sum };
}

export function sameWeights(a: ScoreWeights, b: ScoreWeights): boolean {
  return SCORE_COMPONENTS.every((name) => a[name] === b[name]);
}
