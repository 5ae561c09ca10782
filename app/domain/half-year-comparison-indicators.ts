/** The measures of two half-years side by side: better, worse or the same by their own direction, or why not said. */
import type { CalendarDate } from "./calendar-date.ts";
import { asksForAnswer, queriesAt } from "./data-queries.ts";
import type { TermName } from "./definition-changes.ts";
import type { HalfYearId } from "./half-year.ts";
import type { Sees } from "./indicator-grid.ts";
import { printedMeasures, type Indicator, type Measure } from "./measure.ts";
import { measureIn } from "./measure-definition.ts";
import { isFigure, shownQuantity, type CellStatus, type Figure } from "./measure-value.ts";
import { measureCell } from "./measure-cell.ts";
import type { Plan } from "./plan.ts";
import type { QueryState } from "./query-record.ts";
import { roundHalfUp } from "./rounding.ts";
import { redefinedTerms, trendOf } from "./trend.ts";

/** `no_figure`: at least one of the two is missing. */
export const MEASURE_CHANGES = ["worse", "better", "same", "not_comparable", "no_figure"] as const;
export type MeasureChange = (typeof MEASURE_CHANGES)[number];

/** What stands in one of the two cells; `hidden` 未公布. */
export type ComparedCell = {
  readonly status: CellStatus | "hidden";
  readonly figure: Figure | null;
  /** How far each open 疑点 on it has come; a figure is doubted while there is one. */
  readonly doubts: readonly QueryState[];
};

export type MeasureComparison = {
  readonly indicator: Indicator;
  /** As defined in the later half-year. */
  readonly measure: Measure;
  readonly from: ComparedCell;
  readonly to: ComparedCell;
  readonly change: MeasureChange;
  /** What was redefined between; a new target leaves figures comparable. */
  readonly redefined: readonly TermName[];
  /** Of what people see, in the measure's unit (a rate: percentage points); null where nothing is compared. */
  readonly difference: number | null;
};

/** What is counted of a measure: to which indicator it belongs, and how it moved. */
export type MovedMeasure = Pick<MeasureComparison, "indicator" | "change">;

/** One line a printed measure, in the order of annex 3. */
export function compareMeasures(
  plan: Plan,
  from: HalfYearId,
  to: HalfYearId,
  sees: Sees,
  day: CalendarDate,
): MeasureComparison[] {
  return plan.indicators.flatMap((indicator) =>
    printedMeasures(indicator).map((printed) => compareMeasure(plan, indicator, printed, { from, to }, sees, day)),
  );
}

/** One measure of an indicator; it is told by its key, whatever version of its definition is given. */
export function compareMeasure(
  plan: Plan,
  indicator: Indicator,
  printed: Pick<Measure, "key">,
  { from, to }: { readonly from: HalfYearId; readonly to: HalfYearId },
  sees: Sees,
  day: CalendarDate,
): MeasureComparison {
  const redefined = redefinedTerms(plan, printed, from, to);
  const measure = measureIn(plan, printed, to);
  const earlier = comparedCell(plan, indicator, measureIn(plan, printed, from), from, sees, day);
  const later = comparedCell(plan, indicator, measure, to, sees, day);
  const change = measureChange(measure, earlier, later, redefined.length > 0);
  const isCompared = change !== "not_comparable" && change !== "no_figure";
  return {
    indicator,
    measure,
    from: earlier,
    to: later,
    change,
    redefined,
    difference: isCompared ? differenceOf(measure, earlier.figure, later.figure) : null,
  };
}

function comparedCell(
  plan: Plan,
  indicator: Indicator,
  measure: Measure,
  halfYear: HalfYearId,
  sees: Sees,
  day: CalendarDate,
): ComparedCell {
  const known = plan.halfYearById.get(halfYear);
  if (!known || !sees(known, indicator)) return { status: "hidden", figure: null, doubts: [] };
  const { status, value } = measureCell(plan, measure, halfYear, day);
  const doubts = queriesAt(plan, halfYear, measure.key)
    .filter(asksForAnswer)
    .map(({ state }) => state);
  return { status, figure: isFigure(value) ? value : null, doubts };
}

/** Doubted figures and figures of different definitions are shown and not judged. */
export function measureChange(
  measure: Measure,
  from: ComparedCell,
  to: ComparedCell,
  isRedefined: boolean,
): MeasureChange {
  if (!from.figure || !to.figure) return "no_figure";
  if (isRedefined || from.doubts.length > 0 || to.doubts.length > 0) return "not_comparable";
  return trendOf(measure, to.figure, from.figure) ?? "no_figure";
}

/** The later figure less the earlier, both as shown, so that a reader gets the same number from the page. */
function differenceOf(measure: Measure, from: Figure | null, to: Figure | null): number | null {
  const [before, after] = [from && shownQuantity(measure, from), to && shownQuantity(measure, to)];
  if (typeof before !== "number" || typeof after !== "number") return null;
  return roundHalfUp(after - before, measure.decimals ?? 0);
}
