import type { EntryCell } from "./measure-entry-view.ts";
import { Note } from "#app/components/note.tsx";
import { paths } from "#app/paths.ts";
import { QUERY_STATE_WORDS } from "#app/wording/queries.ts";

/** The 疑点 that fired on a cell. `advice` says what to do about one that wants an answer. */
export function MeasureQueries({ queries, advice }: { queries: EntryCell["queries"]; advice?: string }) {
  return queries.map(({ code, note, state, sentence }) => (
    <Note key={code} kind={note ? "info" : "query"}>
      <b>{note ? "提示" : "疑点"}</b> {sentence}{" "}
      <span className="t3 f12">
        规则 {code}
        {!note && `，${QUERY_STATE_WORDS[state]}`}
        {!note && advice && (
          <>
            ，{advice}：<a href={paths.queries()}>去说明</a>
          </>
        )}
      </span>
    </Note>
  ));
}
