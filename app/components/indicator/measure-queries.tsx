import type { EntryCell } from "./measure-entry-view.ts";
import { Note } from "#app/components/note.tsx";

/** The 疑点 that fired on a cell. `advice` says what to do about one that wants an answer. */
export function MeasureQueries({ queries, advice }: { queries: EntryCell["queries"]; advice?: string }) {
  return queries.map(({ code, note, sentence }) => (
    <Note key={code} kind={note ? "info" : "query"}>
      <b>{note ? "提示" : "疑点"}</b> {sentence}{" "}
      <span className="t3 f12">{!note && advice ? `规则 ${code}，${advice}` : `规则 ${code}`}</span>
    </Note>
  ));
}
