export type TimelineEntry = {
  at: string;
  words: string;
  text: string;
  evidence?: string;
  /** Something that was not good enough. */
  warns?: boolean;
};

/** Who did what when, newest first; nothing is ever taken out. */
export function EventTimeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <section className="card">
      <header>
        <h2>经过</h2>
      </header>
      <ul className="tl cb">
        {entries.map(({ at, words, text, evidence, warns }, index) => (
          <li key={index} className={warns ? "warn" : index === 0 ? "on" : undefined}>
            <time>{at}</time>
            {words}
            {text && <p className="t2 pre">{text}</p>}
            {evidence && <p className="t2 pre">佐证：{evidence}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
