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

export type RowChanges = {
  readonly progress: readonly TextChange[] | null;
  readonly difficulties: readonly TextChange[] | null;
  readonly percent: readonly [number | null, number | null] | null;
};

/** What a reviewer has to read again; a part that stayed as it was is null. */
export function rowChanges(before: RowContent, after: RowContent): RowChanges {
  return {
    progress: before.progress === after.progress ? null : textChanges(before.progress, after.progress),
    difficulties:
      before.difficulties === after.difficulties ? null : textChanges(before.difficulties, after.difficulties),
    percent: before.percent === after.percent ? null : [before.percent, after.percent],
  };
}
