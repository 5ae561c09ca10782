/** How 疑点 are named and weighed (domain.md §4), apart from the rules that find them. */

/** On a figure, but for DQ-A01: that one is found on an empty cell. */
export const QUERY_CODES = [
  "DQ-A01",
  "DQ-A02",
  "DQ-A05",
  "DQ-A06",
  "DQ-A07",
  "DQ-B06",
  "DQ-B07",
  "DQ-B08",
  "DQ-C01",
  "DQ-C02",
  "DQ-C03",
  "DQ-C04",
  "DQ-C05",
  "DQ-D01",
  "DQ-D02",
  "DQ-D03",
  "DQ-D04",
  "DQ-D05",
  "DQ-D07",
  "DQ-E01",
  "DQ-E02",
  "DQ-E03",
  "DQ-E04",
  "DQ-E05",
  "DQ-E06",
  "DQ-E07",
  "DQ-E08",
  "DQ-E09",
  "DQ-E10",
  "DQ-E11",
  "DQ-E12",
  "DQ-F01",
  "DQ-F02",
  "DQ-F03",
  "DQ-F04",
  "DQ-G01",
  "DQ-G02",
  "DQ-G04",
] as const;
export type QueryCode = (typeof QUERY_CODES)[number];

/** 阻断 疑点 提示 */
export const QUERY_SEVERITIES = ["BLOCK", "QUERY", "NOTE"] as const;
export type QuerySeverity = (typeof QUERY_SEVERITIES)[number];

/** What fills the sentence; the words live in `app/wording/queries.ts`. */
export type QueryDetails = Readonly<Record<string, string | number>>;

export function isQueryCode(text: string): text is QueryCode {
  return QUERY_CODES.some((code) => code === text);
}
