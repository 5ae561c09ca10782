import type { OrderPageView } from "./order-page-view.ts";

/** Who did what when, newest first; nothing is ever taken out. */
export function OrderTimeline({ entries }: { entries: OrderPageView["history"] }) {
  return (
    <ul className="tl cb">
      {entries.map(({ at, kind, words, text, evidence }, index) => (
        <li key={index} className={kind === "asked_again" ? "warn" : index === 0 ? "on" : undefined}>
          <time>{at}</time>
          {words}
          {text && <p className="t2 pre">{text}</p>}
          {evidence && <p className="t2 pre">佐证：{evidence}</p>}
        </li>
      ))}
    </ul>
  );
}
