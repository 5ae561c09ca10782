/** Half-years, written `2024-H1`. They sort as text. */

/** `2024-H1` = 2024年上半年, `2024-H2` = 2024年下半年. */
export type HalfYearId = `${number}-H${1 | 2}`;

const PATTERN = /^(\d{4})-H([12])$/;

/** The id when `text` is one, else null. */
export function parseHalfYear(text: string): HalfYearId | null {
  return PATTERN.test(text) ? (text as HalfYearId) : null;
}

/** The calendar year, e.g. 2024. */
export function yearOf(id: HalfYearId): number {
  return Number(id.slice(0, 4));
}

/** 1 上半年, 2 下半年. */
export function halfOf(id: HalfYearId): 1 | 2 {
  return id.endsWith("1") ? 1 : 2;
}

/** The half-year before: 上期. */
export function previousHalfYear(id: HalfYearId): HalfYearId {
  return halfOf(id) === 2 ? `${yearOf(id)}-H1` : `${yearOf(id) - 1}-H2`;
}

/** The same half of the year before: 上年同期. */
export function sameHalfLastYear(id: HalfYearId): HalfYearId {
  return `${yearOf(id) - 1}-H${halfOf(id)}`;
}

/** `2024上` for narrow columns. */
export function shortHalfYear(id: HalfYearId): string {
  return `${yearOf(id)}${halfOf(id) === 1 ? "上" : "下"}`;
}
