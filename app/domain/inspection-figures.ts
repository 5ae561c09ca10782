/** What came of rounds and walk-throughs, and what each half-year has had of them. */
import type { CalendarDate } from "./calendar-date.ts";
import { inspectedHalfYears } from "./inspection-checks.ts";
import type { Inspection } from "./inspection.ts";
import { isInObservationView } from "./observation-views.ts";
import type { HalfYear, Plan } from "./plan.ts";

export type InspectionFigures = {
  readonly observations: number;
  /** 亮点 */
  readonly good: number;
  /** Marked 问题, or registered as one. */
  readonly problems: number;
  /** Registered in the ledger. */
  readonly findings: number;
  /** Struck off by now. */
  readonly closed: number;
};

/** Over any number of records. */
export function inspectionFigures(
  plan: Pick<Plan, "findingById">,
  inspections: readonly Pick<Inspection, "observations">[],
): InspectionFigures {
  const all = inspections.flatMap(({ observations }) => observations);
  const findings = all.flatMap(({ findingId }) => (findingId === null ? [] : [findingId]));
  return {
    observations: all.length,
    good: all.filter((observation) => isInObservationView(observation, "good")).length,
    problems: all.filter((observation) => isInObservationView(observation, "problems")).length,
    findings: findings.length,
    closed: findings.filter((id) => plan.findingById.get(id)?.state === "closed").length,
  };
}

/** Of the half-year's round: 已督查 · 已安排 · 未安排 · 未开始 */
export const ROUND_STANDINGS = ["done", "planned", "missing", "upcoming"] as const;
export type RoundStanding = (typeof ROUND_STANDINGS)[number];

export type HalfYearInspections = {
  readonly halfYear: HalfYear;
  readonly standing: RoundStanding;
  /** The round the standing speaks of. */
  readonly round: Inspection | null;
  /** The plan names no number of them. */
  readonly walkthroughs: number;
  readonly walkthroughsPlanned: number;
};

/** Each half-year of the plan, for 「每半年组织督查」 and 「定期体验就医流程」. */
export function halfYearInspections(
  plan: Pick<Plan, "halfYears" | "inspections">,
  day: CalendarDate,
): HalfYearInspections[] {
  return inspectedHalfYears(plan).map((halfYear) => {
    const own = plan.inspections.filter((each) => each.halfYear === halfYear.id);
    const rounds = own.filter(({ kind }) => kind === "round");
    const round =
      rounds.findLast(({ state }) => state === "concluded") ?? rounds.find(({ state }) => state === "planned") ?? null;
    const visits = own.filter(({ kind }) => kind === "walkthrough");
    return {
      halfYear,
      standing: standingOf(round, halfYear, day),
      round,
      walkthroughs: visits.filter(({ state }) => state === "concluded").length,
      walkthroughsPlanned: visits.filter(({ state }) => state === "planned").length,
    };
  });
}

function standingOf(round: Inspection | null, { startsOn }: HalfYear, day: CalendarDate): RoundStanding {
  if (round) return round.state === "concluded" ? "done" : "planned";
  return day < startsOn ? "upcoming" : "missing";
}
