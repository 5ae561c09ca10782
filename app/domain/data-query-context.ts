/** What a 疑点 rule may look at: one figure, its past, its neighbours in the half-year, and the thresholds. */
import type { CalendarDate } from "./calendar-date.ts";
import { previousHalfYear, sameHalfLastYear, type HalfYearId } from "./half-year.ts";
import type { Indicator, Measure } from "./measure.ts";
import { measureIn } from "./measure-definition.ts";
import { isFigure, type Figure, type MeasureValue, type ValueKey } from "./measure-value.ts";
import type { HalfYear, Plan } from "./plan.ts";
import { roundHalfUp } from "./rounding.ts";
import type { QueryThresholds } from "./data-query-thresholds.ts";
import { entryBursts } from "./entry-bursts.ts";
import type { QueryCode, QueryDetails, QuerySeverity } from "./query-codes.ts";

/** A figure another one is compared with. */
export type EarlierFigure = { readonly halfYear: HalfYear; readonly value: MeasureValue };

/** A figure (已报 or 暂报) and everything the rules compare it with. */
export type QueryContext = {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly halfYear: HalfYear;
  readonly value: MeasureValue;
  /** 上期 and 上年同期; null where there is no figure. */
  readonly previous: EarlierFigure | null;
  readonly lastYear: EarlierFigure | null;
  /** A figure of the same half-year, or of another one. */
  readonly figure: (measureKey: string, halfYear?: HalfYearId) => Figure | null;
  readonly thresholds: QueryThresholds;
  /** Values that were entered in a hurry (DQ-G04). */
  readonly bursts: ReadonlySet<ValueKey>;
  /** null where only the values count and no day: rules about what is late stay silent. */
  readonly today: CalendarDate | null;
};

export type QueryRule = {
  readonly code: Exclude<QueryCode, "DQ-A01">;
  readonly severity: QuerySeverity;
  /** When the severity is another one. */
  readonly severityOf?: (context: QueryContext) => QuerySeverity;
  readonly fires: (context: QueryContext) => QueryDetails | null;
};

/** One context per figure of the plan, by half-year, then in the order of annex 3. */
export function queryContexts(plan: Plan, today: CalendarDate | null): QueryContext[] {
  const thresholds = plan.settings.queryThresholds;
  const bursts = entryBursts(plan.values, thresholds);
  const figures = figuresOf(plan);
  const figureIn = (id: HalfYearId, measureKey: string) => figures.get(id)?.get(measureKey) ?? null;
  const earlier = (halfYear: HalfYear | undefined, measureKey: string): EarlierFigure | null => {
    const value = halfYear && figureIn(halfYear.id, measureKey);
    return halfYear && value ? { halfYear, value } : null;
  };
  return plan.halfYears.flatMap((halfYear) => {
    const before = plan.halfYearById.get(previousHalfYear(halfYear.id));
    const yearBefore = plan.halfYearById.get(sameHalfLastYear(halfYear.id));
    const figure: QueryContext["figure"] = (measureKey, id = halfYear.id) => figureIn(id, measureKey);
    return plan.indicators.flatMap((indicator) =>
      indicator.measures.flatMap((measure): QueryContext[] => {
        const value = figure(measure.key);
        if (!value) return [];
        return [
          {
            plan,
            indicator,
            measure: measureIn(plan, measure, halfYear.id),
            halfYear,
            value,
            previous: earlier(before, measure.key),
            lastYear: earlier(yearBefore, measure.key),
            figure,
            thresholds,
            bursts,
            today,
          },
        ];
      }),
    );
  });
}

/** By half-year and measure: the rules look figures up so often that putting keys together would be half of their time. */
function figuresOf({ values }: Plan): ReadonlyMap<HalfYearId, ReadonlyMap<string, Figure>> {
  const figures = new Map<HalfYearId, Map<string, Figure>>();
  for (const value of values) {
    if (!isFigure(value)) continue;
    const own = figures.get(value.halfYear);
    if (own) own.set(value.measureKey, value);
    else figures.set(value.halfYear, new Map([[value.measureKey, value]]));
  }
  return figures;
}

/** The cases behind a share, a mean or a score. */
export function baseOf(value: MeasureValue): number | null {
  return value.denominator ?? value.sample;
}

/** True where two figures that should agree differ by more than `tolerance`, a share of the larger. */
export function disagree(a: number, b: number, tolerance: number): boolean {
  return a !== b && roundHalfUp(Math.abs(a - b) / Math.max(a, b), 9) > tolerance;
}
