/** A stored value in one line, whatever its status. */
import { CELL_STATUS_WORDS } from "./cell-text.ts";
import type { Measure } from "./measure.ts";
import { isFigure, type MeasureValue } from "./measure-value.ts";
import { valueText } from "./value-text.ts";

/** `84.30%（8582/10180）` · `11.2 分钟（n=121060）` · `不适用`; empty for an empty cell. 暂报 or 已报 is no difference. */
export function valueWordsOf(measure: Measure, value: MeasureValue | undefined): string {
  if (!value) return "";
  return isFigure(value) ? valueText(measure, value) : CELL_STATUS_WORDS[value.status];
}
