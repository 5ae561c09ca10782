/** What goes into papers from elsewhere in the house, once it is fit to be shown. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { HalfYear, Plan } from "#app/domain/plan.ts";
import { shownScoreboard } from "#app/domain/shown-scoreboard.ts";
import { citedSentence } from "../case-paper.ts";
import type { Paper } from "../paper.ts";
import { scoreboardPaper } from "../scoreboard.ts";
import { curled } from "./words.ts";
import type { Asked, CaseText } from "./asked.ts";

/** The 红白榜 as released, and the cases that were reviewed. */
export function enclosuresOf(plan: Plan, halfYear: HalfYear, today: CalendarDate): Pick<Asked, "scoreboard" | "cases"> {
  const cases = plan.cases
    .filter(({ halfYear: own, state }) => own === halfYear.id && (state === "reviewed" || state === "reported"))
    .map((item): CaseText => ({
      title: curled(item.title),
      paragraphs: [
        ...[item.practice, item.effect].flatMap(linesOf).map(curled),
        citedSentence(plan, item) ?? "",
      ].filter(Boolean),
    }));
  return { scoreboard: releasedBoard(plan, halfYear, today), cases };
}

/** Before the release nobody sees it, least of all a paper. */
function releasedBoard(plan: Plan, halfYear: HalfYear, today: CalendarDate): Paper | null {
  const shown = shownScoreboard(plan, halfYear.id, today, false);
  return shown ? scoreboardPaper(plan, { halfYear, shown }, today) : null;
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}
