/** The figures as people read them: aligned columns in the terminal. */

/** Cells a text takes in a terminal: Chinese characters and full-width signs take two. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\u9fff\uff00-\uffef]/.test(character) ? 2 : 1), 0);
}

/** Aligns the rows: the first column to the left, the others to the right. */
export function tableText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => width(row[column] ?? ""))));
  return all
    .map((row) =>
      row
        .map((cell, column) => aligned(cell, column, widths))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function aligned(cell: string, column: number, widths: readonly number[]): string {
  const blank = " ".repeat((widths[column] ?? 0) - width(cell));
  return column === 0 ? cell + blank : blank + cell;
}

/** 「≤ 15 达标」; empty where nothing is asked. */
export function verdict(figure: number | null, target: number | null): string {
  if (target === null) return "";
  if (figure === null) return `≤ ${target}（未测）`;
  return `≤ ${target} ${figure <= target ? "达标" : "未达标"}`;
}
