import { inkLength, REASON_MIN_LENGTH } from "#app/domain/report-row.ts";
import { refuse } from "#app/domain/result.ts";
import { scoreboardState } from "#app/domain/scoreboard-record.ts";
import { updateScoreboard } from "#db/scoreboards.ts";
import { accomplished, type Command } from "./command.ts";
import { newestScoreboard, scoreboardSubject, subjectOfScoreboard, type ScoreboardRef } from "./scoreboard-step.ts";

type Input = ScoreboardRef & { readonly reason: string };

/** 退回 a proposal or 撤回 a release, with a reason. The record stays; the next proposal is a new version. */
export const withdrawScoreboard: Command<Input> = {
  name: "withdraw-scoreboard",
  action: "scoreboard.release",
  subject: subjectOfScoreboard,
  run({ plan, writer, actor, now }, { reason, ...ref }) {
    const record = newestScoreboard(plan, ref);
    if (!record) return refuse("stale");
    const state = scoreboardState(record);
    if (state !== "proposed" && state !== "released") return refuse("wrong-state");
    const length = inkLength(reason);
    if (length < REASON_MIN_LENGTH) return refuse("reason-too-short", { details: { length } });
    const withdrawal = { withdrawnAt: now, withdrawnBy: actor.name, withdrawReason: reason.trim() };
    updateScoreboard(writer, record, withdrawal);
    return accomplished(undefined, { subject: scoreboardSubject(record), before: { state }, after: withdrawal });
  },
};
