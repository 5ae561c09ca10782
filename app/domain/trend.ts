/** How a figure moved since an earlier half-year, and where two figures cannot be held against one another. */
import { changedTerms, type TermName } from "./definition-changes.ts";
import type { HalfYearId } from "./half-year.ts";
import type { Measure } from "./measure.ts";
import { definitionIn } from "./measure-definition.ts";
import { termsOf } from "./measure-terms.ts";
import { shownQuantity, type ValueParts } from "./measure-value.ts";
import type { Plan } from "./plan.ts";

export const MOVEMENTS = ["better", "worse", "same"] as const;
/** 向好 变差 持平, in the measure's own direction. */
export type Movement = (typeof MOVEMENTS)[number];
/** `not_comparable` 不可比: the measure was redefined in between. */
export type Trend = Movement | "not_comparable";

/**
 * What was revised between two half-years so that their figures no longer mean the same. A new target leaves them
 * comparable.
 */
export function redefinedTerms(
  plan: Plan,
  { key }: Pick<Measure, "key">,
  from: HalfYearId,
  to: HalfYearId,
): readonly TermName[] {
  const [before, after] = [definitionIn(plan, key, from), definitionIn(plan, key, to)];
  if (before.version === after.version) return [];
  return changedTerms(termsOf(before.measure), termsOf(after.measure)).filter((name) => name !== "target");
}

/** Whether the half-years, oldest first, were counted by different definitions: years made of them are not comparable. */
export function isRedefinedWithin(plan: Plan, measure: Measure, halfYears: readonly HalfYearId[]): boolean {
  return halfYears.some((id, index) => redefinedTerms(plan, measure, halfYears[index - 1] ?? id, id).length > 0);
}

/** The trend of what people see: two figures that print alike are the same. */
export function trendOf(measure: Measure, latest: ValueParts, previous: ValueParts | null): Movement | null {
  const now = shownQuantity(measure, latest);
  const before = previous && shownQuantity(measure, previous);
  if (now === null || before === null) return null;
  const change = Number(now) - Number(before);
  if (change === 0) return "same";
  return change > 0 === (measure.direction === "higher_better") ? "better" : "worse";
}

type DatedFigure = { readonly halfYear: HalfYearId; readonly figure: ValueParts | null };

/** The trend from one half-year to another; null where one of them has no figure. */
export function trendBetween(plan: Plan, measure: Measure, from: DatedFigure, to: DatedFigure): Trend | null {
  const direction = to.figure && trendOf(measure, to.figure, from.figure);
  if (direction === null) return null;
  return redefinedTerms(plan, measure, from.halfYear, to.halfYear).length > 0 ? "not_comparable" : direction;
}
