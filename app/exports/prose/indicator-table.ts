/** The indicators of one half-year as a table among prose: last and this half-year, target, and 备注 for doubted data. */
import type { DataQuery } from "#app/domain/data-queries.ts";
import type { ComparedCell, MeasureComparison } from "#app/domain/half-year-comparison-indicators.ts";
import type { IndicatorRound } from "#app/domain/indicator-round.ts";
import type { HalfYear, Plan } from "#app/domain/plan.ts";
import { bindingTarget, judgedMeasure } from "#app/domain/target-verdict.ts";
import { MOVEMENTS } from "#app/domain/trend.ts";
import { paths } from "#app/paths.ts";
import { MEASURE_VIEW_WORDS } from "#app/wording/comparison.ts";
import { TERM_WORDS } from "#app/wording/definitions.ts";
import { quoted } from "#app/wording/on-paper.ts";
import { TARGET_STATUS_WORDS, targetText, VERDICT_WORDS } from "#app/wording/targets.ts";
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
    notes: [
      ...incomparableNotes(rounds).map((note) => `${note}。`),
      ...(notes.length > 0 ? ["底纹标记的数据有疑点，尚未了结，使用时请注意："] : []),
      ...notes,
    ],
  };
}

/**
 * 「≥95%（国家目标）\n未达标且变差」; without a target how the measures moved, and 待核 for those in doubt: 「向好、待核」.
 */
export function standing(round: IndicatorRound): string {
  const judged = round.targets.map(({ target, verdict }) => {
    const word = verdict ? VERDICT_WORDS[verdict.verdict] : "本期没有数";
    return `${targetText(target)}（${TARGET_STATUS_WORDS[target.status]}）\n${word}`;
  });
  const others = unjudged(round);
  const isDoubted = round.doubts.length > 0 && (judged.length === 0 || others.some(({ to }) => isInDoubt(to)));
  // What is doubted in this half-year is 待核, whatever else there may be to say of the comparison.
  const moved = others.flatMap(({ change, to }) => (change === "not_comparable" && isInDoubt(to) ? [] : change));
  const words = WORDED.filter((change) => moved.includes(change)).map((change) => MEASURE_VIEW_WORDS[change]);
  const told = [...words, ...(isDoubted ? [VERDICT_WORDS.awaiting_query] : [])].join("、");
  return [...judged, ...(told === "" ? [] : [told])].join("\n") || "—";
}

/** Why a row says 不可比: 「指标10与上期之间修订了口径（剔除），不可比」. */
export function incomparableNotes(rounds: readonly IndicatorRound[]): string[] {
  return rounds.flatMap((round) =>
    unjudged(round).flatMap(({ indicator, measure, change, to, redefined }) => {
      if (change !== "not_comparable" || isInDoubt(to)) return [];
      const subject = `指标${indicator.no}${indicator.composite ? quoted(measure.label) : ""}`;
      if (redefined.length === 0) return [`${subject}上期的数有疑点未了结，不可比`];
      return [`${subject}与上期之间修订了口径（${redefined.map((name) => TERM_WORDS[name]).join("、")}），不可比`];
    }),
  );
}

/** What moved without a target to judge it. */
function unjudged({ indicator, changes }: IndicatorRound): MeasureComparison[] {
  return changes.filter(({ measure }) => bindingTarget(judgedMeasure(indicator, measure)) === null);
}

function isInDoubt({ doubts }: ComparedCell): boolean {
  return doubts.length > 0;
}

const WORDED = [...MOVEMENTS, "not_comparable"] as const;
