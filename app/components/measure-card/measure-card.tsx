import type { ReactNode } from "react";
import { Icon } from "#app/components/icon.tsx";
import type { CardView } from "./measure-card-view.ts";
import { MeasureFacts } from "./measure-definition-list.tsx";
import { TermChanges } from "./term-changes.tsx";

type Props = {
  no: number;
  card: CardView;
  /** Where it is revised; null for those who may not. */
  revise: string | null;
  /** The tick of a department that has yet to say that it counts by it. */
  children?: ReactNode;
};

/** What is counted, how, on whose word, and since when. */
export function MeasureCard({ no, card, revise, children }: Props) {
  const { key, label, versions, revision, changes, rejected } = card;
  return (
    <section className="card" id={`d-${key}`} aria-labelledby={`dh-${key}`}>
      <header className="wrap">
        <h2 id={`dh-${key}`}>{label}</h2>
        {card.companion && <span className="tag">附表，附件3 不单列</span>}
        <span className="t3 more">附件3 第 {no} 项</span>
        {revise && (
          <a className="btn btn-s" href={revise} aria-label={`修订口径：${label}`}>
            <Icon name="pen" size="s" />
            修订
          </a>
        )}
      </header>
      {versions.length > 1 && (
        <nav className="def-v" aria-label={`${label}的口径版本`}>
          {versions.map(({ version, href, shown, speaks }) => (
            <a key={version} href={href} aria-current={shown || undefined}>
              <b>第 {version} 版</b>
              <span className="t3">{speaks}</span>
            </a>
          ))}
        </nav>
      )}
      {revision && (
        <div className="def-r">
          <p>
            {revision.by} {revision.on} 修订：{revision.reason}
          </p>
          <p className="t3">依据：{revision.basis || "本院自定"}</p>
          {changes.length > 0 && (
            <details>
              <summary>与上一版的不同（{changes.map(({ term }) => term).join("、")}）</summary>
              <TermChanges changes={changes} className="diff" />
            </details>
          )}
        </div>
      )}
      <MeasureFacts facts={card.facts} />
      {rejected.length > 0 && (
        <details className="def-x">
          <summary>看过但不采用的数（{rejected.length}）</summary>
          <ul>
            {rejected.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      <footer className="def-f">
        {card.countings.map(({ department, said }) => (
          <p key={department} className={said ? undefined : "t3"}>
            <Icon name={said ? "check" : "dash"} size="s" />
            {department}
            {said ? `已按口径统计：${said}` : "还没有确认按口径统计"}
          </p>
        ))}
        {children}
      </footer>
    </section>
  );
}
