/** When a sheet may be written: the half-year's own days, moved by grants (product.md, 补报授权 and 延期). */
import type { CalendarDate } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";
import type { Plan, WindowGrant } from "./plan.ts";
import { lastGrant } from "./window-grant.ts";

/** upcoming 未开放 · open 填报中 · late 已过截止、仍可补报 · reopened 补报中 · closed 已截止 */
export type WindowState = "upcoming" | "open" | "late" | "reopened" | "closed";

export type ReportWindow = {
  readonly state: WindowState;
  readonly opensOn: CalendarDate;
  /** The day that decides 按时 or 延时, extension included; 23:59:59 local time. */
  readonly dueOn: CalendarDate;
  /** The last day of writing. */
  readonly closesOn: CalendarDate;
  readonly grant: WindowGrant | null;
};

/** The window of one department in one half-year as of `day`; null when the plan has no such half-year. */
export function windowOf(
  plan: Plan,
  halfYearId: HalfYearId,
  departmentCode: string,
  day: CalendarDate,
): ReportWindow | null {
  const halfYear = plan.halfYearById.get(halfYearId);
  if (!halfYear) return null;
  const about = { halfYear: halfYearId, departmentCode };
  const extension = lastGrant(plan, { kind: "extension", ...about }, day);
  const lastReopening = lastGrant(plan, { kind: "reopening", ...about }, day);
  const reopening = lastReopening && lastReopening.until >= day ? lastReopening : null;
  const { opensOn } = halfYear;
  const dueOn = extension && extension.until > halfYear.dueOn ? extension.until : halfYear.dueOn;
  const closesOn = dueOn > halfYear.closesOn ? dueOn : halfYear.closesOn;
  if (reopening && day > closesOn) {
    return { state: "reopened", opensOn, dueOn, closesOn: reopening.until, grant: reopening };
  }
  const state = windowStateOn({ opensOn, dueOn, closesOn }, day);
  return { state, opensOn, dueOn, closesOn, grant: reopening ?? extension };
}

/** What three days alone say on `day`. */
export function windowStateOn(
  { opensOn, dueOn, closesOn }: Pick<ReportWindow, "opensOn" | "dueOn" | "closesOn">,
  day: CalendarDate,
): Exclude<WindowState, "reopened"> {
  if (day < opensOn) return "upcoming";
  if (day <= dueOn) return "open";
  return day <= closesOn ? "late" : "closed";
}

/** True while the department may write. */
export function isWritable(window: ReportWindow): boolean {
  return window.state !== "upcoming" && window.state !== "closed";
}
