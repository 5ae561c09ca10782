/**
 * One row of annex 2: what one department reports on one task for one half-year, and its life.
 * draft → submitted → leader_approved → rated → adopted, with `returned` at the side (product.md).
 */
import { dayOf, type CalendarDate, type Instant } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";
import type { Rating } from "./rating.ts";

export const ROW_STATES = [
  "not_started",
  "draft",
  "returned",
  "submitted",
  "leader_approved",
  "rated",
  "adopted",
] as const;
/** Slowest first: the order in which a joint task or a sheet takes its state from its rows. */
export type RowState = (typeof ROW_STATES)[number];

export const ROW_EVENTS = ["started", "submitted", "withdrawn", "approved", "returned", "rated", "adopted"] as const;
export type RowEventKind = (typeof ROW_EVENTS)[number];

/** What the department writes. `percent` is 0–100, null when left open; `selfRating` is advice only. */
export type RowContent = {
  readonly progress: string;
  readonly difficulties: string;
  readonly percent: number | null;
  readonly selfRating: Rating | null;
  readonly evidence: string;
};

/** A step in a row's life. `content` is kept at each submission, so that a reviewer can see what changed. */
export type RowEvent = {
  readonly kind: RowEventKind;
  readonly at: Instant;
  readonly actorName: string;
  readonly comment: string | null;
  readonly content: RowContent | null;
};

export type RowRating = {
  readonly word: Rating;
  /** What the rules proposed at that moment. */
  readonly proposed: Rating;
  /** Why it differs from the proposal; null when it does not. */
  readonly reason: string | null;
};

export type ReportRow = RowContent & {
  readonly halfYear: HalfYearId;
  readonly taskNo: number;
  readonly departmentCode: string;
  readonly state: RowState;
  /** Raised by every write; 0 before the first. */
  readonly version: number;
  readonly savedAt: Instant | null;
  readonly savedBy: string | null;
  readonly firstSubmittedAt: Instant | null;
  readonly correctionDueOn: CalendarDate | null;
  readonly rating: RowRating | null;
  /** Oldest first. */
  readonly events: readonly RowEvent[];
};

export const EMPTY_CONTENT: RowContent = {
  progress: "",
  difficulties: "",
  percent: null,
  selfRating: null,
  evidence: "",
};

/** `2025-H1|18|outpatient-office` */
export type RowKey = string;

export function rowKey(halfYear: HalfYearId, taskNo: number, departmentCode: string): RowKey {
  return `${halfYear}|${taskNo}|${departmentCode}`;
}

const AFTER: Record<RowEventKind, RowState> = {
  started: "draft",
  submitted: "submitted",
  withdrawn: "draft",
  approved: "leader_approved",
  returned: "returned",
  rated: "rated",
  adopted: "adopted",
};

const ALLOWED_FROM: Record<RowEventKind, readonly RowState[]> = {
  started: ["not_started"],
  submitted: ["draft", "returned"],
  withdrawn: ["submitted"],
  approved: ["submitted"],
  returned: ["submitted", "leader_approved", "rated"],
  // A row nobody handed in is rated 未完成 once its window has closed; that rule is `canRateUnsubmitted`.
  rated: ["leader_approved", "rated", "not_started", "draft", "returned"],
  adopted: ["rated"],
};

/** The state `event` leads to. */
export function stateAfter(event: RowEventKind): RowState {
  return AFTER[event];
}

/** True when `event` may follow `state`. */
export function mayFollow(state: RowState, event: RowEventKind): boolean {
  return ALLOWED_FROM[event].includes(state);
}

/** The state the row had at the end of `day`, replayed from its events. */
export function stateOn(row: ReportRow, day: CalendarDate): RowState {
  const last = row.events.findLast((event) => dayOf(event.at) <= day);
  return last ? AFTER[last.kind] : "not_started";
}

/**
 * The submission that decides 按时 or 延时: the first one. Taking a row back before anybody acted on it takes the
 * submission back too, so its clock runs again; a row that was returned keeps its first submission (domain.md §5 rule 2).
 */
export function firstSubmission(events: readonly RowEvent[]): Instant | null {
  let first: Instant | null = null;
  let wasReturned = false;
  for (const { kind, at } of events) {
    if (kind === "submitted") first ??= at;
    if (kind === "returned") wasReturned = true;
    if (kind === "withdrawn" && !wasReturned) first = null;
  }
  return first;
}

/**
 * The row as it stood at the end of `day`, for boards that look back: state and submission only. It knows the deadline
 * of its latest return alone; that of an earlier one is `correctionDeadline`'s to count.
 */
export function rowOn(row: ReportRow, day: CalendarDate): ReportRow {
  const events = row.events.filter((event) => dayOf(event.at) <= day);
  if (events.length === row.events.length) return row;
  const state = stateOn(row, day);
  const last = events.at(-1);
  return {
    ...row,
    events,
    state,
    firstSubmittedAt: firstSubmission(events),
    correctionDueOn: state === "returned" && last === lastEvent(row, "returned") ? row.correctionDueOn : null,
    rating: state === "rated" || state === "adopted" ? row.rating : null,
  };
}

/** True while the row is still the department's to write: nothing handed in, or handed back. */
export function isWithDepartment(state: RowState): boolean {
  return state === "not_started" || state === "draft" || state === "returned";
}

/** The last event of a kind, e.g. the return a department has to answer. */
export function lastEvent(row: ReportRow, kind: RowEventKind): RowEvent | undefined {
  return row.events.findLast((event) => event.kind === kind);
}

/** The two last submissions, for showing what changed; `previous` is undefined on the first. */
export function submissionsOf(row: ReportRow): { latest?: RowContent; previous?: RowContent } {
  const contents = row.events.flatMap((event) => (event.kind === "submitted" && event.content ? [event.content] : []));
  return { latest: contents.at(-1), previous: contents.at(-2) };
}

/** Fewer non-blank characters than this is no report; domain.md §5 rule 1 (a placeholder does not stop the clock). */
export const PROGRESS_MIN_LENGTH = 5;
export const REASON_MIN_LENGTH = 5;

/** Characters that can be seen: neither white space nor the invisible ones that come along with pasted text. */
export function inkLength(text: string): number {
  return [...text.replace(/[\s\p{Cf}]/gu, "")].length;
}

/** True when saving `content` would change something. */
export function contentDiffers(row: RowContent, content: RowContent): boolean {
  return (
    row.progress !== content.progress ||
    row.difficulties !== content.difficulties ||
    row.percent !== content.percent ||
    row.selfRating !== content.selfRating ||
    row.evidence !== content.evidence
  );
}

/** What the department wrote, without the rest of the row. */
export function contentOf({ progress, difficulties, percent, selfRating, evidence }: RowContent): RowContent {
  return { progress, difficulties, percent, selfRating, evidence };
}

export type MissingPart = "progress" | "difficulties";

/** What still keeps the row from being submitted, in the order of the form; empty when it is finished. */
export function missingParts(content: RowContent): MissingPart[] {
  const missing: MissingPart[] = [];
  if (inkLength(content.progress) < PROGRESS_MIN_LENGTH) missing.push("progress");
  if (inkLength(content.difficulties) === 0) missing.push("difficulties");
  return missing;
}

/**
 * Written completely and waiting for the head to submit it. A returned row counts only once it says something else
 * than what was returned.
 */
export function isReadyToSubmit(row: ReportRow): boolean {
  if (!mayFollow(row.state, "submitted") || missingParts(row).length > 0) return false;
  const { latest } = submissionsOf(row);
  return row.state !== "returned" || latest === undefined || contentDiffers(latest, row);
}

/** The slowest of several states; `not_started` when there are none. */
export function slowestState(states: readonly RowState[]): RowState {
  const ranks = states.map((state) => ROW_STATES.indexOf(state));
  return ranks.length === 0 ? "not_started" : (ROW_STATES[Math.min(...ranks)] ?? "not_started");
}
