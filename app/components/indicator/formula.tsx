import type { ReactNode } from "react";

/** A calculated figure that shows its arithmetic when asked, with nothing but the browser's own disclosure. */
export function Formula({ formula, children }: { formula: string; children: ReactNode }) {
  return (
    <details className="fx">
      <summary>
        {children}
        <span className="vh">，算式</span>
      </summary>
      <span className="fx-f">= {formula}</span>
    </details>
  );
}
