/** A long comparison folded to what changed: of the text that stayed, only what stands next to a change is shown. */
import type { TextChange } from "./row-changes.ts";

export type Omission = { readonly kind: "omitted"; readonly characters: number };
export type FoldedChange = TextChange | Omission;

/** Characters kept on either side of a change. */
export const CONTEXT = 12;
/** Shorter gaps are not worth an ellipsis. */
const WORTH_FOLDING = 10;

/** The pieces of a comparison with long unchanged stretches left out; the first and last keep only their inner end. */
export function foldedChanges(changes: readonly TextChange[]): FoldedChange[] {
  if (changes.every(({ kind }) => kind === "same")) return [...changes];
  return changes.flatMap((change, index): FoldedChange[] => {
    if (change.kind !== "same") return [change];
    const characters = [...change.text];
    const head = index === 0 ? 0 : CONTEXT;
    const tail = index === changes.length - 1 ? 0 : CONTEXT;
    const omitted = characters.length - head - tail;
    if (omitted < WORTH_FOLDING) return [change];
    const pieces: FoldedChange[] = [
      { kind: "same", text: characters.slice(0, head).join("") },
      { kind: "omitted", characters: omitted },
      { kind: "same", text: characters.slice(characters.length - tail).join("") },
    ];
    return pieces.filter((piece) => piece.kind === "omitted" || piece.text !== "");
  });
}

/** Below this share of kept characters the two texts are different texts, not versions of one. */
const LIKE = 0.4;

/** True when so little stayed that both texts are better read one after the other. */
export function isRewritten(changes: readonly TextChange[]): boolean {
  const length = (kind: TextChange["kind"]) =>
    changes.reduce((sum, change) => sum + (change.kind === kind ? [...change.text].length : 0), 0);
  const longer = length("same") + Math.max(length("added"), length("removed"));
  return longer > 0 && length("same") / longer < LIKE;
}
