/** Words of the lists of annex 3 in one half-year: page and file say the same. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { CELL_STATUS_WORDS, cellText, lineText } from "#app/domain/cell-text.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import type { IndicatorListLine, IndicatorListView } from "#app/domain/indicator-list.ts";
import { measureCell } from "#app/domain/measure-cell.ts";
import { indicatorIn } from "#app/domain/measure-definition.ts";
import { printedMeasures, shortIndicatorName } from "#app/domain/measure.ts";
import { departmentName, leaderName, leaderOfIndicator, type Plan } from "#app/domain/plan.ts";
import { TARGET_STATUS_WORDS, targetText } from "./targets.ts";

export const INDICATOR_LIST_WORDS: Record<IndicatorListView, string> = {
  owed: "应报",
  ...CELL_STATUS_WORDS,
  doubted: "有疑点",
  complete: "填报完整",
  incomplete: "未填完整",
  judged: "有方案或国家目标",
  met: "达标",
  missed: "未达标",
  awaiting: "待核",
  unknown: "本期没有数",
};

/** A line as page and file show it. */
export function indicatorListWords(plan: Plan, line: IndicatorListLine, halfYear: HalfYearId, day: CalendarDate) {
  const { indicator, departmentCode, cells, isCell, targets } = line;
  const [cell] = cells;
  const isNamed = isCell && cell !== undefined && printedMeasures(indicator).length > 1;
  const told = cellText(indicatorIn(plan, indicator, halfYear), (each) => measureCell(plan, each, halfYear, day));
  const values = cells.flatMap(({ measure, status, doubted }) => {
    const own = told.find(({ measureKey }) => measureKey === measure.key);
    if (!own) return [];
    const { detail } = own;
    const label = isNamed ? null : own.label;
    const isGiven = status === "reported" || status === "provisional";
    const text = isGiven ? lineText({ ...own, label: null, mark: null }) : (detail ?? "");
    return [{ key: measure.key, label, status, word: CELL_STATUS_WORDS[status], text, doubted }];
  });
  return {
    key: cells.map(({ measure }) => measure.key).join(" "),
    no: indicator.no,
    /** Of one measure among several, the measure: lines of one name could not be told apart. */
    name: isNamed ? cell.measure.label : shortIndicatorName(indicator),
    department: departmentName(plan, departmentCode),
    leader: leaderName(plan, leaderOfIndicator(plan, indicator)),
    values,
    targets: targets.map(({ measure, target, verdict }) => ({
      key: measure.key,
      text: targetText(target),
      whose: TARGET_STATUS_WORDS[target.status],
      verdict,
    })),
  };
}

export type IndicatorListWords = ReturnType<typeof indicatorListWords>;
