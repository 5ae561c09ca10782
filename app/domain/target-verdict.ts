/** How the latest figure stands against its target. Only `plan` and `national` targets colour a cell (product.md). */
import { hasOpenQuery } from "./data-queries.ts";
import { previousHalfYear, type HalfYearId } from "./half-year.ts";
import type { Indicator, Measure, Target } from "./measure.ts";
import { measureIn } from "./measure-definition.ts";
import { isFigure, quantityOf, valueKey, type ValueParts } from "./measure-value.ts";
import type { Plan } from "./plan.ts";
import { trendBetween, type Trend } from "./trend.ts";

/** 达标 · 未达标但向好 · 未达标且变差 · 未达标且持平（或无上期） · 未设目标 · 待核 */
export type Verdict = "hit" | "improving" | "worse" | "flat_missed" | "no_target" | "awaiting_query";

/** `trend` is against the half-year before; null without a figure there. */
export type TargetVerdict = { readonly verdict: Verdict; readonly trend: Trend | null };

/** The target the measure is judged by, or null: references and tasks of the plan only stand beside it. */
export function bindingTarget({ target }: Measure): Target | null {
  return target?.status === "plan" || target?.status === "national" ? target : null;
}

/** The measure whose target speaks for a printed one: itself, else its companion (五大中心: the list of centres). */
export function judgedMeasure(indicator: Indicator, printed: Measure): Measure {
  if (bindingTarget(printed)) return printed;
  return indicator.measures.find((measure) => measure.companion && bindingTarget(measure)) ?? printed;
}

/** Whether unrounded parts reach the target; null when they make no quantity or the target cannot be compared. */
export function meetsTarget(measure: Measure, target: Target, parts: ValueParts): boolean | null {
  const { operator, value } = target;
  if (operator === "includes_all") {
    const { list } = parts;
    return list === null || !Array.isArray(value) ? null : value.every((entry) => list.includes(entry));
  }
  const quantity = quantityOf(measure, parts);
  if (quantity === null) return null;
  if (operator === "==") return quantity === value;
  if (typeof quantity !== "number" || typeof value !== "number") return null;
  switch (operator) {
    case ">=":
      return quantity >= value;
    case "<=":
      return quantity <= value;
    case ">":
      return quantity > value;
    case "<":
      return quantity < value;
    default:
      return null;
  }
}

/**
 * The verdict on a figure that moved like that since the half-year before. While a QUERY on it is open, 达标 is not said
 * (product.md).
 */
export function targetVerdict(
  measure: Measure,
  latest: ValueParts,
  trend: Trend | null,
  queried: boolean,
): TargetVerdict {
  const target = bindingTarget(measure);
  const met = target && meetsTarget(measure, target, latest);
  if (met === null) return { verdict: "no_target", trend };
  if (met) return { verdict: queried ? "awaiting_query" : "hit", trend };
  return { verdict: trend === "better" ? "improving" : trend === "worse" ? "worse" : "flat_missed", trend };
}

/**
 * The verdict on the last figure up to and including `until`, by the definition of its own half-year, and which
 * half-year that is; null before the first.
 */
export function latestVerdict(
  plan: Plan,
  measure: Measure,
  until: HalfYearId,
): (TargetVerdict & { readonly halfYear: HalfYearId }) | null {
  const figureIn = (id: HalfYearId) => {
    const value = plan.valueByKey.get(valueKey(id, measure.key));
    return isFigure(value) ? value : null;
  };
  const halfYear = plan.halfYears.findLast(({ id }) => id <= until && figureIn(id))?.id;
  const latest = halfYear && figureIn(halfYear);
  if (!halfYear || !latest) return null;
  const queried = hasOpenQuery(plan, halfYear, measure.key);
  const judged = measureIn(plan, measure, halfYear);
  const before = previousHalfYear(halfYear);
  const from = { halfYear: before, figure: figureIn(before) };
  const trend = trendBetween(plan, judged, from, { halfYear, figure: latest });
  return { halfYear, ...targetVerdict(judged, latest, trend, queried) };
}
