import { paths } from "#app/paths.ts";
import type { NoteView } from "#app/wording/indicator-grid.ts";

/** Under the grid, as under the printed table: official annual values with what was computed, and revised definitions. */
export function AnnualNotes({ notes }: { notes: readonly NoteView[] }) {
  if (notes.length === 0) return null;
  return (
    <ul className="notes" aria-label="官方值与口径修订">
      {notes.map(({ word, sentence, no }) => (
        <li key={sentence}>
          <b>{word}</b>
          {sentence} {no !== null && <a href={paths.indicator(no)}>看口径卡</a>}
        </li>
      ))}
    </ul>
  );
}
