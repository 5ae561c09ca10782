/** 指标 of one department: every indicator it answers for, alone or with others (domain.md §9). */
import type { CalendarDate } from "./calendar-date.ts";
import { doubtsOn } from "./data-queries.ts";
import { previousHalfYear, type HalfYearId } from "./half-year.ts";
import { printedMeasures, type Indicator, type Measure } from "./measure.ts";
import { measureCell } from "./measure-cell.ts";
import { indicatorIn } from "./measure-definition.ts";
import { isFigure, type MeasureValue } from "./measure-value.ts";
import { indicatorsOfDepartment, type Plan } from "./plan.ts";
import {
  COUNTED_GROUNDS,
  meanComponent,
  type ComponentScore,
  type MeasureGround,
  type MeasureScore,
  type ScoreItem,
} from "./scoreboard-item.ts";
import { bindingTarget, judgedMeasure, targetVerdict } from "./target-verdict.ts";
import { redefinedTerms, trendBetween, type Trend } from "./trend.ts";
import { valueWordsOf } from "./value-words.ts";

const POINTS: Record<(typeof COUNTED_GROUNDS)[number], number> = {
  met: 100,
  improved: 60,
  missed: 0,
  yes: 100,
  no: 0,
  better: 100,
  same: 80,
  worse: 50,
  missing: 0,
};

/** An indicator is as good as the mean of its printed measures that count. */
export function indicatorScore(
  plan: Plan,
  halfYear: HalfYearId,
  departmentCode: string,
  day: CalendarDate,
): ComponentScore {
  const items = indicatorsOfDepartment(plan, departmentCode).map((shipped): ScoreItem => {
    const indicator = indicatorIn(plan, shipped, halfYear);
    const measures = printedMeasures(indicator).map((measure) => measureScore(plan, indicator, measure, halfYear, day));
    const counted = measures.flatMap(({ points }) => points ?? []);
    const points = counted.length === 0 ? null : counted.reduce((sum, each) => sum + each, 0) / counted.length;
    const { no, displayName } = indicator;
    return { no: String(no), title: displayName, points, weight: 1, ground: { of: "indicator", measures } };
  });
  return meanComponent("indicator", items);
}

function measureScore(
  plan: Plan,
  indicator: Indicator,
  printed: Measure,
  halfYear: HalfYearId,
  day: CalendarDate,
): MeasureScore {
  const figureOf = (measure: Measure, id: HalfYearId) => {
    const { value } = measureCell(plan, measure, id, day);
    return isFigure(value) ? value : null;
  };
  // Where the target stands on the list behind the printed answer, the list is judged once it is there.
  const speaking = judgedMeasure(indicator, printed);
  const measure = figureOf(speaking, halfYear) ? speaking : printed;
  const { status, value } = measureCell(plan, measure, halfYear, day);
  const before = previousHalfYear(halfYear);
  const previous = figureOf(measure, before);
  const trendTo = (figure: MeasureValue) =>
    trendBetween(plan, measure, { halfYear: before, figure: previous }, { halfYear, figure });
  const doubted = doubtsOn(plan, halfYear, indicator, printed.key).length > 0;
  const ground =
    status !== "reported" ? status : doubted || !value ? "doubted" : groundOf(measure, value, trendTo(value));
  const target = ground === "met" || ground === "improved" || ground === "missed" ? bindingTarget(measure) : null;
  return {
    label: printed.label,
    ground,
    points: isCounted(ground) ? POINTS[ground] : null,
    value: valueWordsOf(measure, value),
    previous: previous ? valueWordsOf(measure, previous) : "",
    ...(previous && redefinedTerms(plan, measure, before, halfYear).length > 0 && { redefined: true }),
    target: target && { operator: target.operator, value: target.value, unit: target.unit ?? null },
  };
}

function isCounted(ground: MeasureGround): ground is (typeof COUNTED_GROUNDS)[number] {
  return COUNTED_GROUNDS.some((each) => each === ground);
}

/** What a reported figure nobody doubts says. One that is 不可比 is as if there were none before. */
function groundOf(measure: Measure, value: MeasureValue, trend: Trend | null): MeasureGround {
  switch (targetVerdict(measure, value, trend, false).verdict) {
    case "hit":
    case "awaiting_query":
      return "met";
    case "improving":
      return "improved";
    case "worse":
    case "flat_missed":
      return "missed";
    case "no_target":
      if (measure.inputMode === "boolean") return value.yes ? "yes" : "no";
      return trend === null || trend === "not_comparable" ? "no_comparison" : trend;
  }
}
