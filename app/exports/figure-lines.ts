/** Lines of an annex 3 cell broken where a narrow printed column lets them break; the words are those of the page. */
import { lineText, type AnnualLine, type CellLine } from "#app/domain/cell-text.ts";

const WITHOUT_FIGURE: ReadonlySet<string> = new Set(["not_due", "missing", "not_applicable", "not_traceable"]);

/** Characters of 「8912/10240」: the longest fraction that fits a column, brackets aside. */
const ROOM = 10;

/**
 * 「81.25%」 above 「（1300/1600）」, and a long fraction broken after its stroke: word processors would break it
 * inside a number. A word that several measures of the cell share, such as 未到期, stands once.
 */
export function paperText(lines: readonly (CellLine | AnnualLine)[]): string[] {
  const [first, ...others] = lines;
  const shared = others.every(({ main }) => main === first?.main) && lines.every(isBareWord);
  if (first && shared) return [first.main];
  return lines.map((line) => {
    const text = lineText(line);
    if (line.detail === null || line.main.endsWith("）")) return text;
    const [main, ...rest] = text.split(`（${line.detail}`);
    const detail = brokenFraction(line.detail);
    return `${main}\n（${detail}${rest.join("")}`;
  });
}

/** A fraction too long for a column of annex 3, broken after its stroke. */
export function brokenFraction(text: string, room = ROOM): string {
  return text.length > room ? text.replace("/", "/\n") : text;
}

function isBareWord({ status, detail }: CellLine | AnnualLine): boolean {
  return detail === null && WITHOUT_FIGURE.has(status);
}
