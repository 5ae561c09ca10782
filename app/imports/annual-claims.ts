/** Annual cells of a file: they are computed, never typed, so they may only repeat what the halves give. */
import { annualCellOn } from "#app/domain/annual-rollup.ts";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { computedLines, OFFICIAL_MARK } from "#app/domain/annual-lines.ts";
import { lineText } from "#app/domain/cell-text.ts";
import { foldWidth, saysTheSame } from "#app/domain/fold-width.ts";
import type { Indicator } from "#app/domain/measure.ts";
import { measureTexts } from "#app/domain/parse-cell.ts";
import { saysNothing } from "#app/domain/parse-figure.ts";
import type { Plan } from "#app/domain/plan.ts";
import { readNumber } from "#app/domain/typed-value.ts";
import { paperText } from "#app/exports/figure-lines.ts";

/** What the annual cell is computed to be, in one line. */
export function annualWords(plan: Plan, indicator: Indicator, year: number, today: CalendarDate): string {
  return paperText(computedLines(plan, indicator, year, today))
    .join("；")
    .replaceAll("\n", "");
}

/** 缺上半年 · 下半年未到期 · 不适用 · 未公布 */
const NO_ANNUAL_FIGURE = /^(缺|不适用|无法追溯|未公布)|未到期$/;

/**
 * True when an annual cell says what the halves give, or that there is no figure; also when it says the figure alone. What
 * is marked 官方值 says nothing of the halves: an import never states one, so it is passed over.
 */
export function isComputed(plan: Plan, indicator: Indicator, year: number, text: string, today: CalendarDate): boolean {
  const lines = computedLines(plan, indicator, year, today);
  if (saysTheSame(text, paperText(lines).join("\n")) || NO_ANNUAL_FIGURE.test(text.trim())) return true;
  const texts = measureTexts(indicator, text);
  if ("code" in texts) return false;
  return texts.every(({ measure, text: own }) => {
    const line = lines.find(({ measureKey }) => measureKey === measure.key);
    if (!line || NO_ANNUAL_FIGURE.test(own.trim()) || saysNothing(own) || isOfficial(own)) return true;
    if (saysTheSame(own, lineText({ ...line, label: null })) || saysTheSame(own, line.main)) return true;
    const alone = readNumber(foldWidth(own).trim().replace(/%$/, ""));
    return typeof alone === "number" && alone === annualCellOn(plan, measure, year, today).value;
  });
}

/** 「90.90 分（官方值）」 */
function isOfficial(text: string): boolean {
  return foldWidth(text).trim().endsWith(`(${OFFICIAL_MARK})`);
}
