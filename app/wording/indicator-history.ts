/** All periods of one measure in words, for page and export: half-years as entered, years as computed. */
import { officialText } from "#app/domain/annual-lines.ts";
import { officialAnnual, statedOfficial } from "#app/domain/annual-override.ts";
import { annualCellOn } from "#app/domain/annual-rollup.ts";
import { dayOf, shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import { annualCellText, CELL_STATUS_WORDS, lineText } from "#app/domain/cell-text.ts";
import { hasOpenQuery } from "#app/domain/data-queries.ts";
import { halfOf, previousHalfYear, yearOf } from "#app/domain/half-year.ts";
import { awaitsEntry } from "#app/domain/indicator-sheet.ts";
import type { Indicator, Measure } from "#app/domain/measure.ts";
import { measureCell } from "#app/domain/measure-cell.ts";
import { measureIn } from "#app/domain/measure-definition.ts";
import { isFigure, valueKey, type ValueParts } from "#app/domain/measure-value.ts";
import type { HalfYear, Plan } from "#app/domain/plan.ts";
import { bindingTarget, targetVerdict, type Verdict } from "#app/domain/target-verdict.ts";
import { isRedefinedWithin, trendBetween, trendOf, type Trend } from "#app/domain/trend.ts";
import { changeText } from "#app/domain/value-change.ts";
import { detailText, quantityText } from "#app/domain/value-text.ts";
import { windowOf } from "#app/domain/window.ts";
import { TREND_WORDS } from "./targets.ts";

export type PeriodView = {
  key: string;
  label: string;
  annual: boolean;
  /** The figure, or the word for its absence. */
  main: string;
  isFigure: boolean;
  detail: string | null;
  change: string | null;
  /** null in the baseline, where nothing is judged, and without a figure. */
  verdict: { verdict: Verdict; trend: Trend | null } | null;
  baseline: boolean;
  doubted: boolean;
  state: string;
  /** How an annual figure was calculated; null where nothing is. */
  formula: string | null;
  official: OfficialView | null;
};
/** An official annual value; `silent`: it no longer fits the half-years, so that the computed one stands alone. */
export type OfficialView = { text: string; source: string; reason: string; stated: string; silent: boolean };
export type HistoryView = {
  key: string;
  label: string;
  /** What the detail column holds; null when the measure has none. */
  detailHead: string | null;
  judged: boolean;
  periods: PeriodView[];
};

const DETAIL_HEADS: Partial<Record<Measure["inputMode"], string>> = {
  numerator_denominator: "分子/分母",
  mean_with_n: "样本数",
  score_with_n: "样本数",
  list: "清单",
};

/** @param sees whether the reader may see the indicator's cells of a half-year. */
export function historyView(
  plan: Plan,
  indicator: Indicator,
  measure: Measure,
  sees: (halfYear: HalfYear) => boolean,
  day: CalendarDate,
): HistoryView {
  const visible = (halfYear: HalfYear) => day < halfYear.opensOn || sees(halfYear);
  return {
    key: measure.key,
    label: measure.label,
    detailHead: DETAIL_HEADS[measure.inputMode] ?? null,
    judged: plan.halfYears.some(({ id }) => bindingTarget(measureIn(plan, measure, id)) !== null),
    periods: plan.halfYears.flatMap((halfYear) => {
      const half = visible(halfYear)
        ? halfPeriod(plan, indicator, measure, halfYear, day)
        : hiddenPeriod(halfYear.id, halfYear.label, false);
      if (halfOf(halfYear.id) === 1) return [half];
      const year = yearOf(halfYear.id);
      const whole = plan.halfYears.filter(({ id }) => yearOf(id) === year).every(visible);
      return [
        half,
        whole
          ? yearPeriod(plan, indicator, measure, year, halfYear.baseline, day)
          : hiddenPeriod(String(year), `${year}年年度`, true),
      ];
    }),
  };
}

const NOTHING = {
  isFigure: false,
  detail: null,
  change: null,
  verdict: null,
  baseline: false,
  doubted: false,
  formula: null,
  official: null,
} as const;

function hiddenPeriod(key: string, label: string, annual: boolean): PeriodView {
  return { ...NOTHING, key, label, annual, main: "未公布", state: "审定后公布" };
}

function halfPeriod(
  plan: Plan,
  indicator: Indicator,
  measure: Measure,
  halfYear: HalfYear,
  day: CalendarDate,
): PeriodView {
  const { id, label, baseline } = halfYear;
  const cell = measureCell(plan, measure, id, day);
  const window = windowOf(plan, id, indicator.departmentCodes[0] ?? "", day);
  const base = { ...NOTHING, key: id, label, annual: false, baseline };
  if (!isFigure(cell.value)) {
    const toFill = window && awaitsEntry(cell.status, window.state);
    const main = toFill ? "待填" : CELL_STATUS_WORDS[cell.status];
    const opening = window?.state === "upcoming" ? `${shortDay(window.opensOn, day)} 开放` : "";
    const due = window && toFill ? `${shortDay(window.dueOn, day)} 截止` : opening;
    return { ...base, main, state: cell.value ? cell.value.note : due };
  }
  const { value } = cell;
  const before = { halfYear: previousHalfYear(id), figure: previousFigure(plan, measure, halfYear) };
  const trend = trendBetween(plan, measure, before, { halfYear: id, figure: value });
  const doubted = hasOpenQuery(plan, id, measure.key);
  const filed = `${CELL_STATUS_WORDS[value.status]} ${shortDay(value.enteredAt.slice(0, 10), day)}`;
  return {
    ...base,
    main: quantityText(measure, value),
    isFigure: true,
    detail: detailText(measure, value)?.replace("n=", "") ?? null,
    change: changeWords(measure, value, before.figure, trend),
    verdict: baseline ? null : targetVerdict(measureIn(plan, measure, id), value, trend, doubted),
    doubted,
    state: value.note === "" ? filed : `${filed} · ${value.note}`,
  };
}

/** `+2.73 个百分点`; 不可比 across a revised definition. */
function changeWords(measure: Measure, now: ValueParts, before: ValueParts | null, trend: Trend | null): string | null {
  return trend === "not_comparable" ? TREND_WORDS.not_comparable : before && changeText(measure, now, before);
}

function previousFigure(plan: Plan, measure: Measure, { id }: HalfYear): ValueParts | null {
  const value = plan.valueByKey.get(valueKey(previousHalfYear(id), measure.key));
  return isFigure(value) ? value : null;
}

function yearPeriod(
  plan: Plan,
  indicator: Indicator,
  measure: Measure,
  year: number,
  baseline: boolean,
  day: CalendarDate,
): PeriodView {
  const annual = annualCellOn(plan, measure, year, day);
  const base = { ...NOTHING, key: String(year), label: `${year}年年度`, annual: true, baseline };
  const alone = { ...indicator, measures: [{ ...measure, companion: false }] };
  const [line] = annualCellText(alone, () => annual);
  if (!annual.parts || !line)
    return {
      ...base,
      main: line ? lineText({ ...line, label: null }) : "",
      state: "系统计算",
      official: officialView(plan, measure, year, day),
    };
  const before = annualCellOn(plan, measure, year - 1, day).parts;
  const halves = plan.halfYears.filter(({ id }) => yearOf(id) === year || yearOf(id) === year - 1).map(({ id }) => id);
  const direction = trendOf(measure, annual.parts, before);
  const trend = direction && isRedefinedWithin(plan, measure, halves) ? "not_comparable" : direction;
  return {
    ...base,
    main: line.mark ? `${line.main}（${line.mark}）` : line.main,
    isFigure: true,
    detail: line.detail?.replace("n=", "") ?? null,
    change: changeWords(measure, annual.parts, before, trend),
    verdict: baseline ? null : targetVerdict(measureIn(plan, measure, `${year}-H2`), annual.parts, trend, false),
    state: "系统计算",
    official: officialView(plan, measure, year, day),
    formula: annual.formula,
  };
}

function officialView(plan: Plan, measure: Measure, year: number, day: CalendarDate): OfficialView | null {
  const stated = statedOfficial(plan, measure.key, year, day);
  if (!stated) return null;
  const { source, reason, statedBy, statedAt } = stated;
  const shown = officialAnnual(plan, measure, year, day) !== null;
  const when = `${statedBy} ${shortDay(dayOf(statedAt), day)}`;
  return { text: officialText(measure, stated), source, reason, stated: when, silent: !shown };
}
