/** The form for the official value of one year: what is computed, what was stated, and what may be typed. */
import { officialText } from "#app/domain/annual-lines.ts";
import { mayBeOverridden, overrideOf, statedOfficial } from "#app/domain/annual-override.ts";
import { annualCellOn } from "#app/domain/annual-rollup.ts";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { yearOf } from "#app/domain/half-year.ts";
import { shownUnit, type Indicator, type Measure } from "#app/domain/measure.ts";
import type { Plan } from "#app/domain/plan.ts";
import { valueText } from "#app/domain/value-text.ts";

export type OfficialEditing = {
  key: string;
  year: number;
  label: string;
  /** Yes or no is chosen; everything else is a number in this unit. */
  yesNo: boolean;
  unit: string;
  computed: string;
  formula: string | null;
  version: number;
  /** What stands now; null when there is none, or it was withdrawn. */
  stated: { value: string; text: string; source: string; reason: string } | null;
};

/** The years of a measure that have, or may have, an official value: those computed from two figures. */
export function officialYears(plan: Plan, measure: Measure, day: CalendarDate): string[] {
  if (!mayBeOverridden(measure)) return [];
  const years = [...new Set(plan.halfYears.map(({ id }) => yearOf(id)))];
  return years
    .filter(
      (year) =>
        annualCellOn(plan, measure, year, day).status === "complete" || statedOfficial(plan, measure.key, year, day),
    )
    .map(String);
}

/** @param asked `outpatient_satisfaction.2024`; null unless it names a year that can be stated */
export function officialEditing(
  plan: Plan,
  { measures, composite }: Indicator,
  asked: string | null,
  day: CalendarDate,
): OfficialEditing | null {
  const [key, year = ""] = asked?.split(".") ?? [];
  const measure = measures.find((each) => each.key === key);
  if (!measure || !officialYears(plan, measure, day).includes(year)) return null;
  const { parts, formula } = annualCellOn(plan, measure, Number(year), day);
  const stated = statedOfficial(plan, measure.key, Number(year), day);
  return {
    key: measure.key,
    year: Number(year),
    label: composite ? measure.label : "",
    yesNo: measure.inputMode === "boolean",
    unit: shownUnit(measure),
    computed: parts ? valueText(measure, parts) : "没有完整的计算值",
    formula,
    version: overrideOf(plan, measure.key, Number(year))?.version ?? 0,
    stated: stated && {
      value: typeof stated.value === "boolean" ? (stated.value ? "是" : "否") : String(stated.value),
      text: officialText(measure, stated),
      source: stated.source,
      reason: stated.reason,
    },
  };
}
