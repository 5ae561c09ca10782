/** A value as a preview shows it: what papers print, and the reason or the standard that belongs to it. */
import { CELL_STATUS_WORDS, lineText } from "#app/domain/cell-text.ts";
import type { Measure } from "#app/domain/measure.ts";
import type { EnteredStatus, ValueParts } from "#app/domain/measure-value.ts";
import { detailText, quantityText } from "#app/domain/value-text.ts";

export type Stated = { readonly status: EnteredStatus; readonly parts: ValueParts; readonly note: string };

/** 81.25%（1300/1600，暂报） · 不适用（无院前急救站点） · 4 级（2018版） */
export function statedText(measure: Measure, { status, parts, note }: Stated): string {
  if (status === "not_applicable" || status === "not_traceable") {
    return lineText({ ...NO_LABEL(measure), main: CELL_STATUS_WORDS[status], detail: note || null, mark: null });
  }
  const detail = measure.inputMode === "grade" ? note || null : detailText(measure, parts);
  const mark = status === "provisional" ? CELL_STATUS_WORDS.provisional : null;
  return lineText({ ...NO_LABEL(measure), main: quantityText(measure, parts), detail, mark });
}

const NO_LABEL = ({ key }: Measure) => ({ measureKey: key, label: null });
