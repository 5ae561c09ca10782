/** Why a form cannot be written, and who can change that (product.md: 未开放 已截止 审核中 已审定 无权限). */
import type { CalendarDate } from "./calendar-date.ts";
import type { Refusal } from "./result.ts";
import type { ReportWindow } from "./window.ts";
import { isWithDepartment, lastEvent, type ReportRow } from "./report-row.ts";

export type Lock =
  | { readonly kind: "not_open"; readonly day: CalendarDate }
  | { readonly kind: "closed"; readonly day: CalendarDate }
  | { readonly kind: "in_review" }
  | { readonly kind: "settled" }
  | { readonly kind: "not_permitted" };

/**
 * Why this row cannot be written; null when it can. A returned row may be corrected after the window has closed, also
 * when its correction was handed in and withdrawn.
 */
export function rowLock(row: ReportRow, window: ReportWindow, permitted: boolean): Lock | null {
  if (!permitted) return { kind: "not_permitted" };
  if (row.state === "adopted" || row.state === "rated") return { kind: "settled" };
  if (!isWithDepartment(row.state)) return { kind: "in_review" };
  if (row.state === "returned" || lastEvent(row, "returned")) return null;
  return windowLock(window);
}

/** What the calendar alone says. */
export function windowLock(window: ReportWindow): Lock | null {
  if (window.state === "upcoming") return { kind: "not_open", day: window.opensOn };
  if (window.state === "closed") return { kind: "closed", day: window.closesOn };
  return null;
}

/** The refusal that goes with a lock of a row the person may otherwise write; null when it is open. */
export function lockRefusal(row: ReportRow, window: ReportWindow): Refusal | null {
  const lock = rowLock(row, window, true);
  switch (lock?.kind) {
    case undefined:
      return null;
    case "not_open":
      return { code: "window-not-open", details: { day: lock.day } };
    case "closed":
      return { code: "window-closed", details: { day: lock.day } };
    case "settled":
      return { code: row.state === "adopted" ? "frozen" : "wrong-state" };
    default:
      return { code: "wrong-state" };
  }
}
