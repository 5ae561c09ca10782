/** Why a form cannot be written, and who can change that (product.md: 未开放 已截止 审核中 已审定 无权限). */
import type { CalendarDate } from "./calendar-date.ts";
import type { ReportWindow } from "./window.ts";
import { isWithDepartment, type ReportRow } from "./report-row.ts";

export type Lock =
  | { readonly kind: "not_open"; readonly day: CalendarDate }
  | { readonly kind: "closed"; readonly day: CalendarDate }
  | { readonly kind: "in_review" }
  | { readonly kind: "settled" }
  | { readonly kind: "not_permitted" };

/** Why this row cannot be written; null when it can. A returned row may be corrected after the window has closed. */
export function rowLock(row: ReportRow, window: ReportWindow, permitted: boolean): Lock | null {
  if (!permitted) return { kind: "not_permitted" };
  if (row.state === "adopted" || row.state === "rated") return { kind: "settled" };
  if (!isWithDepartment(row.state)) return { kind: "in_review" };
  if (row.state === "returned") return null;
  return windowLock(window);
}

/** What the calendar alone says. */
export function windowLock(window: ReportWindow): Lock | null {
  if (window.state === "upcoming") return { kind: "not_open", day: window.opensOn };
  if (window.state === "closed") return { kind: "closed", day: window.closesOn };
  return null;
}
