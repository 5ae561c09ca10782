/** Where the measures stand against their targets, as the page shows it. */
import { shortHalfYear } from "#app/domain/half-year.ts";
import { cellLabel } from "#app/domain/measure-label.ts";
import { shortIndicatorName } from "#app/domain/measure.ts";
import { departmentName, type Plan } from "#app/domain/plan.ts";
import { bindingTarget } from "#app/domain/target-verdict.ts";
import { standingGroups, type Standing, type StandingLine } from "#app/domain/target-standing.ts";
import { MOVEMENTS, type Trend } from "#app/domain/trend.ts";
import { detailText, quantityText } from "#app/domain/value-text.ts";
import { TARGET_STATUS_WORDS, targetText, VERDICT_WORDS } from "./targets.ts";

export const STANDING_WORDS: Record<Standing, string> = { ...VERDICT_WORDS, no_figure: "还没有数" };

export type StandingCount = {
  standing: Standing;
  count: number;
  /** Of those without a target: 向好 变差 持平 不可比. */
  trends: { trend: Trend; count: number }[];
};
export type StandingRow = {
  key: string;
  no: number;
  name: string;
  department: string;
  /** 2025上, with the figure and what stands behind it; null without one. */
  latest: { period: string; quantity: string; detail: string | null } | null;
  target: { text: string; whose: string } | null;
  trend: Trend | null;
};
export type StandingGroup = { standing: Standing; rows: StandingRow[] };

const TRENDS: readonly Trend[] = [...MOVEMENTS, "not_comparable"];

/** How many measures stand where; a standing nobody has is left out. */
export function standingCounts(lines: readonly StandingLine[]): StandingCount[] {
  return standingGroups(lines).map(({ standing, lines: own }) => ({
    standing,
    count: own.length,
    trends:
      standing === "no_target"
        ? TRENDS.map((trend) => ({ trend, count: own.filter((line) => line.trend === trend).length })).filter(
            ({ count }) => count > 0,
          )
        : [],
  }));
}

/** The same measures, one row each: as many as the count says. */
export function standingTable(plan: Plan, lines: readonly StandingLine[]): StandingGroup[] {
  return standingGroups(lines).map(({ standing, lines: own }) => ({
    standing,
    rows: own.map((line) => standingRow(plan, line)),
  }));
}

function standingRow(plan: Plan, { indicator, printed, measure, trend, latest }: StandingLine): StandingRow {
  const target = bindingTarget(measure);
  const label = cellLabel(indicator, printed);
  return {
    key: printed.key,
    no: indicator.no,
    name: label === null ? shortIndicatorName(indicator) : printed.label,
    department: indicator.departmentCodes.map((code) => departmentName(plan, code)).join("、"),
    latest: latest && {
      period: shortHalfYear(latest.halfYear),
      quantity: quantityText(measure, latest.figure),
      detail: detailText(measure, latest.figure),
    },
    target: target && { text: targetText(target), whose: TARGET_STATUS_WORDS[target.status] },
    trend,
  };
}
