/** Limits of a value: hard ones refuse it, usual ones raise a query. An absent end is open. */
import type { ValueRange } from "./measure.ts";

/** True outside the limits, which belong to the range themselves, and for what is not a number at all. */
export function isOutside(value: number, range: ValueRange | null): boolean {
  if (!range) return false;
  return !(value >= (range.min ?? -Infinity) && value <= (range.max ?? Infinity));
}

/** `3—90 分钟`, `0—100%`, `不小于 0 人次`; empty when both ends are open. */
export function rangeText(range: ValueRange | null, unit: string): string {
  const end = unit === "" || unit === "%" ? unit : ` ${unit}`;
  const min = range?.min ?? null;
  const max = range?.max ?? null;
  if (min === null) return max === null ? "" : `不大于 ${max}${end}`;
  return max === null ? `不小于 ${min}${end}` : `${min}—${max}${end}`;
}
