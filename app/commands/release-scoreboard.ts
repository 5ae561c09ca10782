import { isAdopted } from "#app/domain/plan.ts";
import { refuse } from "#app/domain/result.ts";
import { nextEdition, scoreboardState } from "#app/domain/scoreboard-record.ts";
import { updateScoreboard } from "#db/scoreboards.ts";
import { accomplished, type Command } from "./command.ts";
import { newestScoreboard, scoreboardSubject, subjectOfScoreboard, type ScoreboardRef } from "./scoreboard-step.ts";

/** 公布: everyone sees the board as it was proposed. 院长办公会 must have passed the half-year: its ratings are public then. */
export const releaseScoreboard: Command<ScoreboardRef> = {
  name: "release-scoreboard",
  action: "scoreboard.release",
  subject: subjectOfScoreboard,
  run({ plan, writer, actor, now }, ref) {
    const record = newestScoreboard(plan, ref);
    if (!record) return refuse("stale");
    if (scoreboardState(record) !== "proposed") return refuse("wrong-state");
    if (!isAdopted(plan, ref.halfYear)) return refuse("scoreboard-not-adopted");
    const release = { edition: nextEdition(plan, ref.halfYear), releasedAt: now, releasedBy: actor.name };
    updateScoreboard(writer, record, release);
    return accomplished(undefined, { subject: scoreboardSubject(record), after: release });
  },
};
