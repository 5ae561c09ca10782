import type { ReactNode } from "react";
import { CopyGap } from "#app/components/copied.tsx";

/** A calculated figure that shows its arithmetic when asked, with nothing but the browser's own disclosure. */
export function Formula({ formula, children }: { formula: string; children: ReactNode }) {
  return (
    <details className="fx">
      <summary title="看算式">{children}</summary>
      <span className="fx-f">
        <CopyGap />= {formula}
      </span>
    </details>
  );
}
