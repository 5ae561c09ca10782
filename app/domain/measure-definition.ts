/**
 * A measure's definition over time. What was shipped is version 1 and speaks for every half-year; a revision speaks
 * from a half-year on, so that closed half-years keep the words and the target they were reported under.
 */
import type { Instant } from "./calendar-date.ts";
import { changedTerms } from "./definition-changes.ts";
import type { HalfYearId } from "./half-year.ts";
import type { Indicator, Measure, Target } from "./measure.ts";
import type { Plan } from "./plan.ts";

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

export type MeasureRevision = {
  readonly measureKey: string;
  /** From 2 on; version 1 is what was shipped. */
  readonly version: number;
  readonly fromHalfYear: HalfYearId;
  readonly terms: MeasureTerms;
  /** The document it rests on; empty for 本院自定. */
  readonly basis: string;
  readonly reason: string;
  readonly revisedAt: Instant;
  readonly revisedBy: string;
};

/** `measure` is the whole measure as this version has it; `revision` is null for what was shipped. */
export type MeasureDefinition = {
  readonly version: number;
  readonly measure: Measure;
  readonly revision: MeasureRevision | null;
};

/** What `formulaBasis` is where the hospital wrote the definition itself. */
export const REVISED_BASIS = "revised";

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

/** What stayed as it was rests on what it rested on. */
function revisedMeasure(before: Measure, { terms, basis }: MeasureRevision): Measure {
  const { countingRule, ...rest } = terms;
  const redefined = changedTerms(termsOf(before), terms).some(
    (name) => name === "formula" || name === "numerator" || name === "denominator",
  );
  const source = redefined ? { formulaBasis: REVISED_BASIS, formulaSource: basis === "" ? [] : [basis] } : {};
  return { ...before, ...rest, ...source, judgement: countingRule };
}

/** All versions of every measure, first to last, by the measure's key. */
export function definitionsOf({
  indicators,
  revisions,
}: {
  readonly indicators: readonly Indicator[];
  readonly revisions: readonly MeasureRevision[];
}): ReadonlyMap<string, readonly MeasureDefinition[]> {
  const byKey = new Map<string, MeasureDefinition[]>();
  for (const measure of indicators.flatMap(({ measures }) => measures))
    byKey.set(measure.key, [{ version: 1, measure, revision: null }]);
  for (const revision of [...revisions].sort((a, b) => a.version - b.version)) {
    const versions = byKey.get(revision.measureKey);
    const before = versions?.at(-1)?.measure;
    if (!versions || !before) continue;
    versions.push({ version: revision.version, measure: revisedMeasure(before, revision), revision });
  }
  return byKey;
}

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
