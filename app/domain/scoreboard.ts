/** 红白榜: how the departments did in one half-year (domain.md §9). A pure function of plan, half-year, day and weights. */
import type { CalendarDate } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";
import type { Plan } from "./plan.ts";
import type { ReportRow } from "./report-row.ts";
import { roundHalfUp } from "./rounding.ts";
import { dataQualityScore, rectificationScore } from "./scoreboard-findings.ts";
import { indicatorScore } from "./scoreboard-indicators.ts";
import type { ComponentScore } from "./scoreboard-item.ts";
import { competitionRanks, listOf } from "./scoreboard-ranks.ts";
import { ratingScore, timelinessScore } from "./scoreboard-reports.ts";
import type { ScoreWeights } from "./scoreboard-weights.ts";
import type { Scoreboard, ScoreboardEntry } from "./scoreboard-facts.ts";

/** Fewer scored items than this say nothing about a department: 不参评. */
export const LEAST_ITEMS = 2;
/** Off the whole score for every error confirmed as 虚报. */
export const FABRICATION_POINTS = 5;
/** The score is what people see: one digit. Two that print alike share a rank. */
export const SCORE_DECIMALS = 1;

/** True for half-years that are scored: the baseline is not, nor one whose window has not opened by `day`. */
export function isScored(plan: Plan, halfYear: HalfYearId, day: CalendarDate): boolean {
  const found = plan.halfYearById.get(halfYear);
  return found !== undefined && found.progressReport === "required" && !found.baseline && found.opensOn <= day;
}

/** Rows of a half-year that were not rated yet: until then its board is not what it will be. */
export function unratedRows(plan: Plan, halfYear: HalfYearId): ReportRow[] {
  return plan.rows.filter((row) => row.halfYear === halfYear && row.state !== "rated" && row.state !== "adopted");
}

/** The board as of the end of `day`; null where the half-year is not scored. */
export function scoreboardOf(
  plan: Plan,
  halfYear: HalfYearId,
  day: CalendarDate,
  weights: ScoreWeights,
): Scoreboard | null {
  if (!isScored(plan, halfYear, day)) return null;
  const scored = plan.departments.map(({ code, name }) => {
    const components = [
      timelinessScore(plan, halfYear, code, day),
      ratingScore(plan, halfYear, code, day),
      indicatorScore(plan, halfYear, code, day),
      rectificationScore(plan, halfYear, code, day),
      dataQualityScore(plan, halfYear, code, day),
    ];
    return { departmentCode: code, departmentName: name, ...totalOf(components, weights) };
  });
  const scores = scored.flatMap(({ score }) => score ?? []);
  const ranks = competitionRanks(scores);
  const entries = scored.map((entry): ScoreboardEntry => {
    const { score, fabrications } = entry;
    if (score === null) return { ...entry, rank: null, list: null };
    const rank = ranks[scores.indexOf(score)] ?? null;
    return { ...entry, rank, list: listOf(score, scores, fabrications > 0) };
  });
  const placeOf = ({ rank }: ScoreboardEntry) => rank ?? entries.length + 1;
  entries.sort((a, b) => placeOf(a) - placeOf(b));
  return { halfYear, day, dataVersion: plan.dataVersion, weights, entries };
}

type Total = Pick<ScoreboardEntry, "components" | "items" | "fabrications" | "score" | "unscored">;

/** The weighted mean of the components that have data, less what 虚报 costs; never below 0. */
export function totalOf(components: readonly ComponentScore[], weights: ScoreWeights): Total {
  const items = components.reduce((sum, { name, count }) => sum + (name === "data_quality" ? 0 : count), 0);
  const fabrications = components
    .flatMap((component) => component.items)
    .filter(({ ground }) => ground.of === "data_quality" && ground.fabricated).length;
  const base = { components, items, fabrications };
  if (items < LEAST_ITEMS) return { ...base, score: null, unscored: "too_few_items" };
  let sum = 0;
  let weight = 0;
  for (const { name, score } of components) {
    if (score === null) continue;
    sum += score * weights[name];
    weight += weights[name];
  }
  if (weight === 0) return { ...base, score: null, unscored: "no_weight" };
  const score = Math.max(0, sum / weight - FABRICATION_POINTS * fabrications);
  return { ...base, score: roundHalfUp(score, SCORE_DECIMALS), unscored: null };
}
