/** 红白榜 as a table of its own, with the rule below. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { HalfYear, Plan } from "#app/domain/plan.ts";
import { parseHalfYear } from "#app/domain/half-year.ts";
import { done, refuse, type Result } from "#app/domain/result.ts";
import { scoreboardHalfYears, shownScoreboard, type ShownScoreboard } from "#app/domain/shown-scoreboard.ts";
import { PREVIEW_WORD, rankingLines, ruleLines } from "#app/wording/scoreboard.ts";
import { colophonOf } from "./colophon.ts";
import type { Paper } from "./paper.ts";
import type { May } from "./request.ts";
import { BOARD_NOTE, boardTable } from "./scoreboard-table.ts";

export type AskedScoreboard = { readonly halfYear: HalfYear; readonly shown: ShownScoreboard };

/** The board of the query's half-year, or the last one the reader may see; what they may not see is not there. */
export function askedScoreboard(
  plan: Plan,
  query: URLSearchParams,
  today: CalendarDate,
  may: May,
): Result<AskedScoreboard> {
  const mayPreview = may("scoreboard.preview");
  const period = query.get("period");
  const id = period ? parseHalfYear(period) : (scoreboardHalfYears(plan, today, mayPreview).at(-1)?.id ?? null);
  const halfYear = id && plan.halfYearById.get(id);
  const shown = halfYear && shownScoreboard(plan, halfYear.id, today, mayPreview);
  if (!shown) return refuse("not-found", { details: { why: "没有公布这个半年的红白榜" } });
  return done({ halfYear, shown });
}

export function isReleased({ record }: ShownScoreboard): boolean {
  return record !== null && record.releasedAt !== null;
}

/** Made of the board as it was fixed: day and data version are those of that day. */
export function scoreboardColophon(plan: Plan, { halfYear, shown }: AskedScoreboard, today: CalendarDate): string {
  const { day, dataVersion } = shown.board;
  return colophonOf({ demo: plan.demo, dataVersion }, today, `${halfYear.label}红白榜　数据截至 ${day}`);
}

export function scoreboardPaper(plan: Plan, asked: AskedScoreboard, today: CalendarDate): Paper {
  const { halfYear, shown } = asked;
  const { board } = shown;
  const preview = isReleased(shown) ? "" : `（${PREVIEW_WORD}）`;
  return {
    issuer: plan.hospital,
    label: "红白榜",
    titleLines: [`${plan.hospital}“改善就医感受 提升患者体验”主题活动${halfYear.label}红白榜${preview}`],
    titlePoints: 18,
    bodyPoints: 9,
    orientation: "landscape",
    table: boardTable(board, { rank: 17, department: 34, score: 22, component: 31, items: 21, list: 24 }),
    footnotes: [BOARD_NOTE, ...ruleLines(board.weights), rankingLines().join("")],
    colophon: scoreboardColophon(plan, asked, today),
    demo: plan.demo,
  };
}
