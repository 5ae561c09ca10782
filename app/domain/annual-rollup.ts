/** Annual cells: computed from the two half-years by the measure's own rule, never typed (domain.md §2.4). */
import type { CalendarDate } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";
import type { Measure } from "./measure.ts";
import { measureCell, type MeasureCell } from "./measure-cell.ts";
import { isFigure, NO_PARTS, shownQuantity, type MeasureValue, type ValueParts } from "./measure-value.ts";
import type { Plan } from "./plan.ts";

/**
 * What has to be said beside an annual cell. `not_due`: every half that lacks is not due yet. `not_poolable`: a half
 * was given without the parts the rule needs (DQ-A02). `first_half_only`: the second half is 不适用, and so on.
 */
export type AnnualNote =
  "not_due" | "not_applicable" | "not_poolable" | "first_half_only" | "second_half_only" | "stopped_in_second_half";

export type AnnualCell = {
  /** complete: from both halves; partial: one half is 不适用; missing: there is no annual value. */
  readonly status: "complete" | "partial" | "missing";
  /** Rounded half-up to the measure's decimals, as shown; null exactly when `status` is missing. */
  readonly value: number | boolean | null;
  /** The pooled parts, unrounded, for printing 「75.00%（3000/4000）」. */
  readonly parts: ValueParts | null;
  /** The halves that keep the cell empty: 未到期, 缺报 or 无法追溯. */
  readonly missing: readonly HalfYearId[];
  /** The arithmetic, e.g. `(900+2100)/(1000+3000)`; null where nothing is calculated. */
  readonly formula: string | null;
  readonly note: AnnualNote | null;
  /** A half it was computed from is 暂报. */
  readonly provisional: boolean;
};

/** The year of two half-years. One half missing leaves it empty whatever the rule: never a part posing as a year. */
export function annualCell(measure: Measure, first: MeasureCell, second: MeasureCell): AnnualCell {
  const lacking = [first, second].filter((half) => !isGiven(half));
  if (lacking.length > 0) {
    const note = lacking.every(({ status }) => status === "not_due") ? "not_due" : null;
    return emptyCell(
      note,
      lacking.map(({ halfYear }) => halfYear),
    );
  }
  const figures = [first.value, second.value].filter(isFigure);
  if (figures.length === 0) return emptyCell("not_applicable");
  const used = measure.rollup === "last_value" ? figures.slice(-1) : figures;
  const parts = rolledUp(measure, used);
  const value = parts && shownQuantity(measure, parts);
  if (parts === null || value === null) return emptyCell("not_poolable");
  return {
    status: figures.length === 2 ? "complete" : "partial",
    value,
    parts,
    missing: [],
    formula: formulaOf(measure, used),
    note: noteOf(measure, first, second),
    provisional: used.some(({ status }) => status === "provisional"),
  };
}

/** The annual cell of a year of the plan at the end of `day`. */
export function annualCellOn(plan: Plan, measure: Measure, year: number, day: CalendarDate): AnnualCell {
  return annualCell(
    measure,
    measureCell(plan, measure, `${year}-H1`, day),
    measureCell(plan, measure, `${year}-H2`, day),
  );
}

function isGiven({ status, value }: MeasureCell): boolean {
  return status === "not_applicable" || ((status === "reported" || status === "provisional") && isFigure(value));
}

function emptyCell(note: AnnualNote | null, missing: readonly HalfYearId[] = []): AnnualCell {
  return { status: "missing", value: null, parts: null, missing, formula: null, note, provisional: false };
}

function noteOf(measure: Measure, first: MeasureCell, second: MeasureCell): AnnualNote | null {
  if (!isFigure(second.value)) return "first_half_only";
  if (!isFigure(first.value)) return "second_half_only";
  const stopped = measure.rollup === "any_yes" && first.value.yes === true && second.value.yes === false;
  return stopped ? "stopped_in_second_half" : null;
}

/** One half stands for itself; two are pooled from unrounded parts. null when a part the rule needs was not given. */
function rolledUp(measure: Measure, figures: readonly MeasureValue[]): ValueParts | null {
  const [only, another] = figures;
  if (only && !another) return partsOf(only);
  switch (measure.rollup) {
    case "pool_ratio": {
      const numerator = total(figures, ({ numerator: part }) => part);
      const denominator = total(figures, ({ denominator: part }) => part || null);
      return numerator === null || denominator === null ? null : { ...NO_PARTS, numerator, denominator };
    }
    case "weighted_mean": {
      const weighted = total(figures, ({ amount, sample }) => (amount === null || !sample ? null : amount * sample));
      const sample = total(figures, ({ sample: part }) => part);
      return weighted === null || !sample ? null : { ...NO_PARTS, amount: weighted / sample, sample };
    }
    case "sum": {
      const amount = total(figures, ({ amount: part }) => part);
      return amount === null ? null : { ...NO_PARTS, amount };
    }
    case "any_yes":
      if (figures.some(({ yes }) => yes === null)) return null;
      return { ...NO_PARTS, yes: figures.some(({ yes }) => yes) };
    case "last_value":
      return null;
  }
}

function partsOf({ numerator, denominator, amount, sample, yes, list }: MeasureValue): ValueParts {
  return { numerator, denominator, amount, sample, yes, list: list && [...new Set(list)] };
}

/** The sum of one part over the halves; null when one of them lacks it. */
function total(figures: readonly MeasureValue[], part: (figure: MeasureValue) => number | null): number | null {
  let sum = 0;
  for (const figure of figures) {
    const addend = part(figure);
    if (addend === null) return null;
    sum += addend;
  }
  return sum;
}

function formulaOf(measure: Measure, figures: readonly MeasureValue[]): string | null {
  const [first, second] = figures;
  if (!first) return null;
  if (!second) return measure.inputMode === "numerator_denominator" ? `${first.numerator}/${first.denominator}` : null;
  switch (measure.rollup) {
    case "pool_ratio":
      return `(${first.numerator}+${second.numerator})/(${first.denominator}+${second.denominator})`;
    case "weighted_mean":
      return `(${first.amount}×${first.sample}+${second.amount}×${second.sample})/(${first.sample}+${second.sample})`;
    case "sum":
      return `${first.amount}+${second.amount}`;
    default:
      return null;
  }
}
