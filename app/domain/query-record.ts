/** The life of a 疑点 (domain.md §4): one record per half-year, measure and rule, opened again rather than twice. */
import { dayOf, type CalendarDate, type Instant } from "./calendar-date.ts";
import type { QueryCode, QueryDetails, QuerySeverity } from "./query-codes.ts";
import type { HalfYearId } from "./half-year.ts";

/** 待处理 已说明 已更正 认可 确认错误 关闭 */
export const QUERY_STATES = ["open", "explained", "corrected", "accepted", "confirmed_error", "closed"] as const;
export type QueryState = (typeof QUERY_STATES)[number];

export const QUERY_EVENTS = [
  "opened",
  "reopened",
  "explained",
  "corrected",
  "accepted",
  "error_confirmed",
  "fabrication_confirmed",
  "closed",
] as const;
export type QueryEventKind = (typeof QUERY_EVENTS)[number];

/** Who raises a 疑点, and takes it back where nobody changed the value itself: nobody in person. */
export const RULES_NAME = "系统";

export type QueryEvent = {
  readonly kind: QueryEventKind;
  readonly at: Instant;
  readonly actorName: string;
  /** The account it was done with; none for the rules themselves. */
  readonly actorId?: number | null;
  /** The explanation, the reason, or what the value was changed from and to. */
  readonly text: string;
};

/** `2025-H1|outpatient_appointment_rate|DQ-D01` */
export type QueryKey = string;
export type QueryId = { readonly halfYear: HalfYearId; readonly measureKey: string; readonly code: QueryCode };

export type QueryRecord = QueryId & {
  readonly state: QueryState;
  /** A NOTE has no life and no record. */
  readonly severity: Exclude<QuerySeverity, "NOTE">;
  /** What the rule found last. */
  readonly details: QueryDetails;
  /** The value it was found on, in words; empty for an empty cell. */
  readonly value: string;
  /** The version of that value; 0 for an empty cell. */
  readonly valueVersion: number;
  readonly openedAt: Instant;
  /** Raised by every change. */
  readonly version: number;
  /** Oldest first. */
  readonly events: readonly QueryEvent[];
};

export function queryKey({ halfYear, measureKey, code }: QueryId): QueryKey {
  return `${halfYear}|${measureKey}|${code}`;
}

/** True while the value is doubted: 待核 and shaded, until the reason is accepted or the value corrected. */
export function isDoubted(state: QueryState): boolean {
  return state === "open" || state === "explained" || state === "confirmed_error";
}

/** True while the department has to do something: explain or correct. */
export function awaitsDepartment(state: QueryState): boolean {
  return state === "open" || state === "confirmed_error";
}

/** True while somebody has to verify what the department did. */
export function awaitsVerification(state: QueryState): boolean {
  return state === "explained" || state === "corrected";
}

const STATE_AFTER: Record<QueryEventKind, QueryState> = {
  opened: "open",
  reopened: "open",
  explained: "explained",
  corrected: "corrected",
  accepted: "accepted",
  error_confirmed: "confirmed_error",
  // 虚报: an error, and one that costs the department more (domain.md §9).
  fabrication_confirmed: "confirmed_error",
  closed: "closed",
};

/** The state an event leads to. */
export function stateAfter(kind: QueryEventKind): QueryState {
  return STATE_AFTER[kind];
}

/** The state at the end of `day`; null before it was opened. */
export function queryStateOn({ events }: QueryRecord, day: CalendarDate): QueryState | null {
  const last = events.findLast(({ at }) => dayOf(at) <= day);
  return last ? stateAfter(last.kind) : null;
}

type QueryStepName = "explained" | "accepted" | "error_confirmed" | "fabrication_confirmed" | "closed";

/** What somebody does with a 疑点, and from which states. */
const FROM: Readonly<Record<QueryStepName, readonly QueryState[]>> = {
  explained: ["open", "explained"],
  accepted: ["explained"],
  error_confirmed: ["open", "explained"],
  fabrication_confirmed: ["open", "explained", "confirmed_error"],
  closed: ["corrected"],
};
export type QueryStep = keyof typeof FROM;

/** True when the step may follow. What a BLOCK rule found cannot be explained away: it has to be corrected. */
export function mayStep({ state, severity }: Pick<QueryRecord, "state" | "severity">, step: QueryStep): boolean {
  if (severity === "BLOCK" && (step === "explained" || step === "accepted")) return false;
  return FROM[step].includes(state);
}
