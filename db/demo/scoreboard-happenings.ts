/** 红白榜 of the demonstration world, written as the commands would have written it. 2025年上半年 is still to come. */
import { dayOf, type CalendarDate } from "#app/domain/calendar-date.ts";
import { scoreboardOf } from "#app/domain/scoreboard.ts";
import type { Scoreboard } from "#app/domain/scoreboard-facts.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import { planOf } from "#app/domain/plan.ts";
import { loadPlan } from "../load-plan.server.ts";
import { insertScoreboard, updateScoreboard } from "../scoreboards.ts";
import { auditDeed, instantOf, type Happening, type WorldInTheMaking } from "./happening.ts";
import { PRESIDENT, QUALITY } from "./people.ts";
import { demoQueries } from "./query-records.ts";
import type { StoryTime } from "./row-story.ts";

type Story = { readonly halfYear: HalfYearId; readonly proposed: StoryTime; readonly released: StoryTime };

/** After 院长办公会 had passed the half-year. */
const STORIES: readonly Story[] = [
  { halfYear: "2024-H1", proposed: "2024-07-30 10:15", released: "2024-07-31 09:30" },
  { halfYear: "2024-H2", proposed: "2025-01-26 10:20", released: "2025-01-27 09:40" },
];

export function scoreboardHappenings(world: WorldInTheMaking): Happening[] {
  return STORIES.flatMap(({ halfYear, proposed, released }): Happening[] => {
    const place = { halfYear, version: 1 };
    const subject = `scoreboard/${halfYear}/1`;
    const proposedAt = instantOf(proposed);
    const releasedAt = instantOf(released);
    return [
      {
        at: proposedAt,
        write() {
          const board = boardOf(world, halfYear, dayOf(proposedAt));
          insertScoreboard(world.writer, { ...place, board, proposedAt, proposedBy: QUALITY.name });
          const { day, weights } = board;
          const entries = board.entries.map(({ departmentCode, rank, score, list }) => ({
            departmentCode,
            rank,
            score,
            list,
          }));
          const after = { day, weights, entries };
          auditDeed(world, proposedAt, QUALITY.name, { command: "propose-scoreboard", subject, after });
        },
      },
      {
        at: releasedAt,
        write() {
          const release = { edition: 1, releasedAt, releasedBy: PRESIDENT.name };
          updateScoreboard(world.writer, place, release);
          auditDeed(world, releasedAt, PRESIDENT.name, { command: "release-scoreboard", subject, after: release });
        },
      },
    ];
  });
}

/** The board with the 疑点 as they came to stand: those of the whole world are recorded only at its end. */
function boardOf({ writer }: WorldInTheMaking, halfYear: HalfYearId, day: CalendarDate): Scoreboard {
  const plan = loadPlan(writer);
  const board = scoreboardOf(
    planOf({ ...plan, queryRecords: demoQueries(plan) }),
    halfYear,
    day,
    plan.settings.scoreWeights,
  );
  if (board === null) throw new Error(`${halfYear} is not scored`);
  return board;
}
