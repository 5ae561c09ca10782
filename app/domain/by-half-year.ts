import type { HalfYearId } from "./half-year.ts";
import type { HalfYear } from "./plan.ts";

/** Records under their half-year: the newest first in both, half-years without any left out. */
export function byHalfYear<Item extends { readonly halfYear: HalfYearId }, Line>(
  halfYears: readonly HalfYear[],
  items: readonly Item[],
  lineOf: (item: Item) => Line,
): { id: HalfYearId; label: string; lines: Line[] }[] {
  return halfYears
    .toReversed()
    .map(({ id, label }) => {
      const own = items.filter(({ halfYear }) => halfYear === id);
      return { id, label, lines: own.toReversed().map(lineOf) };
    })
    .filter(({ lines }) => lines.length > 0);
}
