/** One indicator with everything its page says of it. */
import { trendView } from "#app/components/chart/trend-view.ts";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { queriesAt } from "#app/domain/data-queries.ts";
import { gridRow } from "#app/domain/indicator-grid.ts";
import type { Indicator } from "#app/domain/measure.ts";
import { departmentName, type HalfYear, type Plan } from "#app/domain/plan.ts";
import { measureTrend, type Figures } from "#app/domain/trend-chart.ts";
import { citation } from "#app/wording/targets.ts";
import { querySentence, ROLLUP_WORDS } from "#app/wording/values.ts";
import { rowView } from "#app/wording/indicator-grid.ts";
import { historyView } from "#app/wording/indicator-history.ts";
import type { QueryView } from "./indicator-queries.tsx";

export type IndicatorPage = ReturnType<typeof indicatorPage>;

/**
 * @param sees whether the reader may see the indicator's cells of a half-year.
 * @param drawn the figures of its charts
 */
export function indicatorPage(
  plan: Plan,
  indicator: Indicator,
  sees: (halfYear: HalfYear) => boolean,
  day: CalendarDate,
  drawn: Figures = "all",
) {
  const { no, displayName, mark, dimension, measures } = indicator;
  const at = plan.indicators.indexOf(indicator);
  const directions = new Set(measures.filter(({ valueType }) => valueType !== "text_list").map((m) => m.direction));
  return {
    no,
    name: `${displayName}${mark ?? ""}`,
    dimension,
    owner: departmentName(plan, indicator.departmentCodes[0] ?? ""),
    facts: [
      directions.has("lower_better") ? "越低越好" : null,
      `${indicator.departmentCodes.map((code) => departmentName(plan, code)).join("、")}填报`,
    ]
      .filter((fact) => fact !== null)
      .join(" · "),
    tasks: indicator.relatedTasks.flatMap((taskNo) => {
      const task = plan.taskByNo.get(taskNo);
      return task ? [{ no: task.no, title: task.title }] : [];
    }),
    verdicts: rowView(gridRow(plan, indicator, sees, day), [], false).verdicts,
    queries: queryViews(plan, indicator, sees),
    histories: measures.map((measure) => ({
      ...historyView(plan, indicator, measure, sees, day),
      rollup: ROLLUP_WORDS[measure.rollup],
      trend: trendView(measureTrend(plan, indicator, measure, sees, day, drawn)),
    })),
    remarks: indicator.judgement,
    national: nationalWords(indicator),
    previous: plan.indicators[at - 1]?.no ?? null,
    next: plan.indicators[at + 1]?.no ?? null,
  };
}

/** 「对应国家评估指标第 16 项（推定）」, and what the printed mark means. */
function nationalWords({ provenance: { nationalIndicatorNo, nationalNoInferred, markMeaning } }: Indicator): string {
  const national =
    nationalIndicatorNo === null
      ? "国家评估指标中没有找到对应项"
      : `对应国家评估指标第 ${nationalIndicatorNo} 项${nationalNoInferred ? "（推定）" : ""}`;
  return `${national}。${markMeaning ? `${citation(markMeaning)}。` : ""}`;
}

function queryViews(plan: Plan, indicator: Indicator, sees: (halfYear: HalfYear) => boolean): QueryView[] {
  const found = plan.halfYears.filter(sees).flatMap((halfYear) =>
    indicator.measures.flatMap((measure) =>
      queriesAt(plan, halfYear.id, measure.key).map((query) => ({
        key: `${halfYear.id} ${measure.key} ${query.code}`,
        subject: indicator.composite ? `${halfYear.label} ${measure.label}` : halfYear.label,
        sentence: querySentence(query),
        rule: query.code,
        note: query.severity === "NOTE",
        state: query.state,
      })),
    ),
  );
  return found.reverse().sort((a, b) => Number(a.note) - Number(b.note));
}
