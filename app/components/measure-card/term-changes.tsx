import { TextChanges } from "#app/components/report/text-changes.tsx";
import type { ChangeView } from "./measure-card-view.ts";

/** What each term of a definition was and is, word by word. */
export function TermChanges({ changes, className }: { changes: readonly ChangeView[]; className: string }) {
  return (
    <dl className={className}>
      {changes.map(({ term, changes: words }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <TextChanges changes={words} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
