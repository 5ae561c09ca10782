import { Icon } from "#app/components/icon.tsx";

export type QueryView = { key: string; subject: string; sentence: string; rule: string; note: boolean };

/** The 疑点 that fired on an indicator: those that want an answer first, then those that only inform. */
export function IndicatorQueries({ queries, owner }: { queries: readonly QueryView[]; owner: string }) {
  if (queries.length === 0) return null;
  const open = queries.filter(({ note }) => !note).length;
  return (
    <section className="card qcard">
      <header>
        <Icon name="query" />
        <h2>疑点</h2>
        {open > 0 && (
          <span className="st st-query">
            <Icon name="query" />
            待答 {open}
          </span>
        )}
      </header>
      <ul className="qlist">
        {queries.map(({ key, subject, sentence, rule, note }) => (
          <li key={key}>
            <b>{subject}</b>
            {note && <span className="tag">提示，不必答复</span>}
            <p>{sentence}</p>
            <span className="t3 f12">
              规则 {rule}
              {!note && ` · ${owner}待答`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
