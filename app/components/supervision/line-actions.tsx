import { Icon } from "#app/components/icon.tsx";
import type { ListedLine } from "./listed-line.ts";

/** So many stand in the row; the rest opens below 「···」. */
const SHOWN = 2;

/** What may be done with one line; its buttons belong to the form around the list. */
export function LineActions({ line, title }: { line: ListedLine; title: string }) {
  const { chase, matter, steps } = line;
  const shown = steps.slice(0, chase === null ? SHOWN : SHOWN - 1);
  const more = steps.slice(shown.length);
  return (
    <>
      {chase === "offered" && (
        <button className="btn btn-t btn-s" type="submit" name="only" value={matter} aria-label={`催办 ${title}`}>
          催办
        </button>
      )}
      {chase === "chased" && <span className="t3 done">已催办</span>}
      {shown.map(({ to, words }) => (
        <a key={words} className="btn btn-t btn-s" href={to}>
          {words}
        </a>
      ))}
      {more.length > 0 && (
        <details className="more">
          <summary className="btn btn-t btn-s" aria-label={`${title} 的其他操作`}>
            <Icon name="more" />
          </summary>
          <ul>
            {more.map(({ to, words }) => (
              <li key={words}>
                <a href={to}>{words}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
