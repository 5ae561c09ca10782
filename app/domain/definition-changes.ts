/** In which parts two versions of a definition differ. */
import type { Target } from "./measure.ts";
import type { MeasureTerms } from "./measure-terms.ts";

export type TermName = keyof MeasureTerms;
export const TERM_NAMES = [
  "formula",
  "numerator",
  "denominator",
  "countingRule",
  "exclusions",
  "dataSystem",
  "target",
] as const satisfies readonly TermName[];

/** In the order of the card. A target's unit is the measure's own and never differs. */
export function changedTerms(before: MeasureTerms, after: MeasureTerms): TermName[] {
  return TERM_NAMES.filter((name) => contentOf(before, name) !== contentOf(after, name));
}

/** One text for what a part says: nothing at all is nothing, however it is written. */
function contentOf(terms: MeasureTerms, name: TermName): string {
  if (name === "target") return terms.target ? targetContent(terms.target) : "";
  const term = terms[name];
  return typeof term === "string" ? term : (term ?? []).join("\n");
}

function targetContent({ operator, value, byDate, status, source, note }: Target): string {
  return JSON.stringify([operator, value, byDate ?? null, status, source ?? null, note ?? null]);
}
