import type { InspectionPageView } from "./inspection-page-view.ts";

/** Who planned, changed, concluded and reopened it, newest first. */
export function InspectionHistory({ entries }: { entries: InspectionPageView["history"] }) {
  return (
    <section className="card">
      <header>
        <h2>经过</h2>
      </header>
      <ul className="tl cb">
        {entries.map(({ at, words, text }, index) => (
          <li key={index} className={index === 0 ? "on" : undefined}>
            <time>{at}</time>
            {words}
            {text && <p className="t2 pre">{text}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
