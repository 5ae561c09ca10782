/** What papers say of annex 3 in one half-year: what was given, and which targets are met. */
import { completenessOf, totalCompleteness } from "#app/domain/completeness.ts";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { reviewFigures } from "#app/domain/half-year-review.ts";
import { targetSummary, type IndicatorRound } from "#app/domain/indicator-round.ts";
import type { IndicatorListView } from "#app/domain/indicator-list.ts";
import type { Indicator } from "#app/domain/measure.ts";
import type { HalfYear, Plan } from "#app/domain/plan.ts";
import type { TargetLine } from "#app/domain/review-targets.ts";
import { valueText } from "#app/domain/value-text.ts";
import { paths } from "#app/paths.ts";
import { CELL_STATUS_WORDS } from "#app/wording/codes.ts";
import { quoted } from "#app/wording/on-paper.ts";
import { REDEFINED_WORDS, TARGET_STATUS_WORDS, targetText } from "#app/wording/targets.ts";
import { figure, joined, prose, type Run } from "../document.ts";
import { lists } from "./lists.ts";
import { indicatorNumbers } from "./words.ts";

/** 「33项指标中，27项已填报完整；按测量项计应报41项，其中已报35项、未到期6项。」, 「…已全部填报完整；…应报41项，全部已报。」 */
export function completenessRuns(plan: Plan, { id }: HalfYear, today: CalendarDate): Run[] {
  const { indicators, reported } = reviewFigures(plan, id, today);
  const { required, byStatus } = totalCompleteness(completenessOf(plan, id, today));
  const statuses = (
    ["reported", "provisional", "not_applicable", "not_traceable", "missing", "not_due"] as const
  ).filter((status) => byStatus[status] > 0);
  const counted = (status: (typeof statuses)[number]) =>
    prose`${CELL_STATUS_WORDS[status]}${figure(byStatus[status], lists.indicators(id, status))}项`;
  const complete = figure(reported, lists.indicators(id, "complete"));
  const lead =
    reported === indicators
      ? prose`${complete}项指标已全部填报完整`
      : prose`${figure(indicators, paths.indicators())}项指标中，${complete}项已填报完整`;
  const owed = figure(required, lists.indicators(id, "owed"));
  const [only, another] = statuses;
  const rest = only && !another ? `全部${CELL_STATUS_WORDS[only]}` : prose`其中${joined(statuses.map(counted), "、")}`;
  return prose`${lead}；按测量项计应报${owed}项，${rest}。`;
}

/** 「有方案目标或国家目标的指标4项，达标3项（指标6、12、15），未达标1项（指标13）。」 */
export function targetRuns(rounds: readonly IndicatorRound[], { id }: HalfYear): Run[] {
  const { judged, met, missed, awaiting, unknown, lost } = targetSummary(rounds);
  if (judged.length === 0) return ["没有指标设方案目标或国家目标。"];
  const count = (those: readonly Indicator[], show: IndicatorListView) =>
    figure(those.length, lists.indicators(id, show));
  const parts = [
    prose`达标${count(met, "met")}项${indicatorNumbers(met)}`,
    ...(missed.length > 0 ? [prose`未达标${count(missed, "missed")}项${indicatorNumbers(missed)}`] : []),
    ...(awaiting.length > 0 ? [prose`待核${count(awaiting, "awaiting")}项${indicatorNumbers(awaiting)}`] : []),
    ...(unknown.length > 0 ? [prose`本期没有数${count(unknown, "unknown")}项${indicatorNumbers(unknown)}`] : []),
  ];
  const turned = lost.map((line) => prose`${targetLineRuns(line)}，由上期达标转为未达标。`);
  return prose`有方案目标或国家目标的指标${count(judged, "judged")}项，${joined(parts, "，")}。${turned.flat()}`;
}

/** 「指标13“3分钟出车率”94.11%（2236/2376），国家目标≥95%，上期96.29%（…）」 */
export function targetLineRuns({ indicator, measure, target, figure: latest, previous, verdict }: TargetLine): Run[] {
  const now = latest ? valueText(measure, latest) : "本期没有数";
  const redefined = verdict?.trend === "not_comparable" ? `（${REDEFINED_WORDS}）` : "";
  const before = previous ? `，上期${valueText(measure, previous)}${redefined}` : "";
  const aim = `${TARGET_STATUS_WORDS[target.status]}${targetText(target)}`;
  return prose`指标${figure(indicator.no, paths.indicator(indicator.no))}${quoted(measure.label)}${now}，${aim}${before}`;
}
