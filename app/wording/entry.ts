/** The words of the entry grid. */
import type { EntryField } from "#app/domain/entry-columns.ts";
import type { InputMode, Measure } from "#app/domain/measure.ts";
import type { PasteFault, PasteFaultCode } from "#app/domain/paste-block.ts";
import { cellTextSentence } from "./imports.ts";
import { partWord } from "./values.ts";

/** 分子, 样本数, 填报情况 … */
export function fieldWord(field: EntryField, inputMode: InputMode): string {
  return partWord(field, inputMode);
}

/** 「13 · 3分钟出车率」 */
export function rowWord({ indicatorNo, label }: Pick<Measure, "indicatorNo" | "label">): string {
  return `第 ${indicatorNo} 项 ${label}`;
}

const SENTENCES: Record<PasteFaultCode, (fault: PasteFault) => string> = {
  "row-locked": () => "这一格现在不能改",
  "below-table": () => "超出了表的最后一行",
  "beyond-table": () => "超出了表的最后一栏",
  "no-such-input": () => "这一项没有这一栏",
  "not-a-number": ({ field, measure }) => `${field && measure ? fieldWord(field, measure.inputMode) : ""}不是数字`,
  "not-an-answer": () => "要填“是”或“否”",
  "status-unknown": () => "填报情况只有已报、暂报、不适用、无法追溯",
  "status-not-offered": () => "这一格不能填这种情况",
  "too-long": () => "太长，最多 1000 个字",
  "cell-text": ({ cause }) => (cause ? cellTextSentence(cause) : "读不懂"),
};

const SHOWN_TEXT = 24;

/** 「第 9 项 先诊疗后付费：“也许”要填“是”或“否”」 */
export function pasteFaultSentence(fault: PasteFault): string {
  const row = fault.measure ? `${rowWord(fault.measure)}：` : "";
  const text = fault.text.length > SHOWN_TEXT ? `${fault.text.slice(0, SHOWN_TEXT)}…` : fault.text;
  return `${row}“${text}” ${SENTENCES[fault.code](fault)}`;
}
