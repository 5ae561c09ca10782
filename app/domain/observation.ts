/** One thing seen during a round or a walk-through, and what may become of it. */
import { dayOf, type CalendarDate, type Instant } from "./calendar-date.ts";
import type { Inspection } from "./inspection.ts";
import type { Plan } from "./plan.ts";
import { stepsOf, type VisitStep } from "./visit-steps.ts";

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

/** A wrong field and what is wrong with it. */
export type FieldFault = readonly [field: string, why: string];

/** What is wrong with an observation of that record, field by field; the length of the text is not looked at here. */
export function observationFaults(plan: Plan, inspection: Inspection, facts: ObservationFacts): FieldFault[] {
  const { step, mark, departmentCode, taskNo, minutesWaited } = facts;
  const faults: FieldFault[] = [];
  if (departmentCode !== null && !plan.departmentByCode.has(departmentCode))
    faults.push(["departmentCode", "没有这个科室"]);
  if (taskNo !== null && !plan.taskByNo.has(taskNo)) faults.push(["taskNo", "没有这项任务"]);
  if (mark === "problem" && departmentCode === null) faults.push(["departmentCode", "记为问题的请选涉及科室"]);
  if (inspection.kind === "walkthrough") {
    if (step === null || !stepsOf(inspection.route).includes(step)) faults.push(["step", "请选就医环节"]);
    const isCount = minutesWaited === null || (Number.isInteger(minutesWaited) && minutesWaited >= 0);
    if (!isCount || (minutesWaited ?? 0) > MAX_MINUTES_WAITED)
      faults.push(["minutesWaited", `等候分钟数填 0 至 ${MAX_MINUTES_WAITED} 的整数`]);
  } else if (departmentCode === null && taskNo === null && faults.length === 0) {
    faults.push(["departmentCode", "请选涉及科室或任务"]);
  }
  return faults;
}

/** Only what its kind of record knows. */
export function settledObservation({ kind }: Pick<Inspection, "kind">, facts: ObservationFacts): ObservationFacts {
  const texts = { text: facts.text.trim(), evidence: facts.evidence.trim() };
  return kind === "walkthrough"
    ? { ...facts, ...texts, taskNo: null }
    : { ...facts, ...texts, step: null, minutesWaited: null };
}

/** Frozen with the record, and once it has become a finding. */
export function isChangeable({ state }: Pick<Inspection, "state">, { findingId }: Observation): boolean {
  return state === "planned" && findingId === null;
}

/** 登记为问题 is offered for everything but 亮点, once. */
export function mayBecomeFinding({ mark, findingId }: Pick<Observation, "mark" | "findingId">): boolean {
  return mark !== "good" && findingId === null;
}

/** Marked 问题, or registered as one. */
export function isProblem({ mark, findingId }: Pick<Observation, "mark" | "findingId">): boolean {
  return mark === "problem" || findingId !== null;
}

/** The day it was seen: that of the record, or the one of its days on which it was written down. */
export function seenOn({ startsOn, endsOn }: Inspection, { recordedAt }: Observation): CalendarDate {
  const day = dayOf(recordedAt);
  return day < startsOn ? startsOn : day > endsOn ? endsOn : day;
}
