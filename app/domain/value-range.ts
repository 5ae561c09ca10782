/** Limits of a value: hard ones refuse it, usual ones raise a query. An absent end is open. */
import type { ValueRange } from "./measure.ts";

/** True outside the limits, both ends included in them, and for what is not a number at all. */
export function isOutside(value: number, range: ValueRange | null): boolean {
  if (!range) return false;
  const { min, max } = range;
  return Number.isNaN(value) || (min != null && value < min) || (max != null && value > max);
}

/** `3—90 分钟`, `0—100%`, `不小于 0 人次`; empty when both ends are open. */
export function rangeText(range: ValueRange | null, unit: string): string {
  const end = unit === "" || unit === "%" ? unit : ` ${unit}`;
  const { min, max } = range ?? {};
  if (min != null && max != null) return `${min}—${max}${end}`;
  if (min != null) return `不小于 ${min}${end}`;
  return max != null ? `不大于 ${max}${end}` : "";
}
