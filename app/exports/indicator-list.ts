/** Cells or indicators of one half-year on paper, as listed on the page. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { indicatorList, type IndicatorListFilter } from "#app/domain/indicator-list.ts";
import { departmentName, type Plan } from "#app/domain/plan.ts";
import type { Actor } from "#app/domain/role.ts";
import { INDICATOR_LIST_WORDS, indicatorListWords } from "#app/wording/indicator-list.ts";
import { filterWords } from "#app/wording/plan-filter.ts";
import { VERDICT_WORDS } from "#app/wording/targets.ts";
import { listPaper, type ListColumn } from "./list-paper.ts";
import type { Paper } from "./paper.ts";

const COLUMNS: readonly ListColumn[] = [
  { head: "序号", width: 12, align: "center" },
  { head: "指标", width: 66, align: "left" },
  { head: "责任科室", width: 28, align: "center" },
  { head: "分管领导", width: 20, align: "center" },
  { head: "填报情况", width: 97, align: "left" },
  { head: "目标", width: 50, align: "left" },
];

/** In the order of annex 3. */
export function indicatorListPaper(plan: Plan, filter: IndicatorListFilter, actor: Actor, today: CalendarDate): Paper {
  const { lines } = indicatorList(plan, actor, filter, today);
  const label = plan.halfYearById.get(filter.halfYear)?.label ?? filter.halfYear;
  const asked = [
    INDICATOR_LIST_WORDS[filter.view],
    filter.owedBy !== null && `${departmentName(plan, filter.owedBy)}应报`,
    filterWords(plan, filter),
  ].filter(Boolean);
  return listPaper(plan, today, {
    label: "本期指标清单",
    title: `${label}指标清单`,
    columns: COLUMNS,
    rows: lines.map((line) => {
      const { no, name, department, leader, values, targets } = indicatorListWords(plan, line, filter.halfYear, today);
      const texts = [
        String(no),
        name,
        department,
        leader || "—",
        values
          .map(({ label: part, word, text, doubted }) =>
            [part, word, text, doubted ? "（有疑点）" : ""].filter(Boolean).join(" "),
          )
          .join("\n"),
        targets
          .map(({ text, whose, verdict }) => {
            const word = verdict ? VERDICT_WORDS[verdict.verdict] : "本期没有数";
            return `${text}（${whose}）\n${word}`;
          })
          .join("\n") || "未设目标",
      ];
      return { cells: texts.map((text) => ({ text, typed: true })) };
    }),
    footnotes: [`${asked.join("；")}：共 ${lines.length} 项。`],
  });
}
