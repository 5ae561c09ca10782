import { QUERY_SEVERITY_WORDS } from "#app/wording/queries.ts";
import { QueryBadge } from "./query-badge.tsx";
import { QuerySteps, type QueryAnswer } from "./query-steps.tsx";
import type { QueryCardView } from "./query-view.ts";

/** One 疑点: what was asked, of which value, what was said since, and what the reader may do. */
export function QueryCard({ query, answer }: { query: QueryCardView; answer?: QueryAnswer }) {
  return (
    <article className="card qry" id={query.anchor} aria-labelledby={`${query.anchor}-t`}>
      <header>
        <h2 id={`${query.anchor}-t`}>
          <a href={query.link}>{query.subject}</a>
        </h2>
        <span className="t3">
          {query.period} · {query.department}
        </span>
        <span className="sp" />
        {query.severity === "BLOCK" && <span className="tag">{QUERY_SEVERITY_WORDS.BLOCK}，只能更正</span>}
        <QueryBadge state={query.state} />
      </header>
      <div className="cb qry-b">
        <div>
          <p>
            <b className="num">{query.value}</b>
            {query.was !== null && <span className="t2">（提出时 {query.was}）</span>}
            {query.note && <span className="t2"> 说明：{query.note}</span>}
          </p>
          <p>{query.sentence}</p>
          <p className="t3 f12">
            规则 <a href={query.ruleLink}>{query.rule}</a> · {query.next}
            {query.entry && (
              <>
                {" · "}
                <a href={query.entry}>{query.mustCorrect ? "去更正" : "看填报格"}</a>
              </>
            )}
          </p>
          {query.history.length > 0 && <QueryHistory history={query.history} />}
        </div>
        {query.steps.length > 0 && <QuerySteps query={query} answer={answer} />}
      </div>
    </article>
  );
}

function QueryHistory({ history }: Pick<QueryCardView, "history">) {
  return (
    <ul className="tl qry-tl" aria-label="经过，新的在前">
      {history.map(({ at, kind, words, text }, index) => (
        <li
          key={index}
          className={
            kind === "error_confirmed" || kind === "fabrication_confirmed" || kind === "reopened"
              ? "warn"
              : index === 0
                ? "on"
                : undefined
          }
        >
          <time>{at}</time>
          {words}
          {text && <span className="t2">：{text}</span>}
        </li>
      ))}
    </ul>
  );
}
