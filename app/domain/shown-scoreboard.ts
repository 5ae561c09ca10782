/** Which board a reader meets: what was released; before that, for those who may preview, what was proposed or would be. */
import type { CalendarDate } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";
import type { HalfYear, Plan } from "./plan.ts";
import { isScored, scoreboardOf } from "./scoreboard.ts";
import type { Scoreboard } from "./scoreboard-facts.ts";
import { proposedScoreboard, releasedScoreboard, type ScoreboardRecord } from "./scoreboard-record.ts";

/** `record` is null for a preview worked out of the plan as it stands now. */
export type ShownScoreboard = { readonly board: Scoreboard; readonly record: ScoreboardRecord | null };

/** null where there is nothing the reader may see. The plan is the part they see; others' proposals are not in it. */
export function shownScoreboard(
  plan: Plan,
  halfYear: HalfYearId,
  day: CalendarDate,
  mayPreview: boolean,
): ShownScoreboard | null {
  const record = releasedScoreboard(plan, halfYear) ?? (mayPreview ? proposedScoreboard(plan, halfYear) : undefined);
  if (record) return { board: record.board, record };
  const board = mayPreview ? scoreboardOf(plan, halfYear, day, plan.settings.scoreWeights) : null;
  return board && { board, record: null };
}

/** The half-years with a board the reader may see, oldest first. */
export function scoreboardHalfYears(plan: Plan, day: CalendarDate, mayPreview: boolean): HalfYear[] {
  return plan.halfYears.filter(
    ({ id }) => releasedScoreboard(plan, id) !== undefined || (mayPreview && isScored(plan, id, day)),
  );
}
