/** One thing seen during a round or a walk-through, and what may become of it. */
import type { Instant } from "./calendar-date.ts";
import type { VisitStep } from "./visit-steps.ts";

/** 亮点 正常 问题 */
export const OBSERVATION_MARKS = ["good", "plain", "problem"] as const;
export type ObservationMark = (typeof OBSERVATION_MARKS)[number];

export type ObservationFacts = {
  /** Where on the patient's way; of walk-throughs, which always have one. */
  readonly step: VisitStep | null;
  readonly mark: ObservationMark;
  /** What was seen. */
  readonly text: string;
  readonly departmentCode: string | null;
  /** Of rounds. */
  readonly taskNo: number | null;
  /** Of walk-throughs, where there was a wait to measure. */
  readonly minutesWaited: number | null;
  readonly evidence: string;
};

export type Observation = ObservationFacts & {
  readonly id: number;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
  readonly version: number;
  /** The finding it has become; it is then settled. */
  readonly findingId: string | null;
};

export const MAX_MINUTES_WAITED = 1440;

/** 登记为问题 is offered for everything but 亮点, once. */
export function mayBecomeFinding({ mark, findingId }: Pick<Observation, "mark" | "findingId">): boolean {
  return mark !== "good" && findingId === null;
}

/** Marked 问题, or registered as one. */
export function isProblem({ mark, findingId }: Pick<Observation, "mark" | "findingId">): boolean {
  return mark === "problem" || findingId !== null;
}
