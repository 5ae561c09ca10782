/** What changed between two submissions, word by word; Chinese words come from the platform's own segmenter. */
import { diffWords } from "diff";
import type { RowContent } from "./report-row.ts";

export type TextChange = { readonly kind: "same" | "added" | "removed"; readonly text: string };

const SEGMENTER = new Intl.Segmenter("zh-CN", { granularity: "word" });

/** The later text in pieces: kept, added, and between them what was removed. */
export function textChanges(before: string, after: string): TextChange[] {
  return diffWords(before, after, { intlSegmenter: SEGMENTER }).map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value,
  }));
}

/** The earlier or the later of the two texts, put together again. */
export function textOf(side: "before" | "after", changes: readonly TextChange[]): string {
  const other = side === "before" ? "added" : "removed";
  return changes.flatMap(({ kind, text }) => (kind === other ? [] : [text])).join("");
}

export type RowChanges = {
  readonly progress: readonly TextChange[] | null;
  readonly difficulties: readonly TextChange[] | null;
  readonly percent: readonly [number | null, number | null] | null;
};

/** What a reviewer has to read again; a part that stayed as it was, white space aside, is null. */
export function rowChanges(before: RowContent, after: RowContent): RowChanges {
  return {
    progress: changesOrNull(before.progress, after.progress),
    difficulties: changesOrNull(before.difficulties, after.difficulties),
    percent: before.percent === after.percent ? null : [before.percent, after.percent],
  };
}

function changesOrNull(before: string, after: string): TextChange[] | null {
  const changes = textChanges(before, after);
  return changes.some(({ kind }) => kind !== "same") ? changes : null;
}
