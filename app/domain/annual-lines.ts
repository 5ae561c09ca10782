/** What stands in the annual cells of annex 3: what the halves give, or the official value with the computed one beside it. */
import { annualCellOn } from "./annual-rollup.ts";
import { officialAnnual, officialParts } from "./annual-override.ts";
import type { AnnualOverride } from "./annual-override-record.ts";
import type { CalendarDate } from "./calendar-date.ts";
import { annualCellText, lineText, type AnnualLine } from "./cell-text.ts";
import type { Indicator, Measure } from "./measure.ts";
import type { Plan } from "./plan.ts";
import { quantityText } from "./value-text.ts";

/** Stands where 暂报 and 部分 do. */
export const OFFICIAL_MARK = "官方值";

export type OfficialLine = {
  readonly override: AnnualOverride;
  /** The computed value in full. */ readonly computed: string;
};

export type YearLine = AnnualLine & { readonly official: OfficialLine | null };

/** The lines of an indicator's annual cell as computed, one a printed measure. */
export function computedLines(plan: Plan, indicator: Indicator, year: number, day: CalendarDate): AnnualLine[] {
  return annualCellText(indicator, (measure) => annualCellOn(plan, measure, year, day));
}

/** The same with official values in front: 「90.90 分（官方值）」, and what was computed kept beside it. */
export function annualLines(plan: Plan, indicator: Indicator, year: number, day: CalendarDate): YearLine[] {
  return computedLines(plan, indicator, year, day).map((line): YearLine => {
    const measure = plan.measureByKey.get(line.measureKey);
    const override = measure ? officialAnnual(plan, measure, year, day) : null;
    if (!measure || !override) return { ...line, official: null };
    const computed = lineText({ ...line, label: null });
    return {
      ...line,
      main: officialText(measure, override),
      detail: null,
      mark: OFFICIAL_MARK,
      official: { override, computed },
    };
  });
}

/** The official value as it is printed: 90.90 分. */
export function officialText(measure: Measure, { value }: Pick<AnnualOverride, "value">): string {
  return quantityText(measure, officialParts(measure, value));
}
