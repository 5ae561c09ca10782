import type { FoldedChange } from "#app/domain/folded-changes.ts";

/** Added words underlined, removed words struck through, and both said aloud: readable without colour. */
export function TextChanges({ changes }: { changes: readonly FoldedChange[] }) {
  return (
    <p className="diff">
      {changes.map((change, index) => {
        switch (change.kind) {
          case "added":
            return (
              <ins key={index}>
                <span className="vh">新增：</span>
                {change.text}
              </ins>
            );
          case "removed":
            return (
              <del key={index}>
                <span className="vh">删去：</span>
                {change.text}
              </del>
            );
          case "omitted":
            return (
              <span key={index} className="t3 omitted">
                …<span className="vh">未变的 {change.characters} 字从略</span>…
              </span>
            );
          default:
            return <span key={index}>{change.text}</span>;
        }
      })}
    </p>
  );
}
