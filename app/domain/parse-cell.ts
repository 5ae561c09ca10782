/** What the text of an annex 3 cell says, measure by measure: the inverse of `cellText` as papers print it. */
import { companionOf } from "./cell-text.ts";
import { foldWidth } from "./fold-width.ts";
import { printedMeasures, type Indicator, type Measure } from "./measure.ts";
import { cellLabel } from "./measure-label.ts";
import { parseFigure, saysNothing, saysNotGiven, type CellTextFault, type Parsed } from "./parse-figure.ts";

/** A label counts where a statement may begin, and when a value may follow it: 「住院部」 is no 「住院」. */
const BEFORE_LABEL = /[\s;,、。)]/;
const AFTER_LABEL =
  /^(?:[\s:=\d(./%√×✓✗-]|不适用|无法追溯|缺报|未到期|待填|未填|未公布|暂报|是|否|[零一二三四五六七八九]级?|$)/;

/** Longer than any cell the tables know; reasons have up to 1000 characters. */
const MAX_TEXT = 4000;

export type MeasureText = { readonly measure: Measure; readonly text: string };

/**
 * The statements of a cell's text. Words for an empty cell say nothing; a word for the whole cell, such as
 * 「不适用：无院前急救站点」, is said of each of its measures.
 */
export function parseCell(indicator: Indicator, text: string): Parsed {
  if (text.length > MAX_TEXT) return { statements: [], faults: [{ code: "too-long", details: { max: MAX_TEXT } }] };
  const apart = measureTexts(indicator, text);
  if ("code" in apart) return { statements: [], faults: [apart] };
  const parsed = apart.map(({ measure, text: own }) => parseFigure(measure, companionOf(indicator, measure), own));
  return {
    statements: parsed.flatMap(({ statements }) => statements),
    faults: parsed.flatMap(({ faults }) => faults),
  };
}

/** The cell's text without the numbers of 备注 printed below its value. */
export function withoutRemarks(text: string): string {
  return text.replace(/(?:\n\s*备注\s*[\d０-９]+\s*)+$/, "");
}

/** The text of each measure that a cell mentions, labels taken away; or why it cannot be told apart. */
export function measureTexts(indicator: Indicator, text: string): readonly MeasureText[] | CellTextFault {
  const measures = printedMeasures(indicator);
  const [only, another] = measures;
  const value = withoutRemarks(text);
  if (only && !another) return [{ measure: only, text: value }];
  if (saysNothing(value)) return [];
  const found = labelsIn(indicator, measures, value);
  const [first] = found;
  if (!first && saysNotGiven(value)) return measures.map((measure) => ({ measure, text: value }));
  if (!first || value.slice(0, first.start).trim() !== "") {
    return { code: "labels-missing", details: { labels: measures.map((own) => cellLabel(indicator, own)).join("、") } };
  }
  const twice = found.find(({ measure }, index) => found.findIndex((other) => other.measure === measure) < index);
  if (twice) return { code: "label-twice", details: { label: cellLabel(indicator, twice.measure) ?? "" } };
  return found.map(({ measure, end }, index) => ({
    measure,
    text: value.slice(end, found[index + 1]?.start).replace(/^[\s：:＝=]+|[\s；;，,、。]+$/g, ""),
  }));
}

type Found = { readonly measure: Measure; readonly start: number; readonly end: number };

/** Labels outside brackets, in the order of the text: the short ones papers print, or the measures' full names. */
function labelsIn(indicator: Indicator, measures: readonly Measure[], text: string): Found[] {
  const folded = foldWidth(text);
  const labels = measures
    .flatMap((measure) => [cellLabel(indicator, measure) ?? "", measure.label].map((label) => ({ measure, label })))
    .sort((one, other) => other.label.length - one.label.length);
  const found: Found[] = [];
  let depth = 0;
  for (let at = 0; at < folded.length; at++) {
    if (folded[at] === "(") depth++;
    if (folded[at] === ")") depth = Math.max(0, depth - 1);
    if (depth > 0 || (at > 0 && !BEFORE_LABEL.test(folded[at - 1] ?? ""))) continue;
    const here = labels.find(
      ({ label }) => text.startsWith(label, at) && AFTER_LABEL.test(folded.slice(at + label.length)),
    );
    if (here) found.push({ measure: here.measure, start: at, end: at + here.label.length });
  }
  return found;
}
