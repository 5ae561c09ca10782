/** Words of the table of what was given of annex 3. */
import { CELL_STATUS_WORDS } from "#app/domain/cell-text.ts";
import { givenCells, type Completeness } from "#app/domain/completeness.ts";
import type { CellStatus } from "#app/domain/measure-value.ts";
import type { CompletenessLine } from "#app/domain/readable-completeness.ts";

/** As the head of the table calls them; 实报 is what counts as reported for good. */
export const COMPLETENESS_COLUMNS: readonly { status: CellStatus; word: string }[] = [
  { status: "reported", word: "实报" },
  { status: "provisional", word: CELL_STATUS_WORDS.provisional },
  { status: "not_applicable", word: CELL_STATUS_WORDS.not_applicable },
  { status: "not_traceable", word: CELL_STATUS_WORDS.not_traceable },
  { status: "missing", word: CELL_STATUS_WORDS.missing },
  { status: "not_due", word: CELL_STATUS_WORDS.not_due },
];

/** 「齐 6/6」 「8/13」 */
export function givenWords(counts: Completeness): string {
  const given = givenCells(counts);
  const whole = given === counts.required && counts.required > 0 ? "齐 " : "";
  return `${whole}${given}/${counts.required}`;
}

export function completenessTotalWords(lines: readonly CompletenessLine[]): string {
  const seen = lines.filter(({ counts }) => counts !== null).length;
  return seen === lines.length ? "合计" : `可见的 ${seen} 个科室合计`;
}
