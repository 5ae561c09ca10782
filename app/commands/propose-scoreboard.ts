import { departmentName } from "#app/domain/plan.ts";
import { refuse } from "#app/domain/result.ts";
import { scoreboardOf, unratedRows } from "#app/domain/scoreboard.ts";
import { scoreboardRecords, scoreboardState } from "#app/domain/scoreboard-record.ts";
import { insertScoreboard, updateScoreboard } from "#db/scoreboards.ts";
import { accomplished, type AuditLine, type Command } from "./command.ts";
import { scoreboardSubject, subjectOfScoreboard, type ScoreboardRef } from "./scoreboard-step.ts";

/** Rows named in a refusal; more would not help. */
const NAMED_ROWS = 5;

/**
 * 提请公布: fixes the board as it stands today, weights included. Every row must be rated. It takes the place of a
 * proposal that was not yet released.
 */
export const proposeScoreboard: Command<ScoreboardRef> = {
  name: "propose-scoreboard",
  action: "scoreboard.propose",
  subject: subjectOfScoreboard,
  run({ plan, writer, actor, today, now }, { halfYear, version }) {
    const [newest] = scoreboardRecords(plan, halfYear);
    if ((newest?.version ?? 0) !== version) return refuse("stale");
    const state = newest && scoreboardState(newest);
    if (state === "released") return refuse("scoreboard-released");
    const board = scoreboardOf(plan, halfYear, today, plan.settings.scoreWeights);
    if (!board) return refuse("wrong-state");
    const open = unratedRows(plan, halfYear);
    if (open.length > 0) {
      const named = open
        .slice(0, NAMED_ROWS)
        .map((row) => `${departmentName(plan, row.departmentCode)} 任务 ${row.taskNo}`);
      const rows = `${named.join("、")}${open.length > NAMED_ROWS ? "等" : ""}`;
      return refuse("scoreboard-unrated", { details: { count: open.length, rows } });
    }
    const replaced: AuditLine[] = [];
    if (newest && state === "proposed") {
      const withdrawal = { withdrawnAt: now, withdrawnBy: actor.name, withdrawReason: "重新提请公布" };
      updateScoreboard(writer, newest, withdrawal);
      replaced.push({ subject: scoreboardSubject(newest), after: withdrawal });
    }
    const proposal = { halfYear, version: version + 1, board, proposedAt: now, proposedBy: actor.name };
    insertScoreboard(writer, proposal);
    const entries = board.entries.map(({ departmentCode, rank, score, list }) => ({
      departmentCode,
      rank,
      score,
      list,
    }));
    return accomplished(
      undefined,
      { subject: scoreboardSubject(proposal), after: { day: board.day, weights: board.weights, entries } },
      ...replaced,
    );
  },
};
