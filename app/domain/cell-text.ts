/** What stands in the cells of annex 3, line by line: one line per printed measure. Page, xlsx and docx share it. */
import type { AnnualCell, AnnualNote } from "./annual-rollup.ts";
import { halfOf } from "./half-year.ts";
import { printedMeasures, type Indicator, type Measure } from "./measure.ts";
import type { MeasureCell } from "./measure-cell.ts";
import { isFigure, type CellStatus, type ValueParts } from "./measure-value.ts";
import { cellLabel } from "./measure-label.ts";
import { detailText, quantityText } from "./value-text.ts";

export const CELL_STATUS_WORDS: Record<CellStatus, string> = {
  not_due: "未到期",
  missing: "缺报",
  reported: "已报",
  provisional: "暂报",
  not_applicable: "不适用",
  not_traceable: "无法追溯",
};

const HALF_WORDS = { 1: "上半年", 2: "下半年" } as const;

type TextLine = {
  readonly measureKey: string;
  /** 传输, 确认 …; null where the measure has the cell to itself. */
  readonly label: string | null;
  /** The quantity, or the word for its absence; never empty. */
  readonly main: string;
  /** Numerator and denominator, sample, list, or the reason for 不适用 and 无法追溯. */
  readonly detail: string | null;
  /** 暂报, 部分 … */
  readonly mark: string | null;
};

export type CellLine = TextLine & { readonly status: CellStatus };
export type AnnualLine = TextLine & { readonly status: AnnualCell["status"]; readonly formula: string | null };

/** The lines of an indicator's cell in one half-year. A list behind a yes or a count reads 「是（3 类）」. */
export function cellText(indicator: Indicator, cellOf: (measure: Measure) => MeasureCell): CellLine[] {
  return printedMeasures(indicator).map((measure) => {
    const { status, value } = cellOf(measure);
    const head = { measureKey: measure.key, label: cellLabel(indicator, measure), status };
    if (!isFigure(value)) {
      return { ...head, main: CELL_STATUS_WORDS[status], detail: value?.note.trim() || null, mark: null };
    }
    const companion = companionOf(indicator, measure);
    const listed = companion && cellOf(companion).value;
    const texts = figureTexts(measure, value, companion, isFigure(listed) ? listed : null);
    return { ...head, ...texts, mark: status === "provisional" ? CELL_STATUS_WORDS.provisional : null };
  });
}

/** The lines of an indicator's annual cell. */
export function annualCellText(indicator: Indicator, annualOf: (measure: Measure) => AnnualCell): AnnualLine[] {
  return printedMeasures(indicator).map((measure) => {
    const annual = annualOf(measure);
    const { status, formula, parts } = annual;
    const head = { measureKey: measure.key, label: cellLabel(indicator, measure), status, formula };
    if (!parts) return { ...head, main: emptyAnnualWord(annual), detail: null, mark: null };
    const companion = annual.note === "stopped_in_second_half" ? undefined : companionOf(indicator, measure);
    const texts = figureTexts(measure, parts, companion, companion ? annualOf(companion).parts : null);
    if (annual.note === "stopped_in_second_half") texts.main += "（下半年停）";
    const marks = [annualMark(annual.note), annual.provisional ? CELL_STATUS_WORDS.provisional : null];
    return { ...head, ...texts, mark: marks.filter((mark) => mark !== null).join("，") || null };
  });
}

/** A line as one text: 「传输 81.25%（1300/1600）」, 「是（3 类：麻醉门诊、疼痛门诊、药学门诊）」, 「75.00%（3000/4000，暂报）」. */
export function lineText({ label, main, detail, mark }: TextLine): string {
  const more = [detail, mark].filter((text) => text !== null).join("，");
  const lead = label === null ? "" : `${label} `;
  if (more === "") return `${lead}${main}`;
  return main.endsWith("）") ? `${lead}${main.slice(0, -1)}：${more}）` : `${lead}${main}（${more}）`;
}

/** The list that stands behind a yes or a count in the same cell. */
export function companionOf(indicator: Indicator, measure: Measure): Measure | undefined {
  if (measure.inputMode !== "boolean" && measure.inputMode !== "count") return undefined;
  return indicator.measures.find(({ companion, inputMode }) => companion && inputMode === "list");
}

function figureTexts(
  measure: Measure,
  parts: ValueParts,
  companion: Measure | undefined,
  listed: ValueParts | null,
): { main: string; detail: string | null } {
  const main = quantityText(measure, parts);
  if (!companion || !listed?.list?.length) return { main, detail: detailText(measure, parts) };
  const counted = measure.inputMode === "boolean" ? `${main}（${quantityText(companion, listed)}）` : main;
  return { main: counted, detail: detailText(companion, listed) };
}

/** 缺上半年 · 下半年未到期 · 不适用: what stands in an annual cell that has no value. */
function emptyAnnualWord({ note, missing }: AnnualCell): string {
  if (note === "not_applicable") return CELL_STATUS_WORDS.not_applicable;
  if (note === "not_poolable") return "缺分子分母或样本数";
  const halves = missing.map((id) => HALF_WORDS[halfOf(id)]).join("、");
  if (note !== "not_due") return `缺${halves}`;
  return missing.length === 2 ? CELL_STATUS_WORDS.not_due : `${halves}${CELL_STATUS_WORDS.not_due}`;
}

function annualMark(note: AnnualNote | null): string | null {
  if (note === "first_half_only") return "部分，下半年不适用";
  if (note === "second_half_only") return "部分，上半年不适用";
  return null;
}
