/**
 * An exemplary case 典型案例 (domain.md §7: 先进典型、亮点及时形成书面材料报市卫健委): written by a department or 质控办, reviewed by
 * 质控办, then reported to the health commission.
 */
import type { CalendarDate, Instant } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";
import { can } from "./permissions.ts";
import type { Actor } from "./role.ts";

/** 草稿 待审 已审定 已报送 已撤回 */
export const CASE_STATES = ["draft", "submitted", "reviewed", "reported", "withdrawn"] as const;
export type CaseState = (typeof CASE_STATES)[number];

export const CASE_EVENTS = [
  "drafted",
  "changed",
  "submitted",
  "sent_back",
  "reviewed",
  "reported",
  "withdrawn",
  "picture_added",
  "picture_removed",
] as const;
export type CaseEventKind = (typeof CASE_EVENTS)[number];

export const PICTURE_TYPES = ["image/png", "image/jpeg"] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];
export const MAX_PICTURES = 4;
/** 2 MB each. */
export const MAX_PICTURE_BYTES = 2 * 1024 * 1024;

export type CaseEvent = {
  readonly kind: CaseEventKind;
  readonly at: Instant;
  readonly actorName: string;
  readonly actorId: number | null;
  /** Why it was sent back or withdrawn; what was said when it was reviewed. */
  readonly text: string;
};

export type CaseFacts = {
  readonly title: string;
  readonly halfYear: HalfYearId;
  readonly departmentCode: string;
  readonly taskNo: number | null;
  /** 做法 */
  readonly practice: string;
  /** 成效 */
  readonly effect: string;
  /** The measure whose recorded values show the effect; its figures are never typed. */
  readonly measureKey: string | null;
};

/** Everything about a picture but its bytes, which are no part of the snapshot. */
export type CasePicture = {
  readonly id: number;
  readonly type: PictureType;
  readonly caption: string;
  readonly size: number;
  readonly width: number;
  readonly height: number;
};

export type ExemplaryCase = CaseFacts & {
  /** `AL-2025H1-01`: never given twice. */
  readonly id: string;
  readonly serial: number;
  readonly state: CaseState;
  /** 报送: when and to whom; null and empty before. */
  readonly reportedOn: CalendarDate | null;
  readonly recipient: string;
  readonly version: number;
  /** Oldest first. */
  readonly events: readonly CaseEvent[];
  readonly pictures: readonly CasePicture[];
};

export const CASE_STEPS = ["change", "submit", "review", "send_back", "report", "withdraw"] as const;
export type CaseStep = (typeof CASE_STEPS)[number];

/** What can be done in a state. A case that was reported stays as it was reported. */
const STEPS: Record<CaseState, readonly CaseStep[]> = {
  draft: ["change", "submit", "withdraw"],
  submitted: ["review", "send_back", "withdraw"],
  reviewed: ["send_back", "report", "withdraw"],
  reported: [],
  withdrawn: [],
};

export function mayStep({ state }: Pick<ExemplaryCase, "state">, step: CaseStep): boolean {
  return STEPS[state].includes(step);
}

/** What permissions are asked about. */
export function caseSubject({ departmentCode }: Pick<ExemplaryCase, "departmentCode">) {
  return { departmentCodes: [departmentCode] };
}

/** Accounts that wrote or changed it; they do not review it. */
export function isOwnCase({ events }: Pick<ExemplaryCase, "events">, { userId }: Pick<Actor, "userId">): boolean {
  const writing: readonly CaseEventKind[] = ["drafted", "changed", "submitted", "picture_added", "picture_removed"];
  return events.some(({ kind, actorId }) => actorId === userId && writing.includes(kind));
}

/** Reviewed and reported ones by everybody; the others by their department and by those who see all. */
export function seesCase(actor: Pick<Actor, "assignments">, item: ExemplaryCase): boolean {
  return item.state === "reviewed" || item.state === "reported" || can(actor, "case.read", caseSubject(item));
}

/** What the person may do with it now. */
export function caseStepsFor(item: ExemplaryCase, actor: Actor): CaseStep[] {
  const writes = can(actor, "case.write", caseSubject(item));
  const reviews = can(actor, "case.review");
  return CASE_STEPS.filter((step) => {
    if (!mayStep(item, step)) return false;
    if (step === "change" || step === "submit") return writes;
    if (step === "withdraw") return reviews || (writes && item.state !== "reviewed");
    if (step === "report") return reviews;
    return reviews && !isOwnCase(item, actor);
  });
}

export function caseId({ halfYear, serial }: Pick<ExemplaryCase, "halfYear" | "serial">): string {
  return `AL-${halfYear.replace("-", "")}-${String(serial).padStart(2, "0")}`;
}

/** The next number of the half-year; withdrawn ones keep theirs. */
export function nextCaseSerial(cases: readonly Pick<ExemplaryCase, "id" | "serial">[], halfYear: HalfYearId): number {
  const series = `AL-${halfYear.replace("-", "")}-`;
  return Math.max(0, ...cases.filter(({ id }) => id.startsWith(series)).map(({ serial }) => serial)) + 1;
}
