/**
 * A round of inspection 督查 or a walk-through as a patient 体验就医 (domain.md §7): planned, then concluded with what
 * the leader of it says, or called off. Numbers and the day-to-day text are in the neighbours of this file.
 */
import { dayOf, type CalendarDate, type Instant } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";
import type { Observation } from "./observation.ts";
import type { VisitRoute } from "./visit-steps.ts";

/** 督查 体验就医 */
export const INSPECTION_KINDS = ["round", "walkthrough"] as const;
export type InspectionKind = (typeof INSPECTION_KINDS)[number];

/** 计划中 已结束 已取消 */
export const INSPECTION_STATES = ["planned", "concluded", "called_off"] as const;
export type InspectionState = (typeof INSPECTION_STATES)[number];

/** 查阅资料 现场查看 体验就医 数据抽查 访谈 */
export const INSPECTION_METHODS = ["documents", "on_site", "walkthrough", "data_check", "interview"] as const;
export type InspectionMethod = (typeof INSPECTION_METHODS)[number];

export const INSPECTION_EVENTS = ["planned", "changed", "concluded", "reopened", "called_off"] as const;
export type InspectionEventKind = (typeof INSPECTION_EVENTS)[number];

export type InspectionEvent = {
  readonly kind: InspectionEventKind;
  readonly at: Instant;
  readonly actorName: string;
  readonly actorId: number | null;
  /** 小结 of `concluded`, the reason of `reopened` and `called_off`. */
  readonly text: string;
};

/** What is written down when it is planned. */
export type InspectionFacts = {
  readonly kind: InspectionKind;
  /** The half-year it is about; a round may be held after its end. */
  readonly halfYear: HalfYearId;
  readonly title: string;
  readonly startsOn: CalendarDate;
  /** The same day for a walk-through. */
  readonly endsOn: CalendarDate;
  /** 带队: an account. */
  readonly leadId: number;
  /** Accounts, without the one who leads. */
  readonly memberIds: readonly number[];
  /** People without an account. */
  readonly otherMembers: string;
  /** None and no task: the whole hospital. */
  readonly departmentCodes: readonly string[];
  /** Of a round. */
  readonly taskNos: readonly number[];
  /** 诊区、病区 of a walk-through. */
  readonly place: string;
  readonly methods: readonly InspectionMethod[];
  /** Of a walk-through. */
  readonly route: VisitRoute | null;
  /** 督查方案 */
  readonly scheme: string;
};

export type Inspection = InspectionFacts & {
  /** `DC-03`, `TY-2025H1-02`: never given twice. */
  readonly id: string;
  readonly serial: number;
  readonly state: InspectionState;
  /** Raised by every change of the record; observations have versions of their own. */
  readonly version: number;
  /** Oldest first. */
  readonly events: readonly InspectionEvent[];
  /** In the order in which they were recorded. */
  readonly observations: readonly Observation[];
};

/** What people do with the record after it was planned. */
export const INSPECTION_STEPS = ["change", "conclude", "call_off", "reopen"] as const;
export type InspectionStep = (typeof INSPECTION_STEPS)[number];

/** Where a record with observations cannot be called off: what was seen was seen. */
export function mayStep({ state, observations }: Inspection, step: InspectionStep): boolean {
  switch (step) {
    case "change":
    case "conclude":
      return state === "planned";
    case "call_off":
      return state === "planned" && observations.length === 0;
    case "reopen":
      return state === "concluded";
  }
}

/** The 小结 given last; also after reopening, for whoever concludes it again. Empty before the first. */
export function lastSummary({ events }: Pick<Inspection, "events">): string {
  return events.findLast(({ kind }) => kind === "concluded")?.text ?? "";
}

/** The one who leads and the members with an account, by id. */
export function participantIds({ leadId, memberIds }: Pick<Inspection, "leadId" | "memberIds">): number[] {
  return [leadId, ...memberIds];
}

export type FoundObservation = { readonly inspection: Inspection; readonly observation: Observation };

/** An observation with its record; null for a number that is none. */
export function findObservation(
  plan: { readonly inspections: readonly Inspection[] },
  id: number,
): FoundObservation | null {
  for (const inspection of plan.inspections) {
    const observation = inspection.observations.find((each) => each.id === id);
    if (observation) return { inspection, observation };
  }
  return null;
}

/** The observation a finding came from; null for one from elsewhere, and for those who may not see inspections. */
export function observationBehind(
  plan: { readonly inspections: readonly Inspection[] },
  findingId: string,
): FoundObservation | null {
  for (const inspection of plan.inspections) {
    const observation = inspection.observations.find((each) => each.findingId === findingId);
    if (observation) return { inspection, observation };
  }
  return null;
}

/** Frozen with the record, and once it has become a finding. */
export function isChangeable({ state }: Pick<Inspection, "state">, { findingId }: Observation): boolean {
  return state === "planned" && findingId === null;
}

/** The day it was seen: that of the record, or the one of its days on which it was written down. */
export function seenOn({ startsOn, endsOn }: Inspection, { recordedAt }: Observation): CalendarDate {
  const day = dayOf(recordedAt);
  return day < startsOn ? startsOn : day > endsOn ? endsOn : day;
}
