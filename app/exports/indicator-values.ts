/** All values of one indicator, measure by measure, as its page shows them. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { Sees } from "#app/domain/indicator-grid.ts";
import type { Indicator } from "#app/domain/measure.ts";
import type { Plan } from "#app/domain/plan.ts";
import { VERDICT_WORDS } from "#app/wording/targets.ts";
import { historyView, type PeriodView } from "#app/wording/indicator-history.ts";
import { ROLLUP_WORDS } from "#app/wording/values.ts";
import { groupHeading, listPaper, textRow, type ListColumn } from "./list-paper.ts";
import type { Paper, PaperRow } from "./paper.ts";

const COLUMNS: readonly ListColumn[] = [
  { head: "期", width: 32, align: "left" },
  { head: "值", width: 38, align: "center" },
  { head: "依据", width: 50, align: "center" },
  { head: "较上期", width: 32, align: "center" },
  { head: "对目标", width: 28, align: "center" },
  { head: "状态", width: 93, align: "left" },
];

export function indicatorValuesPaper(plan: Plan, indicator: Indicator, sees: Sees, today: CalendarDate): Paper {
  const { no, displayName, mark, measures } = indicator;
  return listPaper(plan, today, {
    label: "指标数据",
    title: `评估指标第 ${no} 项　${displayName}${mark ?? ""}`,
    columns: COLUMNS,
    rows: measures.flatMap((measure) => {
      const history = historyView(plan, indicator, measure, (halfYear) => sees(halfYear, indicator), today);
      const heading = `${history.label}　年度：${ROLLUP_WORDS[measure.rollup]}`;
      return [groupHeading(heading, COLUMNS), ...history.periods.map(periodRow)];
    }),
    footnotes: ["年度由系统计算；依据为分子/分母、样本数或清单。"],
  });
}

function periodRow({ label, main, detail, change, verdict, isFigure, baseline, ...period }: PeriodView): PaperRow {
  const { official, doubted, state, formula } = period;
  const stands = official && !official.silent;
  return textRow([
    label,
    stands ? `${official.text}（官方值）\n计算 ${main}` : main,
    detail ?? "—",
    change ?? "—",
    verdict ? VERDICT_WORDS[verdict.verdict] : isFigure && baseline ? "基线" : "—",
    [
      doubted && "有疑点",
      state,
      formula && `= ${formula}`,
      official && `官方值${stands ? "" : ` ${official.text} 暂不采用`}，来源：${official.source}`,
    ]
      .filter(Boolean)
      .join("；"),
  ]);
}
