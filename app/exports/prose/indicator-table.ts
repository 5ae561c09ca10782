/** The indicators of one half-year as a table among prose: last and this half-year, target, and 备注 for doubted data. */
import type { DataQuery } from "#app/domain/data-queries.ts";
import type { IndicatorRound } from "#app/domain/indicator-round.ts";
import type { HalfYear, Plan } from "#app/domain/plan.ts";
import { paths } from "#app/paths.ts";
import { TARGET_STATUS_WORDS, targetText, TREND_WORDS, VERDICT_WORDS } from "#app/wording/targets.ts";
import { remarkText } from "../annex-3.ts";
import type { Block } from "../document.ts";
import { paperText } from "../figure-lines.ts";
import type { PaperColumn, PaperRow } from "../paper.ts";

const COLUMNS: readonly (PaperColumn & { readonly head: string })[] = [
  { head: "序号", width: 10, align: "center" },
  { head: "指标", width: 42, align: "left" },
  { head: "责任科室", width: 20, align: "center" },
  { head: "上期", width: 28, align: "center" },
  { head: "本期", width: 28, align: "center" },
  { head: "目标与趋势", width: 28, align: "center" },
];

/** Doubted values are shaded and explained below, as in the province's bulletin. */
export function indicatorTable(
  plan: Plan,
  halfYear: HalfYear,
  rounds: readonly IndicatorRound[],
  caption: string,
): Block {
  const notes: string[] = [];
  const remark = (round: IndicatorRound, query: DataQuery) => {
    notes.push(`备注${notes.length + 1}：${remarkText(plan, round.indicator, halfYear, query)}`);
    return `备注${notes.length}`;
  };
  const rows = rounds.map((round): PaperRow => {
    const { indicator, now, before, doubts } = round;
    const marks = doubts.map((query) => remark(round, query));
    const cells = [
      { text: String(indicator.no), to: paths.indicator(indicator.no) },
      { text: indicator.displayName + (indicator.mark ?? "") },
      { text: indicator.departmentText.replaceAll("/", "\n") },
      { text: paperText(before).join("\n") },
      { text: [...paperText(now), ...marks].join("\n"), shaded: marks.length > 0 },
      { text: standing(round) },
    ];
    return { cells };
  });
  return {
    kind: "table",
    caption,
    points: 9,
    table: {
      columns: COLUMNS,
      headRows: [{ cells: COLUMNS.map(({ head }) => ({ text: head })) }],
      bodyRows: rows,
    },
    notes: [...(notes.length > 0 ? ["底纹标记的数据有疑点，尚未了结，使用时请注意："] : []), ...notes],
  };
}

/** 「≥95%（国家目标）\n未达标且变差」; without a target the trend alone. */
export function standing({ targets, compared, doubts }: IndicatorRound): string {
  const judged = targets.map(({ target, verdict }) => {
    const word = verdict ? VERDICT_WORDS[verdict.verdict] : "本期没有数";
    return `${targetText(target)}（${TARGET_STATUS_WORDS[target.status]}）\n${word}`;
  });
  if (judged.length > 0) return judged.join("\n");
  if (doubts.length > 0) return VERDICT_WORDS.awaiting_query;
  const trends = [...new Set(compared.map(({ trend }) => TREND_WORDS[trend]))];
  return trends.join("、") || "—";
}
