/** The lists of report rows that figures of papers and of the review count: one rule for the number and its list. */
import { saysNothing } from "./next-steps.ts";
import { handedInContent } from "./handed-in-content.ts";
import { isWithDepartment, type ReportRow } from "./report-row.ts";

/**
 * handed_in 已报送: handed in and not back with the department · outstanding 待报送: still the department's to write, a
 * returned row too · settled 已评定: rated or adopted · never 始终未报: settled although it never came. Every row is
 * handed_in, outstanding or never.
 */
export const ROW_VIEWS = [
  "all",
  "handed_in",
  "outstanding",
  "returned",
  "submitted",
  "leader_approved",
  "settled",
  "never",
  "difficulties",
] as const;
export type RowView = (typeof ROW_VIEWS)[number];

export function isInRowView(row: ReportRow, view: RowView): boolean {
  const isBack = isWithDepartment(row.state);
  switch (view) {
    case "all":
      return true;
    case "handed_in":
      return !isBack && row.firstSubmittedAt !== null;
    case "outstanding":
      return isBack;
    case "settled":
      return row.state === "rated" || row.state === "adopted";
    case "never":
      return !isBack && row.firstSubmittedAt === null;
    case "difficulties":
      return difficultyOf(row) !== null;
    default:
      return row.state === view;
  }
}

/** 困难及下一步措施 as last handed in; null where it says nothing, such as 「无」. */
export function difficultyOf(row: ReportRow): string | null {
  const text = handedInContent(row)?.difficulties.trim() ?? "";
  return saysNothing(text) ? null : text;
}
