/**
 * A measure's definition over time. What was shipped is version 1 and speaks for every half-year; a revision speaks
 * from a half-year on, so that closed half-years keep the words and the target they were reported under.
 */
import type { HalfYearId } from "./half-year.ts";
import type { Indicator, Measure } from "./measure.ts";
import type { Plan } from "./plan.ts";
import type { MeasureDefinition } from "./measure-versions.ts";

/**
 * The version that speaks for a half-year: the last one written among those that reach it. A later revision that starts
 * earlier takes the place of the one before.
 * @throws Error for a measure the plan does not have
 */
export function definitionIn(plan: Plan, measureKey: string, halfYear: HalfYearId): MeasureDefinition {
  const found = plan.definitionsByKey
    .get(measureKey)
    ?.findLast(({ revision }) => revision === null || revision.fromHalfYear <= halfYear);
  if (!found) throw new Error(`the plan has no measure ${measureKey}`);
  return found;
}

/** The measure as its definition of a half-year has it: target, wording and all. */
export function measureIn(plan: Plan, measure: Pick<Measure, "key">, halfYear: HalfYearId): Measure {
  return definitionIn(plan, measure.key, halfYear).measure;
}

/** The indicator with every measure as its definition of a half-year has it; the very same one where nothing was revised. */
export function indicatorIn(plan: Plan, indicator: Indicator, halfYear: HalfYearId): Indicator {
  const measures = indicator.measures.map((measure) => measureIn(plan, measure, halfYear));
  return measures.every((measure, index) => measure === indicator.measures[index])
    ? indicator
    : { ...indicator, measures };
}

/** The half-years of the plan a version speaks for; none when a later one has taken its place everywhere. */
export function halfYearsOfVersion(plan: Plan, measureKey: string, version: number): HalfYearId[] {
  return plan.halfYears.flatMap(({ id }) => (definitionIn(plan, measureKey, id).version === version ? [id] : []));
}

/**
 * Why a revision cannot start with a half-year: it, or one after it, has been closed or adopted, and closed half-years
 * keep their definition. Reopening a window for late figures does not reopen the definition.
 */
export function settledFrom(plan: Plan, fromHalfYear: HalfYearId, today: string): HalfYearId | null {
  const settled = plan.halfYears.find(
    ({ id, closesOn }) => id >= fromHalfYear && (today > closesOn || plan.adoptionByHalfYear.has(id)),
  );
  return settled?.id ?? null;
}

/** The half-years a revision may start with today, first to last. */
export function revisableFrom(plan: Plan, today: string): HalfYearId[] {
  return plan.halfYears.flatMap(({ id }) => (settledFrom(plan, id, today) === null ? [id] : []));
}
