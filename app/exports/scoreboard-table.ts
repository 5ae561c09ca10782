/** The board as a table on paper: by rank, what each component gave and of how many items. */
import type { Scoreboard, ScoreboardEntry } from "#app/domain/scoreboard-facts.ts";
import { SCORE_COMPONENTS } from "#app/domain/scoreboard-weights.ts";
import {
  componentText,
  LIST_WORDS,
  SCORE_COMPONENT_WORDS,
  scoreText,
  unscoredSentence,
} from "#app/wording/scoreboard.ts";
import type { PaperRow, PaperTable } from "./paper.ts";

/** What the figures of the table mean, below it. */
export const BOARD_NOTE = "各项分数后括号内为计分的项数，数据质量为确认错误的处数；“—”为没有数据，不计。";

/** Millimetres of: rank, department, score, each component, items, list. */
export type BoardWidths = {
  readonly rank: number;
  readonly department: number;
  readonly score: number;
  readonly component: number;
  readonly items: number;
  readonly list: number;
};

export function boardTable({ entries, weights }: Scoreboard, widths: BoardWidths): PaperTable {
  const heads = [
    { head: "名次", width: widths.rank },
    { head: "科室", width: widths.department },
    { head: "得分", width: widths.score },
    ...SCORE_COMPONENTS.map((name) => ({
      head: `${SCORE_COMPONENT_WORDS[name]}\n（${weights[name]}）`,
      width: widths.component,
    })),
    { head: "计分\n项数", width: widths.items },
    { head: "榜别", width: widths.list },
  ];
  return {
    columns: heads.map(({ width }) => ({ width, align: "center" })),
    headRows: [{ cells: heads.map(({ head }) => ({ text: head })) }],
    bodyRows: entries.map(rowOf),
  };
}

function rowOf(entry: ScoreboardEntry): PaperRow {
  const { rank, departmentName, components, items, list } = entry;
  if (rank === null)
    return {
      cells: [
        { text: "—" },
        { text: departmentName },
        { text: "不参评" },
        { text: unscoredSentence(entry), columns: SCORE_COMPONENTS.length },
        { text: String(items) },
        { text: "" },
      ],
    };
  const parts = components.map(({ score, count }) => (score === null ? "—" : `${componentText(score)}(${count})`));
  const texts = [String(rank), departmentName, scoreText(entry), ...parts, String(items), list ? LIST_WORDS[list] : ""];
  return { cells: texts.map((text) => ({ text })) };
}
