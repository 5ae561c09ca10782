/**
 * The 疑点 rules of domain.md §4 that ask for an explanation or inform, one entry per rule.
 */
import { QUERY_THRESHOLDS } from "./data-query-thresholds.ts";
import { shownUnit, type Measure } from "./measure.ts";
import { quantityOf, shownQuantity, type MeasureValue } from "./measure-value.ts";
import type { HalfYear } from "./plan.ts";
import { jumpText } from "./value-jump.ts";
import { isOutside, rangeText } from "./value-range.ts";
import { quantityText } from "./value-text.ts";

export type QuerySeverity = "QUERY" | "NOTE";
/** What fills the sentence; the words live in `app/wording-values.ts`. */
export type QueryDetails = Readonly<Record<string, string | number>>;

/** A figure (已报 or 暂报) in its half-year, and the figure of the half-year before where there is one. */
export type QueryContext = {
  readonly measure: Measure;
  readonly halfYear: HalfYear;
  readonly value: MeasureValue;
  readonly previous: { readonly halfYear: HalfYear; readonly value: MeasureValue } | null;
};

export type QueryRule = {
  readonly code: string;
  readonly severity: QuerySeverity;
  /** When a QUERY is only a NOTE. */
  readonly lowered?: (context: QueryContext) => boolean;
  readonly fires: (context: QueryContext) => QueryDetails | null;
};

export const QUERY_RULES = [
  { code: "DQ-A02", severity: "QUERY", fires: withoutParts },
  { code: "DQ-B06", severity: "QUERY", fires: outsideUsualRange },
  { code: "DQ-C01", severity: "QUERY", fires: perfectShare },
  { code: "DQ-C02", severity: "QUERY", fires: suspiciousZero },
  {
    code: "DQ-D01",
    severity: "QUERY",
    lowered: (context) => isStartUp(context) || hasSmallBase(context),
    fires: jump,
  },
  { code: "DQ-D03", severity: "QUERY", lowered: isStartUp, fires: sameQuantity },
  { code: "DQ-D04", severity: "QUERY", lowered: isStartUp, fires: sameParts },
] as const satisfies readonly QueryRule[];

export type QueryCode = (typeof QUERY_RULES)[number]["code"];

/** The cases behind a share, a mean or a score. */
function baseOf(value: MeasureValue): number | null {
  return value.denominator ?? value.sample;
}

/** 2023-H1 → 2023-H2: nobody was counting yet, so comparisons inside the baseline only inform. */
function isStartUp({ halfYear, previous }: QueryContext): boolean {
  return halfYear.baseline && previous?.halfYear.baseline === true;
}

function hasSmallBase({ value, previous }: QueryContext): boolean {
  const bases = [baseOf(value), previous && baseOf(previous.value)];
  return bases.some((base) => base !== null && base < QUERY_THRESHOLDS.smallBase);
}

function withoutParts({ measure: { inputMode }, value }: QueryContext): QueryDetails | null {
  if (inputMode === "numerator_denominator") {
    return value.numerator === null || value.denominator === null ? { inputMode } : null;
  }
  const sampled = inputMode === "mean_with_n" || inputMode === "score_with_n";
  return sampled && value.sample === null ? { inputMode } : null;
}

function outsideUsualRange({ measure, value }: QueryContext): QueryDetails | null {
  const quantity = shownQuantity(measure, value);
  if (typeof quantity !== "number" || measure.inputMode === "list") return null;
  if (!isOutside(quantity, measure.plausibleRange)) return null;
  return { value: quantityText(measure, value), range: rangeText(measure.plausibleRange, shownUnit(measure)) };
}

function perfectShare({ measure, value: { numerator, denominator } }: QueryContext): QueryDetails | null {
  if (measure.inputMode !== "numerator_denominator" || measure.denominatorNature !== "flow") return null;
  if (denominator === null || numerator !== denominator || denominator < QUERY_THRESHOLDS.perfectBase) return null;
  return { denominator };
}

function suspiciousZero({ measure, value, previous }: QueryContext): QueryDetails | null {
  if (measure.direction !== "higher_better" || quantityOf(measure, value) !== 0) return null;
  const zero = { value: quantityText(measure, value) };
  if (measure.inputMode === "count") {
    const before = previous?.value.amount ?? null;
    return before === null || before >= 1 ? zero : null;
  }
  return measure.valueType === "percent" && (baseOf(value) ?? 0) >= QUERY_THRESHOLDS.smallBase ? zero : null;
}

function jump({ measure, value, previous }: QueryContext): QueryDetails | null {
  const change = previous && jumpText(measure, previous.value, value);
  if (!previous || change === null) return null;
  return { previous: quantityText(measure, previous.value), value: quantityText(measure, value), change };
}

function sameQuantity({ measure, value, previous }: QueryContext): QueryDetails | null {
  const isShare = measure.inputMode === "numerator_denominator";
  if (!previous || !(isShare || measure.inputMode === "mean_with_n" || measure.inputMode === "score_with_n")) {
    return null;
  }
  const now = shownQuantity(measure, value);
  if (now === null || now !== shownQuantity(measure, previous.value)) return null;
  if (isShare && (now === 0 || now === 100)) return null;
  const base = baseOf(value);
  if (base !== null && base < QUERY_THRESHOLDS.smallBase) return null;
  return { value: quantityText(measure, value) };
}

function sameParts({ measure, value, previous }: QueryContext): QueryDetails | null {
  if (measure.inputMode !== "numerator_denominator" || measure.denominatorNature !== "flow" || !previous) return null;
  const { numerator, denominator } = value;
  if (numerator === null || denominator === null || denominator < QUERY_THRESHOLDS.smallBase) return null;
  const same = numerator === previous.value.numerator && denominator === previous.value.denominator;
  return same ? { numerator, denominator } : null;
}
