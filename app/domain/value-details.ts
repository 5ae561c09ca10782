/**
 * What a department may state about a figure beyond its parts (domain.md §4 C05, E05, E07, F01–F03, G02). Nothing is
 * assumed of what is not stated: a rule that needs it stays silent.
 */

export const NUMBER_DETAILS = [
  "excluded",
  "beforeExclusion",
  "population",
  "reference",
  "recordsCounted",
  "recordsDue",
] as const;
export const TEXT_DETAILS = ["referenceSystem", "deviation", "document"] as const;

export type ValueDetails = {
  /** 剔除项: cases left out, of how many before that. */
  readonly excluded?: number;
  readonly beforeExclusion?: number;
  /** 同期总量: what the counted cases are a part of, e.g. 门急诊人次 for 门急诊下转. */
  readonly population?: number;
  /** The same figure as another system has it, in the unit of the measure, and the system. */
  readonly reference?: number;
  readonly referenceSystem?: string;
  /** 应统计 and 已统计: records that should count and those that were counted. */
  readonly recordsDue?: number;
  readonly recordsCounted?: number;
  /** Where the counting departs from the measure's rule, in words. */
  readonly deviation?: string;
  /** 佐证材料或文号 */
  readonly document?: string;
  /** Indicator 5: whether day surgery is left out. */
  readonly withoutDaySurgery?: boolean;
  /** The value that stood here when the half-year was closed; written by the app, never by people. */
  readonly closedValue?: string;
};

export const NO_DETAILS: ValueDetails = {};
