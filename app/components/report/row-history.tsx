import type { RowEventKind } from "#app/domain/report-row.ts";

type Entry = { at: string; kind: RowEventKind; words: string; comment: string | null };

/** Who did what when, newest first. */
export function RowHistory({ entries }: { entries: readonly Entry[] }) {
  if (entries.length === 0) return <p className="cb t3 f13">还没有人动过这一行。</p>;
  return (
    <ul className="tl cb">
      {entries.map(({ at, kind, words, comment }, index) => (
        <li key={index} className={kind === "returned" ? "warn" : index === 0 ? "on" : undefined}>
          <time>{at}</time>
          {words}
          {comment && <span className="t2">：{comment}</span>}
        </li>
      ))}
    </ul>
  );
}
