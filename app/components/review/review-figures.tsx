import { Icon } from "#app/components/icon.tsx";

export type FigureFacts = {
  label: string;
  /** A number on its own, then what it counts. */
  value: number;
  of: string;
  note: string;
  bad?: boolean;
  /** The list it counts. */
  to: string;
};

/** The numbers a leader reads first; each opens where it comes from. */
export function ReviewFigures({ figures }: { figures: readonly FigureFacts[] }) {
  return (
    <section className="card figs" aria-label="本期数字">
      {figures.map(({ label, value, of, note, bad, to }) => (
        <a key={label} href={to}>
          <span>{label}</span>
          <b>
            {value}
            <small>{of}</small>
          </b>
          <em className={bad ? "bad" : undefined}>
            {bad && <Icon name="alarm" size="s" />} {note}
          </em>
        </a>
      ))}
    </section>
  );
}
