/** The recorded values a case cites: read from the plan, never typed. */
import { asksForAnswer, queriesOf } from "./data-queries.ts";
import type { CaseFacts } from "./exemplary-case.ts";
import type { HalfYearId } from "./half-year.ts";
import { shortIndicatorName } from "./measure.ts";
import type { Plan } from "./plan.ts";
import { isFigure } from "./measure-value.ts";
import { quantityText, valueText } from "./value-text.ts";

export type CitedFigures = {
  readonly indicatorNo: number;
  readonly name: string;
  readonly label: string;
  /** Up to the half-year of the case, those with a value the reader may see. */
  readonly values: readonly {
    readonly halfYear: HalfYearId;
    readonly label: string;
    readonly text: string;
    readonly short: string;
  }[];
};

/** null where the case cites nothing. */
export function citedFigures(
  plan: Plan,
  { measureKey, halfYear }: Pick<CaseFacts, "measureKey" | "halfYear">,
): CitedFigures | null {
  const measure = measureKey === null ? undefined : plan.measureByKey.get(measureKey);
  const indicator = measure && plan.indicatorByNo.get(measure.indicatorNo);
  if (!measure || !indicator) return null;
  return {
    indicatorNo: indicator.no,
    name: shortIndicatorName(indicator),
    label: measure.label,
    values: plan.halfYears
      .filter(({ id }) => id <= halfYear)
      .flatMap(({ id, label }) => {
        const value = plan.valueByKey.get(`${id}|${measure.key}`);
        if (!value) return [];
        const isAsked = queriesOf(plan).some(
          (query) => query.halfYear === id && query.measureKey === measure.key && asksForAnswer(query),
        );
        const doubt = isAsked ? "（存疑待核）" : "";
        const short = isFigure(value) ? quantityText(measure, value) : valueText(measure, value);
        return [{ halfYear: id, label, text: `${valueText(measure, value)}${doubt}`, short: `${short}${doubt}` }];
      }),
  };
}

/** 「预约诊疗率：2024年上半年 71.2%，2024年下半年 76.0%」; says so where nothing is on record. */
export function citedWords({ label, values }: CitedFigures): string {
  const told = values.map(({ label: period, text }) => `${period} ${text}`).join("，");
  return `${label}：${told || "没有已公布的数值"}`;
}

/** 「预约诊疗率 63.14% → 73.76%」: the first and the last value, without what they are made of. */
export function shortCitedWords({ label, values }: CitedFigures): string {
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last) return `${label} 没有已公布的数值`;
  return values.length === 1 ? `${label} ${last.short}` : `${label} ${first.short}\u00a0→\u00a0${last.short}`;
}
