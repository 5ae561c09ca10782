/** How a value reads. Page, xlsx and docx print these very texts. */
import { shownUnit, type Measure } from "./measure.ts";
import { quantityOf, type ValueParts } from "./measure-value.ts";
import { listUnit } from "./measure-label.ts";
import { fixedDecimals } from "./rounding.ts";

/** A number with its unit: `81.25%`, `11.2 分钟`. */
export function amountText(value: number, decimals: number, unit: string): string {
  const gap = unit === "" || unit === "%" ? "" : " ";
  return `${fixedDecimals(value, decimals)}${gap}${unit}`;
}

/** A change with its sign: `+15.81`, `−42.9`, `0.0`. */
export function signedText(change: number, decimals: number): string {
  const digits = fixedDecimals(Math.abs(change), decimals);
  if (Number(digits) === 0) return digits;
  return `${change < 0 ? "−" : "+"}${digits}`;
}

/** 81.25% · 11.2 分钟 · 3 个 · 是 · 4 级 · 91.73 分 · 3 类; empty when the parts make no quantity. */
export function quantityText(measure: Measure, parts: ValueParts): string {
  const quantity = quantityOf(measure, parts);
  if (quantity === null) return "";
  if (typeof quantity === "boolean") return quantity ? "是" : "否";
  if (measure.inputMode === "list") return `${quantity} ${listUnit(measure)}`;
  return amountText(quantity, measure.decimals ?? 0, shownUnit(measure));
}

/** What stands behind the quantity: `1300/1600`, `n=121060`, the entries of a list; null when nothing does. */
export function detailText(measure: Measure, parts: ValueParts): string | null {
  switch (measure.inputMode) {
    case "numerator_denominator":
      return parts.numerator === null || parts.denominator === null ? null : `${parts.numerator}/${parts.denominator}`;
    case "mean_with_n":
    case "score_with_n":
      return parts.sample === null ? null : `n=${parts.sample}`;
    case "list":
      return parts.list?.length ? [...new Set(parts.list)].join("、") : null;
    default:
      return null;
  }
}

/** 81.25%（1300/1600） · 11.2 分钟（n=121060） · 2 类（麻醉门诊、疼痛门诊） */
export function valueText(measure: Measure, parts: ValueParts): string {
  const detail = detailText(measure, parts);
  return `${quantityText(measure, parts)}${detail ? `（${detail}）` : ""}`;
}
