import type { TextChange } from "#app/domain/row-changes.ts";

/** Added words underlined, removed words struck through: readable without colour. */
export function TextChanges({ changes }: { changes: readonly TextChange[] }) {
  return (
    <p className="diff">
      {changes.map(({ kind, text }, index) => {
        if (kind === "added") return <ins key={index}>{text}</ins>;
        if (kind === "removed") return <del key={index}>{text}</del>;
        return <span key={index}>{text}</span>;
      })}
    </p>
  );
}
