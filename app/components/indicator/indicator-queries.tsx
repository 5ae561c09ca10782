import { Icon } from "#app/components/icon.tsx";
import type { QueryState } from "#app/domain/query-record.ts";
import { paths } from "#app/paths.ts";
import { QUERY_STATE_WORDS } from "#app/wording/queries.ts";

export type QueryView = {
  key: string;
  subject: string;
  sentence: string;
  rule: string;
  note: boolean;
  state: QueryState;
};

type Props = { no: number; queries: readonly QueryView[]; owner: string };

/** The 疑点 that fired on an indicator: those that want an answer first, then those that only inform. */
export function IndicatorQueries({ no, queries, owner }: Props) {
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
            未了结 {open}
          </span>
        )}
        {open > 0 && (
          <a className="more" href={paths.queries({ state: "unsettled", indicator: String(no) })}>
            去办理
          </a>
        )}
      </header>
      <ul className="qlist">
        {queries.map(({ key, subject, sentence, rule, note, state }) => (
          <li key={key}>
            <b>{subject}</b>
            {note && <span className="tag">提示，不必答复</span>}
            <p>{sentence}</p>
            <span className="t3 f12">
              规则 {rule}
              {!note && ` · ${owner}${QUERY_STATE_WORDS[state]}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
