/** Every version of every definition: what was shipped, then what was revised. */
import type { Instant } from "./calendar-date.ts";
import { changedTerms } from "./definition-changes.ts";
import type { HalfYearId } from "./half-year.ts";
import type { Indicator, Measure } from "./measure.ts";
import { termsOf, type MeasureTerms } from "./measure-terms.ts";

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
