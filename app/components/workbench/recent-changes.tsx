/** The last steps on the rows a person has to do with, newest first. */
type Change = { at: string; words: string; to: string; returned: boolean };

export function RecentChanges({ changes }: { changes: readonly Change[] }) {
  return (
    <section className="card">
      <header>
        <h2>最近动态</h2>
      </header>
      {changes.length === 0 ? (
        <p className="cb t3 f13">还没有动态。</p>
      ) : (
        <ul className="tl cb">
          {changes.map(({ at, words, to, returned }, index) => (
            <li key={index} className={returned ? "warn" : undefined}>
              <time>{at}</time>
              <a className="lk" href={to}>
                {words}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
