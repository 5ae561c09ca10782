/** What nobody sees and a copied cell has: pasted into a sheet, texts do not run together and marks have words. */

/** Spreadsheets drop a plain space that stands alone in its element. */
const SPACE = "\u00a0";

/**
 * Between two texts of a cell that stand below one another, or apart by their styles only. Not the first thing in a
 * flex box, whose baseline it would become.
 */
export function CopyGap() {
  return <span className="cg">{SPACE}</span>;
}

/** The number a row of a list goes by, before its name. */
export function ListNo({ no }: { no: number | null }) {
  return (
    <span className="no">
      {no}
      <CopyGap />
    </span>
  );
}

/** In place of a mark that says it with its shape; screen readers are told by the mark's own label. */
export function CopiedText({ children }: { children: string }) {
  return (
    <span className="cg" aria-hidden="true">
      {children}
      {SPACE}
    </span>
  );
}
