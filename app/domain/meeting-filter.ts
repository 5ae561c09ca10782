/** The filters of the list of meetings and their place in the address. */
import type { HalfYearId } from "./half-year.ts";
import { parseHalfYear } from "./half-year.ts";
import { MEETING_KINDS, type Meeting, type MeetingKind } from "./meeting.ts";
import type { Plan } from "./plan.ts";

export type MeetingFilter = { readonly halfYear: HalfYearId | null; readonly kind: MeetingKind | null };

/** What the address asks for; what is none of ours is left out. */
export function readMeetingFilter(search: URLSearchParams, plan: Pick<Plan, "halfYearById">): MeetingFilter {
  const halfYear = parseHalfYear(search.get("period") ?? "");
  return {
    halfYear: halfYear && plan.halfYearById.has(halfYear) ? halfYear : null,
    kind: MEETING_KINDS.find((kind) => kind === search.get("kind")) ?? null,
  };
}

export function meetingQuery({ halfYear, kind }: MeetingFilter): Record<string, string | null> {
  return { period: halfYear, kind };
}

export function passesMeetingFilter(meeting: Meeting, { halfYear, kind }: MeetingFilter): boolean {
  return (halfYear === null || meeting.halfYear === halfYear) && (kind === null || meeting.kind === kind);
}
