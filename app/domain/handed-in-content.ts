import { submissionsOf, type ReportRow, type RowContent } from "./report-row.ts";

/**
 * What the department last handed in of a row; null when nothing of it is handed in, or it was withdrawn. While a
 * returned row is being corrected this is the text that was returned, never the half-written new one.
 */
export function handedInContent(row: ReportRow): RowContent | null {
  if (row.firstSubmittedAt === null || row.state === "draft" || row.state === "not_started") return null;
  return submissionsOf(row).latest ?? row;
}
