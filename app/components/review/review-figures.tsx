import { Icon } from "#app/components/icon.tsx";

/** The rest of a figure: what is not in it, what is wrong with it. */
export type FigureNote = {
  words: string;
  bad?: boolean;
  /** What it counts and the list of it, where there is one. */
  list: { value: number; to: string } | null;
};

export type FigureFacts = {
  label: string;
  /** A number on its own, then what it counts. */
  value: number;
  of: string;
  notes: readonly FigureNote[];
  /** The list it counts. */
  to: string;
};

/** The numbers a leader reads first; each opens where it comes from, and what is left to do a list of its own. */
export function ReviewFigures({ figures }: { figures: readonly FigureFacts[] }) {
  return (
    <section className="card figs" aria-label="本期数字">
      {figures.map(({ label, value, of, notes, to }) => (
        <div key={label}>
          <a href={to}>
            <span>{label}</span>
            <b>
              {value}
              <small>{of}</small>
            </b>
          </a>
          <p>
            {notes.map((note) => (
              <Words key={note.words} note={note} />
            ))}
          </p>
        </div>
      ))}
    </section>
  );
}

function Words({ note: { words, bad, list } }: { note: FigureNote }) {
  const told = (
    <>
      {bad && <Icon name="alarm" size="s" />}
      {words}
    </>
  );
  const className = bad ? "bad" : undefined;
  return list ? (
    <a className={className} href={list.to}>
      {told}
    </a>
  ) : (
    <em className={className}>{told}</em>
  );
}
