/** 红白榜: one row a proposal. Its board is written once; only release and withdrawal are added later. */
import { and, asc, eq } from "drizzle-orm";
import type { ScoreboardRecord } from "#app/domain/scoreboard-record.ts";
import { parseHalfYear } from "#app/domain/half-year.ts";
import type { Writer } from "./connection.server.ts";
import { scoreboard } from "./schema.server.ts";

export function loadScoreboards(db: Writer): ScoreboardRecord[] {
  return db
    .select()
    .from(scoreboard)
    .orderBy(asc(scoreboard.halfYear), asc(scoreboard.version))
    .all()
    .flatMap((row) => {
      const halfYear = parseHalfYear(row.halfYear);
      return halfYear === null ? [] : [{ ...row, halfYear }];
    });
}

type Proposal = Pick<ScoreboardRecord, "halfYear" | "version" | "board" | "proposedAt" | "proposedBy">;

export function insertScoreboard(writer: Writer, proposal: Proposal): void {
  writer.insert(scoreboard).values(proposal).run();
}

type Step =
  | Pick<ScoreboardRecord, "releasedAt" | "releasedBy" | "edition">
  | Pick<ScoreboardRecord, "withdrawnAt" | "withdrawnBy" | "withdrawReason">;

/** @throws Error when there is no such proposal */
export function updateScoreboard(
  writer: Writer,
  { halfYear, version }: Pick<ScoreboardRecord, "halfYear" | "version">,
  step: Step,
): void {
  const place = and(eq(scoreboard.halfYear, halfYear), eq(scoreboard.version, version));
  const written = writer.update(scoreboard).set(step).where(place).run();
  if (written.changes !== 1) throw new Error(`scoreboard ${halfYear}/${version} is not there`);
}
