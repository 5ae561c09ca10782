/** What the page of 红白榜 says, worked out before it is drawn. */
import { dayOf, type CalendarDate } from "#app/domain/calendar-date.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import type { Action } from "#app/domain/permissions.ts";
import { isAdopted, type Plan } from "#app/domain/plan.ts";
import { scoreboardOf, unratedRows } from "#app/domain/scoreboard.ts";
import type { Scoreboard } from "#app/domain/scoreboard-facts.ts";
import {
  movedDepartments,
  scoreboardRecords,
  scoreboardState,
  type ScoreboardRecord,
} from "#app/domain/scoreboard-record.ts";
import { scoreboardHalfYears, shownScoreboard } from "#app/domain/shown-scoreboard.ts";
import type { ScoreboardSteps } from "#app/components/scoreboard/scoreboard-steps.tsx";
import { paths } from "#app/paths.ts";
import { SCOREBOARD_STATE_WORDS } from "#app/wording/scoreboard.ts";

type May = (action: Action) => boolean;

/** null where the reader may see no board of the half-year. */
export function scoreboardView(plan: Plan, halfYear: HalfYearId, today: CalendarDate, may: May) {
  const mayPreview = may("scoreboard.preview");
  const shown = shownScoreboard(plan, halfYear, today, mayPreview);
  const found = plan.halfYearById.get(halfYear);
  if (!shown || !found) return null;
  const { board, record } = shown;
  const state = record ? scoreboardState(record) : "preview";
  const records = scoreboardRecords(plan, halfYear);
  const unrated = mayPreview ? unratedRows(plan, halfYear).length : 0;
  const isProvisional = state === "preview" && unrated > 0;
  return {
    label: found.label,
    state,
    board,
    edition: record?.edition ?? null,
    releasedOn: record?.releasedAt ? dayOf(record.releasedAt) : null,
    proposedOn: record ? dayOf(record.proposedAt) : null,
    unrated,
    isProvisional,
    moved: record && mayPreview ? movedSince(plan, record.board, today) : [],
    steps: stepsOf(plan, halfYear, state, records[0]?.version ?? 0, unrated, may),
    history: mayPreview ? records.map(historyLine) : [],
    exports: exportLinks(halfYear, isProvisional),
  };
}

/** Departments that would stand otherwise by the data and weights of today. */
function movedSince(plan: Plan, before: Scoreboard, today: CalendarDate): string[] {
  const now = scoreboardOf(plan, before.halfYear, today, plan.settings.scoreWeights);
  return now ? movedDepartments(before, now) : [];
}

function stepsOf(
  plan: Plan,
  halfYear: HalfYearId,
  state: string,
  version: number,
  unrated: number,
  may: May,
): ScoreboardSteps {
  const mayRelease = may("scoreboard.release");
  const isProposed = state === "proposed";
  return {
    version,
    unrated,
    adopted: isAdopted(plan, halfYear),
    propose: state !== "released" && may("scoreboard.propose"),
    release: isProposed && mayRelease,
    withdraw: !mayRelease ? null : state === "released" ? "release" : isProposed ? "proposal" : null,
  };
}

/** When a proposal was made, released and taken back, by whom, and what has become of it. */
function historyLine(record: ScoreboardRecord) {
  const { version, proposedAt, proposedBy, releasedAt, releasedBy, withdrawnAt, withdrawnBy, withdrawReason } = record;
  const state = scoreboardState(record);
  const steps = [
    `${dayOf(proposedAt)} ${proposedBy}提请`,
    ...(releasedAt ? [`${dayOf(releasedAt)} ${releasedBy ?? ""}公布`] : []),
    ...(withdrawnAt
      ? [
          `${dayOf(withdrawnAt)} ${withdrawnBy ?? ""}${state === "withdrawn" ? "撤回" : "退回"}：${withdrawReason ?? ""}`,
        ]
      : []),
  ];
  return { version, words: `${steps.join("，")}。`, state: SCOREBOARD_STATE_WORDS[state] };
}

/** The notice once it can be proposed. */
function exportLinks(period: HalfYearId, isProvisional: boolean) {
  return {
    notice: isProvisional ? null : paths.exportFile("scoreboard-notice.docx", { period }),
    sheet: paths.exportFile("scoreboard.xlsx", { period }),
  };
}

/** The half-years one may turn to. */
export function scoreboardTabs(plan: Plan, today: CalendarDate, may: May): HalfYearId[] {
  return scoreboardHalfYears(plan, today, may("scoreboard.preview")).map(({ id }) => id);
}
