/** What releasing and withdrawing a scoreboard have in common. */
import type { HalfYearId } from "#app/domain/half-year.ts";
import type { Subject } from "#app/domain/permissions.ts";
import type { Plan } from "#app/domain/plan.ts";
import { scoreboardRecords, type ScoreboardRecord } from "#app/domain/scoreboard-record.ts";

/** Names a half-year and the newest version the person saw; 0 before the first. */
export type ScoreboardRef = { readonly halfYear: HalfYearId; readonly version: number };

/** Half-years that are scored at all; the baseline is not. */
export function subjectOfScoreboard(plan: Plan, { halfYear }: Pick<ScoreboardRef, "halfYear">): Subject | null {
  const found = plan.halfYearById.get(halfYear);
  return found?.progressReport === "required" && !found.baseline ? {} : null;
}

/** The newest record, when it is the one the person saw. */
export function newestScoreboard(plan: Plan, { halfYear, version }: ScoreboardRef): ScoreboardRecord | null {
  const [newest] = scoreboardRecords(plan, halfYear);
  return newest?.version === version ? newest : null;
}

/** The name of a record in the audit log. */
export function scoreboardSubject({ halfYear, version }: Pick<ScoreboardRecord, "halfYear" | "version">): string {
  return `scoreboard/${halfYear}/${version}`;
}
