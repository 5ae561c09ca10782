import type { ReactNode } from "react";
import { EmptyState } from "#app/components/empty-state.tsx";

type Props<Name extends string> = {
  id: string;
  title: string;
  note: string;
  /** Each with the number of lines it shows in its words. */
  views: readonly { name: Name; words: string }[];
  chosen: Name;
  to: (name: Name) => string;
  isEmpty: boolean;
  children: ReactNode;
};

/** One table of a comparison with its views above it. */
export function ComparisonSection<Name extends string>(props: Props<Name>) {
  const { id, title, note, views, chosen, to, isEmpty, children } = props;
  return (
    <section className="card cmp-sec" id={id} aria-label={title}>
      <header>
        <h2>{title}</h2>
        <span className="t3">{note}</span>
      </header>
      <nav className="seg qry-seg" aria-label={`${title}的变化`}>
        {views.map(({ name, words }) => (
          <a key={name} href={to(name)} aria-current={name === chosen || undefined}>
            {words}
          </a>
        ))}
      </nav>
      {isEmpty ? (
        <EmptyState icon="check" title="没有这样的">
          <p>换一类，或清除筛选再看。</p>
        </EmptyState>
      ) : (
        children
      )}
    </section>
  );
}
