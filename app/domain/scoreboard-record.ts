/**
 * A scoreboard's way out of the house (domain.md §9): 质控办 proposes it, 院长 releases it or sends it back, and a wrong
 * release is withdrawn with a reason. What was proposed is kept as it was then; later changes do not move it.
 */
import type { Instant } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";
import { can } from "./permissions.ts";
import type { Actor } from "./role.ts";
import type { Scoreboard } from "./scoreboard-facts.ts";

export type ScoreboardRecord = {
  readonly halfYear: HalfYearId;
  /** Counts the proposals of a half-year from 1. */
  readonly version: number;
  readonly board: Scoreboard;
  readonly proposedAt: Instant;
  readonly proposedBy: string;
  /** 第几版: the releases of the half-year counted from 1; null before the release. */
  readonly edition: number | null;
  readonly releasedAt: Instant | null;
  readonly releasedBy: string | null;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnBy: string | null;
  readonly withdrawReason: string | null;
};

/** 待公布 已公布 已退回（没有公布过） 已撤回 */
export type ScoreboardState = "proposed" | "released" | "sent_back" | "withdrawn";

export function scoreboardState({
  releasedAt,
  withdrawnAt,
}: Pick<ScoreboardRecord, "releasedAt" | "withdrawnAt">): ScoreboardState {
  if (withdrawnAt !== null) return releasedAt === null ? "sent_back" : "withdrawn";
  return releasedAt === null ? "proposed" : "released";
}

/** The records of a half-year, newest first. */
export function scoreboardRecords(
  { scoreboards }: { readonly scoreboards: readonly ScoreboardRecord[] },
  halfYear: HalfYearId,
): ScoreboardRecord[] {
  return scoreboards.filter((record) => record.halfYear === halfYear).sort((a, b) => b.version - a.version);
}

/** The one that stands before everyone; undefined before the release. */
export function releasedScoreboard(
  plan: { readonly scoreboards: readonly ScoreboardRecord[] },
  halfYear: HalfYearId,
): ScoreboardRecord | undefined {
  return scoreboardRecords(plan, halfYear).find((record) => scoreboardState(record) === "released");
}

/** The one that waits for 院长. */
export function proposedScoreboard(
  plan: { readonly scoreboards: readonly ScoreboardRecord[] },
  halfYear: HalfYearId,
): ScoreboardRecord | undefined {
  return scoreboardRecords(plan, halfYear).find((record) => scoreboardState(record) === "proposed");
}

/** What the next release of the half-year is called. */
export function nextEdition(plan: { readonly scoreboards: readonly ScoreboardRecord[] }, halfYear: HalfYearId): number {
  return Math.max(0, ...scoreboardRecords(plan, halfYear).map(({ edition }) => edition ?? 0)) + 1;
}

/**
 * Who may not preview sees what was released and still stands, and nothing of the rest. Findings keep to those who may
 * read them: the others see their numbers and points without the title.
 */
export function visibleScoreboards(
  { scoreboards }: { readonly scoreboards: readonly ScoreboardRecord[] },
  actor: Pick<Actor, "assignments">,
): readonly ScoreboardRecord[] {
  if (can(actor, "scoreboard.preview")) return scoreboards;
  return scoreboards
    .filter((record) => scoreboardState(record) === "released")
    .map((record) => ({ ...record, board: readableBoard(record.board, actor) }));
}

function readableBoard(board: Scoreboard, actor: Pick<Actor, "assignments">): Scoreboard {
  const entries = board.entries.map((entry) => {
    if (can(actor, "finding.read", { departmentCodes: [entry.departmentCode] })) return entry;
    const components = entry.components.map((component) =>
      component.name === "rectification"
        ? { ...component, items: component.items.map((item) => ({ ...item, title: "" })) }
        : component,
    );
    return { ...entry, components };
  });
  return { ...board, entries };
}

/** Names of departments whose score or list differs between two boards of the same departments. */
export function movedDepartments(before: Scoreboard, after: Scoreboard): string[] {
  const known = new Map(before.entries.map((entry) => [entry.departmentCode, entry]));
  return after.entries.flatMap(({ departmentCode, departmentName, score, rank, list }) => {
    const then = known.get(departmentCode);
    return then?.score === score && then.rank === rank && then.list === list ? [] : [departmentName];
  });
}
