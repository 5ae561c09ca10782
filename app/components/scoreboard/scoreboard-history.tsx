type Line = { version: number; words: string; state: string };

/** Every proposal, newest first; only those who may preview see it. */
export function ScoreboardHistory({ lines }: { lines: readonly Line[] }) {
  return (
    <section className="card" id="history">
      <header>
        <h2>提请和公布记录</h2>
        <span className="t3">{lines.length} 次</span>
      </header>
      <ol className="cb f13 stack">
        {lines.map(({ version, words, state }) => (
          <li key={version}>
            <span className="tag">{state}</span> {words}
          </li>
        ))}
      </ol>
    </section>
  );
}
