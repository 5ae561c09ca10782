/** How the printed measures moved, counted as 两期比较 counts them, with the indicators they belong to. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { MeasureView } from "#app/domain/comparison-views.ts";
import type { MeasureChange, MovedMeasure } from "#app/domain/half-year-comparison-indicators.ts";
import type { IndicatorRound } from "#app/domain/indicator-round.ts";
import type { HalfYear, Plan } from "#app/domain/plan.ts";
import { MOVEMENTS } from "#app/domain/trend.ts";
import { changesSinceStart } from "#app/domain/trends-since-start.ts";
import { MEASURE_VIEW_WORDS } from "#app/wording/comparison.ts";
import { figure, joined, prose, type Run } from "../document.ts";
import { lists } from "./lists.ts";
import { indicatorNumbers } from "./words.ts";

const ORDER: readonly MeasureChange[] = [...MOVEMENTS, "not_comparable", "no_figure"];

const RULE = "有疑点未了结的数和其间修订过口径的不作比较";

/** 「向好26项（涉及指标1、2、…），变差3项（指标12、13、16）」: where measures share an indicator, numbers are fewer than measures. */
function changeRuns(lines: readonly MovedMeasure[], count: (length: number, view: MeasureView) => Run | string): Run[] {
  const parts = ORDER.flatMap((change): Run[][] => {
    const own = lines.filter((line) => line.change === change);
    const indicators = [...new Set(own.map(({ indicator }) => indicator))];
    const lead = indicators.length < own.length ? "涉及指标" : "指标";
    const told = prose`${MEASURE_VIEW_WORDS[change]}${count(own.length, change)}项${indicatorNumbers(indicators, lead)}`;
    return own.length === 0 ? [] : [told];
  });
  return joined(parts, "，");
}

function isCompared({ change }: MovedMeasure): boolean {
  return change !== "not_comparable" && change !== "no_figure";
}

/** 「按测量项计，41项与上期相比，向好…」; every number opens the lines of 两期比较. */
export function roundChangeRuns(rounds: readonly IndicatorRound[], { id }: HalfYear): Run[] {
  const lines = rounds.flatMap(({ changes }) => changes);
  if (!lines.some(isCompared)) return ["本期与上期没有可比的数。"];
  const count = (length: number, view: MeasureView) => figure(length, lists.changes(id, view));
  return prose`按测量项计，${count(lines.length, "all")}项与上期相比，${changeRuns(lines, count)}；${RULE}。`;
}

/** 「按测量项计，41项各以最近一期与最早一期的填报数相比，向好…」 */
export function changeSinceStartRuns(plan: Plan, today: CalendarDate): Run[] {
  const lines = changesSinceStart(plan, today);
  if (!lines.some(isCompared)) return ["各测量项还没有两期可比的数。"];
  return prose`按测量项计，${lines.length}项各以最近一期与最早一期的填报数相比，${changeRuns(lines, String)}；${RULE}。`;
}
