/** Addresses of the page of annex 3. */
import { indicatorParameters, type IndicatorQuery } from "#app/domain/indicator-query.ts";
import { paths } from "#app/paths.ts";

export function indicatorsPath(query: IndicatorQuery): string {
  return paths.indicators(indicatorParameters(query));
}
